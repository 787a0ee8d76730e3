import type { TextBlock } from './text-blocks.ts';

/** Characters from which a block with a full stop reads as a paragraph and not as a caption or a teaser's line. */
const PROSE_CHARS = 70;
const SENTENCE_END = /[.!?…।。！？]["'”’»)\]]*(?:\s|$)|[。！？]/;
const SUBHEAD = /^H[2-6]$/;

/** Whether a block is running text: a sentence or more, and not mostly links. */
export function isProse(block: TextBlock): boolean {
  return proseLength(block) >= PROSE_CHARS && linkShare(block) < 0.5 && SENTENCE_END.test(block.text);
}

/** Characters of running text in the blocks. */
export function proseChars(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? proseLength(block) : 0), 0);
}

/** A Chinese or Japanese sentence says in one character what takes English about three. */
function proseLength(block: TextBlock): number {
  const dense = block.text.match(/[\u3040-\u9FFF\uAC00-\uD7AF]/g)?.length ?? 0;
  return block.text.length + 2 * dense;
}

/**
 * The tightest element that holds most of the page's running text: from `body` down, as long as one child keeps at
 * least `SHARE` of all of it. Lone paragraphs elsewhere (a notice, a teaser) are thereby left outside.
 */
const SHARE = 0.65;
export function findRoot(body: Element, blocks: readonly TextBlock[]): Element {
  const scores = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const chars = proseLength(block);
    total += chars;
    for (let element: Element | null = block.element; element; element = parentOf(element)) {
      scores.set(element, (scores.get(element) ?? 0) + chars);
    }
  }
  let root = body;
  for (;;) {
    const next = heaviestChild(root, scores);
    // A single paragraph is no root: its neighbours, however short, belong to the article.
    if (!next || (scores.get(next) ?? 0) < SHARE * total || next.tagName === 'P') return root;
    root = next;
  }
}

/** The parent as the reader sees it: out of a shadow tree it is the host. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const parent = element.parentNode as (Node & { host?: Element }) | null;
  return parent?.host ?? null;
}

function heaviestChild(element: Element, scores: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null;
  for (const child of (element.shadowRoot ?? element).children) {
    if ((scores.get(child) ?? 0) > (best ? scores.get(best)! : 0)) best = child;
  }
  return best;
}

/**
 * The blocks of an article without what only stands around its text: lines that are nothing but a link, and short
 * scraps (bylines, dates, labels of buttons) that are no sentence.
 */
export function articleBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  return blocks.filter((block, index) => {
    if (linkShare(block) > 0.85) return false;
    if (isProse(block)) return true;
    const isSentence = SENTENCE_END.test(block.text) && block.text.length > 20;
    if (index < first || index > last) return isSentence && block.text.length > 40;
    return (
      isSentence ||
      SUBHEAD.test(block.element.tagName) ||
      /^(?:P|LI|TD|TH|DD|BLOCKQUOTE)$/.test(block.element.tagName)
    );
  });
}

function linkShare(block: TextBlock): number {
  return block.linked / block.text.length;
}
