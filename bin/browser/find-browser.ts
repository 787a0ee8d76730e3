import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface InstalledBrowser {
  readonly kind: BrowserKind;
  /** For people: "Chromium", "Google Chrome", "Microsoft Edge", "Firefox". */
  readonly name: string;
  readonly path: string;
}

export const BROWSER_KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Where `bin/browser/ensure-browsers.ts` puts browsers it downloads itself. */
export const DOWNLOAD_FOLDER = join(homedir(), '.cache', 'crosscheck-browsers');

interface Product {
  readonly kind: BrowserKind;
  readonly name: string;
  /** Names on the PATH. */
  readonly commands: readonly string[];
  readonly darwin: readonly string[];
  /** Below a Windows program folder. */
  readonly win32: readonly string[];
}

/** Chromium first: it is the quickest to start. */
const PRODUCTS: readonly Product[] = [
  {
    kind: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    win32: ['Chromium\\Application\\chrome.exe'],
  },
  {
    kind: 'chromium',
    name: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
    darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    kind: 'chromium',
    name: 'Microsoft Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable', 'msedge'],
    darwin: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    win32: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: ['Mozilla Firefox\\firefox.exe'],
  },
];

/**
 * The first installed browser of that kind, or of any kind; `null` if there is none. `CROSSCHECK_BROWSER`, the path of a
 * program, comes before all others of its kind.
 *
 * @throws when `CROSSCHECK_BROWSER` names a program that does not exist
 */
export function findBrowser(kind?: BrowserKind): InstalledBrowser | null {
  const chosen = chosenBrowser();
  if (chosen && (!kind || chosen.kind === kind)) return chosen;
  for (const product of PRODUCTS) {
    if (kind && product.kind !== kind) continue;
    const path = pathsOf(product).find(isProgram);
    if (path) return { kind: product.kind, name: product.name, path };
  }
  return downloadedBrowser(kind);
}

function chosenBrowser(): InstalledBrowser | null {
  const path = process.env.CROSSCHECK_BROWSER;
  if (!path) return null;
  if (!isProgram(path))
    throw new Error(`CROSSCHECK_BROWSER is set to ${path}, but there is no such program.`);
  const kind = /firefox/i.test(basename(path)) ? 'firefox' : 'chromium';
  return { kind, name: basename(path), path };
}

function pathsOf(product: Product): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = product.commands.flatMap((command) =>
    folders.map((folder) => join(folder, command + suffix)),
  );
  return [...onPath, ...usualPaths(product)];
}

function usualPaths({ darwin, win32 }: Product): string[] {
  if (process.platform === 'darwin') return darwin.flatMap((path) => [path, join(homedir(), path)]);
  if (process.platform !== 'win32') return [];
  const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LocalAppData];
  return folders.flatMap((folder) => (folder ? win32.map((path) => join(folder, path)) : []));
}

const DOWNLOADED = /[\\/](chrome|Google Chrome for Testing|firefox)(\.exe)?$/;

function downloadedBrowser(kind?: BrowserKind): InstalledBrowser | null {
  if (!existsSync(DOWNLOAD_FOLDER)) return null;
  for (const relativePath of readdirSync(DOWNLOAD_FOLDER, { recursive: true, encoding: 'utf8' })) {
    const path = join(DOWNLOAD_FOLDER, relativePath);
    const found: BrowserKind = relativePath.startsWith('firefox') ? 'firefox' : 'chromium';
    if (DOWNLOADED.test(path) && (!kind || kind === found) && isProgram(path)) {
      return { kind: found, name: found === 'firefox' ? 'Firefox' : 'Chrome for Testing', path };
    }
  }
  return null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
