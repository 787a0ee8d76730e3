import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';

/** What of the settings a page has to know. */
export type PageSettings = Pick<Settings, 'enabled' | 'pausedSites' | 'showAgreeing'>;

const { enabled, pausedSites, showAgreeing } = DEFAULT_SETTINGS;
const DEFAULTS: PageSettings = { enabled, pausedSites, showAgreeing };

/** The storage fills in what is missing; the defaults where it cannot be read. */
export async function readPageSettings(): Promise<PageSettings> {
  return browser.storage.local.get<PageSettings>({ ...DEFAULTS }).catch(() => DEFAULTS);
}
