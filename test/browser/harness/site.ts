import { readFileSync } from 'node:fs';
import { openProxy, type Served } from './proxy.ts';

const PAGES = new URL('../../pages/', import.meta.url);
const HTML = 'text/html; charset=utf-8';

/** Real news sites: the content script of the built extension is declared for them, and they are served from here. */
export const HOSTS = {
  first: 'www.reuters.com',
  second: 'tribune.com.pk',
  third: 'www.thehindu.com',
  /** No publisher's: the content script is not declared here. */
  elsewhere: 'crosscheck-test.example',
} as const;

export interface Site {
  readonly proxyPort: number;
  /** Every request that left the browser, as `https://host/path`; a refused connection as `host:port`. */
  readonly requests: readonly string[];
  /** Serves this page instead of the one in `test/pages`, with further response headers if given. */
  put(url: string, html: string, headers?: Served['headers']): void;
  /** Whether a page was put there. */
  holds(url: string): boolean;
  close(): Promise<void>;
}

/** A proxy that answers for the hosts above with the pages in `test/pages` and refuses everything else. */
export async function openSite(): Promise<Site> {
  const pages = new Map<string, Served>();
  const proxy = await openProxy(
    new Set(Object.values(HOSTS)),
    (url) => pages.get(url) ?? readPage(new URL(url).pathname),
  );
  return {
    proxyPort: proxy.port,
    requests: proxy.requests,
    put: (url, body, headers) => pages.set(url, { type: HTML, body, headers }),
    holds: (url) => pages.has(url),
    close: proxy.close,
  };
}

function readPage(path: string): Served | null {
  if (!/^\/[\w-]+\.html$/.test(path)) return null;
  try {
    return { type: HTML, body: readFileSync(new URL(`.${path}`, PAGES), 'utf8') };
  } catch {
    return null;
  }
}
