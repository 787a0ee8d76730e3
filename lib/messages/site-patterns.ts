/** Where Crosscheck can run: the address of a page as far as permissions are concerned. */
export interface Site {
  readonly host: string;
  /** The match pattern that asks for this host alone. */
  readonly pattern: string;
}

/** The site of a page; `null` for pages that no extension may enter (browser pages, files, extension pages). */
export function siteOf(url: string | undefined): Site | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return { host: hostname, pattern: `*://${hostname}/*` };
}

/** Whether a match pattern such as "*://*.bbc.co.uk/*" covers a host. */
export function covers(pattern: string, host: string): boolean {
  if (pattern === '<all_urls>') return true;
  const covered = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1];
  if (!covered) return false;
  if (covered === '*') return true;
  return covered.startsWith('*.') ? `.${host}`.endsWith(covered.slice(1)) : host === covered;
}
