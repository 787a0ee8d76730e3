import { attribute } from './attribute.ts';
import { dateInPath, isoDate } from './dates.ts';
import { type LinkedArticle, linkedArticles } from './json-ld.ts';

/** What a page says of its main article, and of others, outside the text. */
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
  /** What its JSON-LD says of each article, by the `plain` headline. */
  readonly linked: ReadonlyMap<string, LinkedArticle>;
}

const NAMING = ['property', 'name', 'itemprop'];
const PUBLISHED = 'article:published_time';
const DATE_NAME =
  /(?:^|[._:-])(?:pub\w*?[._-]?(?:date|time)|publish-?date\w*|date(?:published|\.issued)?|published|issued|created)$/i;

/** Reads metadata from JSON-LD, OpenGraph and other meta elements. `url`, the address the reader is at, wins over a stale canonical. */
export function pageMetadata(document: Document, url: string | null): PageMetadata {
  const all = linkedArticles(document);
  const linked = all[0] ?? null;
  const metas = metasOf(document);
  const meta = (wanted: string) => metas.find(({ name }) => name === wanted)?.content || null;
  const title = squash(document.querySelector('title')?.textContent ?? '');
  const siteName = meta('og:site_name') ?? linked?.publisher ?? null;
  const canonical = attribute(document.querySelector('link[rel="canonical"]'), 'href');
  const address = url ?? resolveUrl(canonical, null) ?? resolveUrl(meta('og:url'), null);
  return {
    publisher:
      linked?.publisher ?? siteName ?? outletInTitle(title) ?? meta('application-name') ?? hostOf(address),
    headlines: [linked?.headline, meta('og:title')]
      .filter((headline) => typeof headline === 'string')
      .map((headline) => withoutOutlet(squash(headline), siteName)),
    documentTitle: withoutOutlet(title, siteName),
    date: declaredDate(document, linked, metas) ?? (address && dateInPath(address)),
    url: address,
    declaresArticle:
      linked !== null ||
      /article|blog|story/i.test(meta('og:type') ?? '') ||
      meta(PUBLISHED) !== null ||
      document.querySelector('[itemtype*="Article"], [itemprop="articleBody"]') !== null,
    linked: byHeadline(all),
  };
}

/** White space as a reader sees it: single blanks, none at the ends. */
export function squash(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .trim();
}

/** Without white space and punctuation, in small letters. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[\s!-/:-@[-`{-~\u00A0\u2010-\u203A]+/g, '');
}

/** `address` in full as seen from `base`, without its fragment; `null` if it leads nowhere else. */
export function resolveUrl(address: string | null, base: string | null): string | null {
  const url = address && !address.startsWith('#') ? URL.parse(address, base ?? undefined) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url.href;
}

interface Meta {
  readonly name: string;
  readonly content: string;
}

/** All read at once: each search by name would go through the whole document. */
function metasOf(document: Document): Meta[] {
  return [...document.querySelectorAll('meta[content]')].map((element) => ({
    name: NAMING.map((naming) => attribute(element, naming)).find(Boolean) ?? '',
    content: squash(attribute(element, 'content')),
  }));
}

/** The first of each headline, with which the outlet's name may stand. */
function byHeadline(articles: readonly LinkedArticle[]): Map<string, LinkedArticle> {
  const keyOf = ({ headline, publisher }: LinkedArticle) =>
    plain(publisher ? withoutOutlet(squash(headline ?? ''), publisher) : (headline ?? ''));
  return new Map(articles.map((article) => [keyOf(article), article] as const).reverse());
}

function declaredDate(
  document: Document,
  linked: LinkedArticle | null,
  metas: readonly Meta[],
): string | null {
  const dated = metas.filter(({ name }) => DATE_NAME.test(name));
  const published = dated.find(({ name }) => name === PUBLISHED);
  const candidates = [linked?.datePublished, published?.content, ...dated.map(({ content }) => content)];
  const timed = document.querySelector('[itemprop="datePublished"]');
  candidates.push(attribute(timed, 'datetime') || timed?.textContent);
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
  const isName = /^\d|\w\.\w/.test(name) || name[0] !== name[0]?.toLowerCase();
  return name.length <= 40 && isShortName(name) && isName ? name : null;
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
