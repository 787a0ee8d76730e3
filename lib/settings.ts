/** What the reader chose; kept in the extension's local storage under these keys. */
export interface Settings {
  /** Marks everywhere; off means the content script does nothing at all. */
  readonly enabled: boolean;
  /** Hosts on which the reader turned Crosscheck off. */
  readonly pausedSites: readonly string[];
  /** Keep the claims of pages the reader opens, so that the next article can be compared with them. */
  readonly keepArticles: boolean;
  /** For how many days they are kept. */
  readonly keepDays: number;
  /** Mark figures that agree, too. */
  readonly showAgreeing: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  pausedSites: [],
  keepArticles: true,
  keepDays: 90,
  showAgreeing: false,
};

/** Settings from whatever the storage holds; what is missing or malformed is as by default. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const flag = (key: 'enabled' | 'keepArticles' | 'showAgreeing') =>
    typeof stored[key] === 'boolean' ? stored[key] : DEFAULT_SETTINGS[key];
  const { pausedSites, keepDays } = stored;
  return {
    enabled: flag('enabled'),
    pausedSites: Array.isArray(pausedSites) ? pausedSites.filter((host) => typeof host === 'string') : [],
    keepArticles: flag('keepArticles'),
    keepDays:
      Number.isInteger(keepDays) && Number(keepDays) > 0 ? Number(keepDays) : DEFAULT_SETTINGS.keepDays,
    showAgreeing: flag('showAgreeing'),
  };
}

/** Settings with Crosscheck turned on or off for one host. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.pausedSites.filter((paused) => paused !== host);
  return { ...settings, pausedSites: on ? others : [...others, host].sort() };
}
