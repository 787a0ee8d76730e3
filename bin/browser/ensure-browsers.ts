import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BROWSER_KINDS, type BrowserKind, DOWNLOAD_FOLDER, findBrowser } from './find-browser.ts';

/** Debian's package, and the name the test runner's installer knows the browser by. */
const SOURCES: Readonly<Record<BrowserKind, { readonly debian: string; readonly download: string }>> = {
  chromium: { debian: 'chromium', download: 'chrome@stable' },
  firefox: { debian: 'firefox-esr', download: 'firefox@stable' },
};

/**
 * Sees to it that a Chromium and a Firefox are there for the browser tests, installing what is missing.
 *
 * @returns the kinds that could not be installed; empty when all is well
 */
export function ensureBrowsers(): BrowserKind[] {
  const missing = missingKinds();
  if (missing.length === 0) return [];
  console.log(`Not installed: ${missing.join(', ')}. Installing …`);
  if (isDebianAsRoot()) installPackages(missing.map((kind) => SOURCES[kind].debian));
  for (const kind of missingKinds()) download(SOURCES[kind].download);
  return missingKinds();
}

function missingKinds(): BrowserKind[] {
  return BROWSER_KINDS.filter((kind) => findBrowser(kind) === null);
}

function isDebianAsRoot(): boolean {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function installPackages(names: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  if (update.status !== 0) return;
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    stdio: 'inherit',
    env,
  });
}

function download(name: string): void {
  const installer = fileURLToPath(
    new URL('../../node_modules/@puppeteer/browsers/lib/cjs/main-cli.js', import.meta.url),
  );
  if (!existsSync(installer)) return;
  // On failure it prints all of its help: what matters is said at the end.
  const stdio = ['ignore', 'inherit', 'ignore'] as const;
  spawnSync(process.execPath, [installer, 'install', name, '--path', DOWNLOAD_FOLDER], { stdio: [...stdio] });
}

if (import.meta.main) {
  const missing = ensureBrowsers();
  if (missing.length > 0) {
    console.error(
      `The browser tests need ${missing.join(' and ')}. Install it, or set CROSSCHECK_BROWSER to the program's path.`,
    );
    process.exit(1);
  }
}
