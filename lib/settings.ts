/** What the reader chose; kept in the extension's local storage under these keys. */
export interface Settings {
  /** Marks everywhere; off means the content script does nothing at all. */
  readonly enabled: boolean;
  /** Hosts on which the reader turned Crosscheck off. */
  readonly pausedSites: readonly string[];
  /** Keep the claims of pages the reader opens, so that the next article can be compared with them. */
  readonly keepArticles: boolean;
  /** Mark figures that agree, too. */
  readonly showAgreeing: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  pausedSites: [],
  keepArticles: true,
  showAgreeing: false,
};
