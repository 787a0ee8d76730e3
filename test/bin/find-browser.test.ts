import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../bin/browser/find-browser.ts';

describe.skipIf(process.platform === 'win32')('findBrowser', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crosscheck-path-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CROSSCHECK_BROWSER', '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  function install(name: string, mode = 0o755): string {
    const path = join(folder, name);
    writeFileSync(path, '');
    chmodSync(path, mode);
    return path;
  }

  test.each([
    ['chromium', 'chromium', 'Chromium'],
    ['google-chrome-stable', 'chromium', 'Google Chrome'],
    ['microsoft-edge', 'chromium', 'Microsoft Edge'],
    ['firefox-esr', 'firefox', 'Firefox'],
  ] as const)('finds %s on the PATH', (command, kind, name) => {
    const path = install(command);
    expect(findBrowser(kind)).toEqual({ kind, name, path });
  });

  test('prefers Chromium when both kinds are there and none is asked for', () => {
    install('firefox');
    const path = install('chromium');
    expect(findBrowser()?.path).toBe(path);
  });

  test('passes over a folder and a file that is no program', () => {
    mkdirSync(join(folder, 'chromium'));
    install('chromium-browser', 0o644);
    const path = install('google-chrome');
    expect(findBrowser('chromium')?.path).toBe(path);
  });

  test('takes the chosen program first, for its own kind only', () => {
    const other = install('chromium');
    const chosen = install('my-firefox-nightly');
    vi.stubEnv('CROSSCHECK_BROWSER', chosen);
    expect(findBrowser()?.path).toBe(chosen);
    expect(findBrowser('firefox')?.path).toBe(chosen);
    expect(findBrowser('chromium')?.path).toBe(other);
  });

  test('throws when the chosen program does not exist', () => {
    vi.stubEnv('CROSSCHECK_BROWSER', join(folder, 'gone'));
    expect(() => findBrowser()).toThrow(/CROSSCHECK_BROWSER .*gone/);
  });
});
