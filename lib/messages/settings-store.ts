import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings, settingsFrom } from '../settings.ts';

const KEYS = Object.keys(DEFAULT_SETTINGS);

/** What the reader chose; the defaults where the storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEYS).catch(() => ({}));
  return settingsFrom(stored);
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ ...settings });
}

/** Calls back with all settings whenever one of them changes, from whichever page. Returns what ends it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = async (changes: object, area: string) => {
    if (area === 'local' && KEYS.some((key) => key in changes)) changed(await readSettings());
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The extension's settings, for pages that show them. */
export const settingsStore = { read: readSettings, watch: watchSettings };
