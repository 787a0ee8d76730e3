import { attribute } from './attribute.ts';
import { isoDate, isRelativeTime, resolveRelative } from './dates.ts';
import { labelsOf, outletName, sourceName } from './labels.ts';
import { resolveUrl, squash } from './metadata.ts';
import { isProse, proseChars } from './prose.ts';
import { isSkipped } from './skipped.ts';
import { collectBlocks, type TextBlock } from './text-blocks.ts';

/** Another outlet's article printed on the page, as aggregators do under the main one. */
export interface RelatedArticle {
  readonly element: Element;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
  /** Its headline, and its text. */
  readonly blocks: readonly TextBlock[];
}

/** Less running text than this is a teaser: it may say half of what the article says, so nothing is read from it. */
export const FULL_TEXT_CHARS = 350;
const MIN_TITLE_CHARS = 20;
/**
 * The related articles of a page: a heading, a source's name, a time, and the full text, together in one element.
 * `pageDate` (ISO 8601) is what their relative times are counted back from.
 */
export function findRelated(
  body: Element,
  pageUrl: string | null,
  pageDate: string | null,
): RelatedArticle[] {
  const found = new Map<Element, RelatedArticle>();
  const main = body.querySelector('h1');
  const headings = [...body.querySelectorAll('h2, h3, h4')];
  // Lowest rank first: a heading over a list of cards must not take them all for one.
  for (const heading of headings.toSorted((a, b) => rankOf(b) - rankOf(a))) {
    const element = cardAround(heading, main);
    if (!element || [...found.values()].some((article) => overlap(article.element, element))) continue;
    const article = readCard(element, heading, pageUrl, pageDate);
    if (article) found.set(heading, article);
  }
  return headings.flatMap((heading) => found.get(heading) ?? []);
}

/** 2 for an `h2`. Compared as a number: comparing names would load the browser's collation, which costs 10 ms. */
function rankOf(heading: Element): number {
  return Number(heading.tagName[1]);
}

/** The widest element around a heading that holds no other heading of its rank or above. */
function cardAround(heading: Element, mainHeading: Element | null): Element | null {
  const rivals = Array.from({ length: rankOf(heading) }, (_, index) => `h${index + 1}`).join(', ');
  let card: Element | null = null;
  for (let element = heading.parentElement; element; element = element.parentElement) {
    if (/^(?:BODY|MAIN|HEADER|NAV|FOOTER)$/.test(element.tagName) || element.contains(mainHeading)) break;
    if (element.querySelectorAll(rivals).length > 1) break;
    card = element;
  }
  return card;
}

export function overlap(a: Element, b: Element): boolean {
  return a.contains(b) || b.contains(a);
}

function readCard(
  card: Element,
  heading: Element,
  pageUrl: string | null,
  pageDate: string | null,
): RelatedArticle | null {
  const title = squash(heading.textContent);
  // Most headings stand over a teaser: their text need not be collected to know it.
  if (title.length < MIN_TITLE_CHARS || card.textContent.length < FULL_TEXT_CHARS) return null;
  const labels = labelsOf(card, heading);
  const times = labels.filter((label) => isRelativeTime(label.text) || isoDate(label.text));
  const publisher = outletName(card, heading) ?? sourceName(labels.filter((label) => !times.includes(label)));
  const time = times[0]?.text;
  // Without a time and a source it is a section of the main article.
  if (!time || !publisher) return null;
  const blocks = collectBlocks(card, (element) => element === heading || isSkipped(element)).filter(isProse);
  if (proseChars(blocks) < FULL_TEXT_CHARS) return null;
  const url = resolveUrl(attribute(heading.querySelector('a'), 'href'), pageUrl);
  const date = isoDate(time) ?? (pageDate && resolveRelative(time, pageDate));
  return { element: card, title, publisher, date, url, blocks: [...headlineBlocks(heading), ...blocks] };
}

/** The text of a headline where it stands in the page; `[]` where it does not. */
export function headlineBlocks(heading: Element | null): TextBlock[] {
  return heading ? collectBlocks(heading, isSkipped) : [];
}
