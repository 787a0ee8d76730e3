import { collectBlocks, type TextBlock } from './text-blocks.ts';

/** Characters from which a block with a full stop reads as a paragraph and not as a caption or a teaser's line. */
const PROSE_CHARS = 70;
const SENTENCE_END = /[.!?…]["'”’»)\]]*(?:\s|$)/;
/** What may be short, and no sentence, between the paragraphs of an article. */
const BETWEEN = /^(?:H[2-6]|P|LI|TD|TH|DD|BLOCKQUOTE)$/;

/** Whether a block is running text: a sentence or more, and not mostly links. */
export function isProse(block: TextBlock): boolean {
  return block.text.length >= PROSE_CHARS && linkShare(block) < 0.5 && SENTENCE_END.test(block.text);
}

/** Characters of running text in the blocks. */
export function proseChars(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
}

/** Running text that markup which says "article" must hold to be one. */
export const DECLARED_CHARS = 250;

/** How much of all running text an article's root holds. More than half, so that no two such elements stand side by side. */
export const ROOT_SHARE = 0.65;

/**
 * The blocks of the article in `scope`, the columns beside it left out as well as what `skip` says. A standfirst often stands
 * apart from the text: the first paragraph after `heading` belongs to it. `trees` is to be filled with the shadow trees
 * that are looked into.
 */
export function textOf(
  scope: Element,
  skip: (element: Element) => boolean,
  heading: Element | null = null,
  trees?: Set<Node>,
): TextBlock[] {
  const all = collectBlocks(scope, skip, { trees });
  const root = findRoot(scope, all);
  const text = all.filter((block) => isInside(block.element, root));
  const before = heading ? all.slice(0, all.indexOf(text[0]!)) : [];
  const standfirst = before.find((block) => follows(block.element, heading!) && isProse(block));
  return articleBlocks(standfirst && standfirst.linked === 0 ? [standfirst, ...text] : text);
}

function follows(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & 4) !== 0;
}

/**
 * The tightest element that holds most of the page's running text. Lone paragraphs elsewhere (a notice, a teaser) are
 * thereby left outside.
 */
function findRoot(body: Element, blocks: readonly TextBlock[]): Element {
  const chars = new Map<Element, number>();
  for (const block of blocks.filter(isProse)) {
    for (let element: Element | null = block.element; element; element = parentOf(element)) {
      chars.set(element, (chars.get(element) ?? 0) + block.text.length);
    }
  }
  const needed = ROOT_SHARE * (chars.get(body) ?? 0);
  let root = body;
  for (const [element, held] of chars) {
    // A single paragraph is no root: its neighbours, however short, belong to the article.
    if (held >= needed && element.tagName !== 'P' && isInside(element, root)) root = element;
  }
  return root;
}

/** Whether an element stands in `root`, be it in a shadow tree of something there. */
function isInside(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === root) return true;
  return false;
}

/** The parent as the reader sees it: out of a shadow tree it is the host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as { host?: Element } | null)?.host ?? null;
}

/**
 * The blocks of an article without what only stands around its text: lines that are nothing but a link, lists of links, and short
 * scraps (bylines, dates, labels of buttons) that are no sentence.
 */
function articleBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  return blocks.filter((block, index) => {
    const { text, element } = block;
    const hasEnd = SENTENCE_END.test(text);
    if (linkShare(block) > (hasEnd ? 0.85 : 0.5)) return false;
    if (isProse(block)) return true;
    const isOutside = index < first || index > last;
    if (hasEnd && text.length > (isOutside ? 40 : 20)) return true;
    return !isOutside && BETWEEN.test(element.tagName);
  });
}

function linkShare(block: TextBlock): number {
  return block.linked / block.text.length;
}
