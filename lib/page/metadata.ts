import { dateInPath, isoDate } from './dates.ts';
import { type LinkedArticle, linkedArticle } from './json-ld.ts';

/** What a page says of its main article outside the text. */
export interface PageMetadata {
  readonly publisher: string | null;
  readonly headlines: readonly string[];
  /** The document's title without the outlet's name. */
  readonly documentTitle: string;
  /** ISO 8601. */
  readonly date: string | null;
  readonly url: string | null;
  /** Whether the page itself declares that it is an article. */
  readonly declaresArticle: boolean;
}

const DATE_NAME =
  /(?:^|[._:-])(?:pub\w*?[._-]?(?:date|time)|publish-?date\w*|date(?:published|\.issued)?|published|issued|created)$/i;

/** Reads metadata from JSON-LD, OpenGraph and other meta elements. `url`, the address the reader is at, wins over a stale canonical. */
export function pageMetadata(document: Document, url: string | null): PageMetadata {
  const linked = linkedArticle(document);
  const title = squash(document.querySelector('title')?.textContent ?? '');
  const siteName = meta(document, 'og:site_name') ?? linked?.publisher ?? null;
  const address = url ?? canonical(document);
  return {
    publisher:
      linked?.publisher ??
      siteName ??
      outletInTitle(title) ??
      meta(document, 'application-name') ??
      hostOf(address),
    headlines: [linked?.headline, meta(document, 'og:title')]
      .filter((headline) => typeof headline === 'string')
      .map((headline) => withoutOutlet(squash(headline), siteName)),
    documentTitle: withoutOutlet(title, siteName),
    date: declaredDate(document, linked) ?? (address && dateInPath(address)),
    url: address,
    declaresArticle: linked !== null || declaresArticle(document),
  };
}

/** White space as a reader sees it: single blanks, none at the ends. */
export function squash(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .trim();
}

/** `address` in full as seen from `base`, without its fragment; `null` if it leads nowhere else. */
export function resolveUrl(address: string | null, base: string | null): string | null {
  const url = address && !address.startsWith('#') ? URL.parse(address, base ?? undefined) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url.href;
}

function meta(document: Document, name: string): string | null {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  const content = squash(element?.getAttribute('content') ?? '');
  return content === '' ? null : content;
}

function canonical(document: Document): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  return resolveUrl(link, null) ?? resolveUrl(meta(document, 'og:url'), null);
}

function declaresArticle(document: Document): boolean {
  if (/article|blog|story/i.test(meta(document, 'og:type') ?? '')) return true;
  if (meta(document, 'article:published_time')) return true;
  return document.querySelector('[itemtype*="Article"], [itemprop="articleBody"]') !== null;
}

function declaredDate(document: Document, linked: LinkedArticle | null): string | null {
  const candidates = [linked?.datePublished, meta(document, 'article:published_time')];
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      '';
    if (DATE_NAME.test(name)) candidates.push(element.getAttribute('content'));
  }
  const timed = document.querySelector('[itemprop="datePublished"]');
  candidates.push(timed?.getAttribute('datetime') ?? timed?.textContent);
  for (const candidate of candidates) {
    const date = candidate && isoDate(candidate);
    if (date) return date;
  }
  return null;
}

/** "Headline - Outlet" and the like. */
const TITLE_PARTS = /^(.*\S)\s+[|–—·»:-]+\s+(.+)$/;

function outletInTitle(title: string): string | null {
  const name = TITLE_PARTS.exec(title)?.[2] ?? '';
  return name.length <= 40 && isShortName(name) && /^[\p{Lu}\p{N}]|\w\.\w/u.test(name) ? name : null;
}

function withoutOutlet(title: string, siteName: string | null): string {
  const [, head, tail] = TITLE_PARTS.exec(title) ?? [];
  if (!head || !tail) return title;
  return (siteName ? sameWords(tail, siteName) : isShortName(tail)) ? head : title;
}

function isShortName(name: string): boolean {
  return name.split(' ').length <= 4;
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/^the |[^a-z0-9]/g, '');
  return plain(a) === plain(b);
}

function hostOf(url: string | null): string | null {
  return (url && URL.parse(url)?.hostname.replace(/^www\./, '')) || null;
}
