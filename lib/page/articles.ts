import type { Article } from '../reading/article.ts';
import { briefOf, textOf } from './article-text.ts';
import { printedDate } from './labels.ts';
import { type PageMetadata, pageMetadata, plain, squash } from './metadata.ts';
import { DECLARED_CHARS, isProse, proseChars } from './prose.ts';
import { findRelated, headlineBlocks, type RelatedArticle } from './related.ts';
import { findSideBySide, withoutOverlap } from './side-by-side.ts';
import { isSkipped } from './skipped.ts';
import { withTableHeadings } from './table-headings.ts';
import { collectBlocks, type TextBlock } from './text-blocks.ts';

/** An article with, for each of its blocks, where the text stands in the page. */
export interface FoundArticle extends Article {
  readonly places: readonly TextBlock[];
}

export interface PageAddress {
  /** Where the page was loaded from; wins over a canonical link. `null` for a file. */
  readonly url: string | null;
  /** ISO 8601; what relative times are counted back from when the page has no date of its own. */
  readonly now?: string;
  /** To be filled with the shadow trees that were looked into, where text may still come. */
  readonly trees?: Set<Node>;
}

/** Running text that a page must hold to be an article where no markup says so. */
const UNDECLARED_CHARS = 700;

/**
 * The articles of a page, the main one first; `[]` for a page that is none. Ids are unique on the page. Works on any DOM:
 * asks for no layout and changes nothing.
 */
export function findArticles(document: Document, address: PageAddress): FoundArticle[] {
  const body = document.body as Element | null;
  if (!body) return [];
  const page = pageMetadata(document, address.url);
  const date = page.date ?? printedDate(body);
  const related = findRelated(body, page.url, date ?? address.now ?? null);
  const equals = findSideBySide(body, page, related);
  if (equals.length > 0) {
    const articles = equals.map((article, index) =>
      foundArticle(index ? `main-${index + 1}` : 'main', article),
    );
    return [...articles, ...asRelated(withoutOverlap(related, equals))];
  }
  const main = findMain(body, page, date, related, address.trees);
  // Cards with no article over them are a list of teasers, or the article itself taken for a card.
  if (!main) return [findMain(body, page, date, [])].filter((article) => article !== null);
  return [main, ...asRelated(related)];
}

function asRelated(cards: readonly RelatedArticle[]): FoundArticle[] {
  return cards.map((card, index) => foundArticle(`related-${index + 1}`, card));
}

function findMain(
  body: Element,
  page: PageMetadata,
  date: string | null,
  related: readonly RelatedArticle[],
  trees?: Set<Node>,
): FoundArticle | null {
  const headline = findHeadline(body, page);
  if (headline.title === '') return null;
  const cards = new Set(related.map((card) => card.element));
  const skipping = (isGallery: boolean) => (element: Element) =>
    cards.has(element) || isSkipped(element, isGallery);
  let text = textOf(body, skipping(false), headline.element, trees);
  if (page.declaresArticle && proseChars(text) < DECLARED_CHARS) {
    // A story in pictures has little more than a paragraph outside them.
    const told = textOf(body, skipping(true), headline.element, trees);
    if (proseChars(told) > proseChars(text)) text = told;
  }
  const blocks = looksLikeArticle(text, page) ? text : briefIn(body, skipping(false), headline.element, page);
  if (blocks.length === 0) return null;
  const { publisher, url } = page;
  return foundArticle('main', {
    title: headline.title,
    publisher,
    date,
    url,
    blocks: [...headlineBlocks(headline.element), ...blocks],
  });
}

/** `[]` unless the page itself says that it is an article, and says where its headline is. */
function briefIn(
  body: Element,
  skip: (element: Element) => boolean,
  heading: Element | null,
  page: PageMetadata,
): TextBlock[] {
  return page.declaresArticle && heading ? briefOf(body, skip, heading) : [];
}

function looksLikeArticle(blocks: readonly TextBlock[], page: PageMetadata): boolean {
  const chars = proseChars(blocks);
  // Some old pages break their lines with <br> and so have a single paragraph.
  return (
    chars >= UNDECLARED_CHARS ||
    (page.declaresArticle && chars >= DECLARED_CHARS && blocks.filter(isProse).length > 1)
  );
}

/**
 * The `h1` the metadata agrees with, or what stands in the place of one, word for word; else the metadata's headline, else the first
 * `h1`, else the document's title.
 */
function findHeadline(body: Element, page: PageMetadata): { title: string; element: Element | null } {
  const headings = [...body.querySelectorAll('h1')].map((element) => ({
    title: squash(element.textContent),
    element,
  }));
  const declared = [...page.headlines, page.documentTitle].map(plain);
  const agreed = headings.find(
    ({ title }) => title !== '' && declared.some((other) => overlaps(plain(title), other)),
  );
  if (agreed) return agreed;
  const other = headlineByText(body, declared);
  if (other) return { title: squash(other.textContent), element: other };
  const only = headings.find(({ title }) => title.length > 15) ?? null;
  return { title: page.headlines[0] || only?.title || page.documentTitle, element: only?.element ?? null };
}

/** The first element that holds a declared headline and nothing else, whatever its name. */
function headlineByText(body: Element, declared: readonly string[]): Element | null {
  const isHeadline = (text: string) => text.length > 8 && declared.includes(text);
  const blocks = collectBlocks(body, isSkipped, { until: (block) => isHeadline(plain(block.text)) });
  const element = blocks.at(-1)?.element;
  return element && isHeadline(plain(element.textContent)) ? element : null;
}

function overlaps(a: string, b: string): boolean {
  return a.length > 8 && b.length > 8 && (a.includes(b) || b.includes(a));
}

function foundArticle(id: string, source: Omit<RelatedArticle, 'element'>): FoundArticle {
  const { publisher, title, date, url, blocks } = source;
  const places = withTableHeadings(blocks);
  return { id, publisher, title, date, url, blocks: places.map((block) => block.text), places };
}
