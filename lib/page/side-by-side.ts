import { textOf } from './article-text.ts';
import { attribute } from './attribute.ts';
import { isoDate } from './dates.ts';
import { outletName, printedDate } from './labels.ts';
import { type PageMetadata, plain, resolveUrl, squash } from './metadata.ts';
import { DECLARED_CHARS, proseChars, ROOT_SHARE } from './prose.ts';
import { FULL_TEXT_CHARS, headlineBlocks, overlap, type RelatedArticle } from './related.ts';
import { isSkipped, standsBeside } from './skipped.ts';
import { collectBlocks } from './text-blocks.ts';

const MIN_TITLE_CHARS = 9;

/**
 * The articles of a page that prints several of equal rank, each in its own `<article>` under its own `h1` or under a heading and a
 * date, in the order of the page; `[]` where there is but one, or where most of the text stands elsewhere. Their outlet is
 * what the page's JSON-LD says of an article with their headline, else what they name, else the page's. What stands in `related` does not count as text of the page.
 */
export function findSideBySide(
  body: Element,
  page: PageMetadata,
  related: readonly RelatedArticle[],
): RelatedArticle[] {
  const elements = [...body.querySelectorAll('article')];
  // Asked first, for it costs nothing and most pages have no more than one.
  if (elements.length < 2) return [];
  const readAll = (leastChars: number) =>
    elements.flatMap((element) => readArticle(element, page, leastChars) ?? []);
  if (readAll(DECLARED_CHARS).length < 2) return [];
  // Among such, a line of a live report is an article too.
  const found = readAll(1);
  const apart = new Set(withoutOverlap(related, found).map(({ element }) => element));
  const all = collectBlocks(body, (element) => apart.has(element) || isSkipped(element));
  const held = found.reduce((sum, { blocks }) => sum + proseChars(blocks), 0);
  return held < ROOT_SHARE * proseChars(all) ? [] : found;
}

/** The related articles that are not themselves among `others`, nor hold one of them, nor stand in one. */
export function withoutOverlap(
  related: readonly RelatedArticle[],
  others: readonly RelatedArticle[],
): RelatedArticle[] {
  return related.filter((card) => !others.some((other) => overlap(card.element, other.element)));
}

function readArticle(element: Element, page: PageMetadata, leastChars: number): RelatedArticle | null {
  const heading = element.querySelector('h1') ?? element.querySelector('h2') ?? element.querySelector('h3');
  const title = squash(heading?.textContent ?? '');
  if (!heading || title.length < MIN_TITLE_CHARS || element.parentElement?.closest('article')) return null;
  const link = resolveUrl(attribute(heading.querySelector('a'), 'href'), page.url);
  const blocks = textOf(element, isSkipped, heading);
  // A short text under a headline that leads elsewhere is the teaser of what stands there.
  const needed = link ? FULL_TEXT_CHARS : leastChars;
  if (proseChars(blocks) < needed || standsBeside(element)) return null;
  const date = printedDate(element);
  const linked = page.linked.get(plain(title));
  const publisher = linked?.publisher ?? outletName(element, heading) ?? page.publisher;
  if (!date && heading.tagName !== 'H1') return null;
  return {
    element,
    title,
    publisher,
    date: date ?? isoDate(linked?.datePublished ?? '') ?? (page.headlines.includes(title) ? page.date : null),
    url: link ?? page.url,
    blocks: [...headlineBlocks(heading), ...blocks],
  };
}
