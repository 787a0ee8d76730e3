import { DECLARED_CHARS, isProse, ROOT_SHARE } from './prose.ts';
import type { TextBlock } from './text-blocks.ts';

/** A longer paragraph under a link is no teaser of what stands there. */
const TEASER_CHARS = 300;
const LINKED_TITLE_CHARS = 15;
/** How far around a paragraph such a link may stand. */
const CARD_LEVELS = 4;

/**
 * The tightest element that holds most of the running text in `scope`, which is the page's or that of the `<article>` around its
 * headline. Lone paragraphs elsewhere (a notice, a teaser) are thereby left outside, and so are lists of other stories, be they longer
 * than the article.
 */
export function findRoot(scope: Element, blocks: readonly TextBlock[], heading: Element | null): Element {
  const prose = blocks.filter(isProse);
  const counts = countAround(prose, () => 1);
  const isTeaser = (block: TextBlock) => standsUnderLink(block, counts, heading);
  const own = prose.filter((block) => !isTeaser(block));
  const counted = charsIn(own) >= DECLARED_CHARS ? own : prose;
  const around = ownArticle(heading, scope, counted) ?? scope;
  const chars = countAround(counted, ({ text }) => text.length);
  const needed = ROOT_SHARE * (chars.get(around) ?? 0);
  let root = around;
  for (const [element, held] of chars) {
    // A single paragraph is no root: its neighbours, however short, belong to the article.
    if (held >= needed && element.tagName !== 'P' && isInside(element, root)) root = element;
  }
  return withBeginning(root, around, counted);
}

/** A page that folds the rest of its text away puts that in an element of its own, beside the first paragraphs. */
function withBeginning(root: Element, around: Element, prose: readonly TextBlock[]): Element {
  const over = prose.slice(
    0,
    prose.findIndex(({ element }) => isInside(element, root)),
  );
  const first = over.find(({ element }) => {
    const column = parentOf(element);
    return column && column !== root && column.tagName !== 'BODY' && isInside(root, column);
  });
  const column = first && parentOf(first.element);
  return column && isInside(column, around) ? column : root;
}

/** What the blocks in each element around them come to. */
function countAround(
  blocks: readonly TextBlock[],
  worth: (block: TextBlock) => number,
): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const block of blocks)
    for (let at: Element | null = block.element; at; at = parentOf(at))
      counts.set(at, (counts.get(at) ?? 0) + worth(block));
  return counts;
}

/** Whether a paragraph stands alone with a link that is as good as a headline: what that leads to has the rest. */
function standsUnderLink(
  { element, text }: TextBlock,
  counts: ReadonlyMap<Element, number>,
  heading: Element | null,
): boolean {
  if (text.length > TEASER_CHARS) return false;
  let card = element;
  for (let level = 0; level < CARD_LEVELS; level += 1) {
    const wider = parentOf(card);
    if (!wider || counts.get(wider) !== 1 || (heading && wider.contains(heading))) break;
    card = wider;
  }
  return [...card.querySelectorAll('a')].some(
    (link) => !element.contains(link) && link.textContent.trim().length >= LINKED_TITLE_CHARS,
  );
}

/**
 * The `<article>` that the headline stands in, where it holds the text as well: more than stands outside of any. The stories that follow
 * it on an endless page have their own.
 */
function ownArticle(heading: Element | null, scope: Element, prose: readonly TextBlock[]): Element | null {
  const article = heading?.closest('article');
  if (!article || article === scope || !scope.contains(article)) return null;
  const inside = prose.filter(({ element }) => isInside(element, article));
  const loose = prose.filter(({ element }) => !element.closest('article'));
  return inside.length > 1 && charsIn(inside) >= Math.max(DECLARED_CHARS, charsIn(loose)) ? article : null;
}

function charsIn(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether an element stands in `root`, be it in a shadow tree of something there. */
export function isInside(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === root) return true;
  return false;
}

/** The parent as the reader sees it: out of a shadow tree it is the host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as { host?: Element } | null)?.host ?? null;
}
