import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './find-browser.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the built extension for a kind of browser, built or not. */
export function builtExtension(kind: BrowserKind): string {
  return join(ROOT, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/**
 * Builds the extension.
 *
 * @throws with what the build printed when it fails
 */
export function buildExtension(kind: BrowserKind): string {
  const cli = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const args = ['build', '--mv3', '-b', kind === 'firefox' ? 'firefox' : 'chrome'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const folder = builtExtension(kind);
  if (status !== 0 || !existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`The build failed.\n${stdout}${stderr}`);
  }
  return folder;
}
