import type { TextBlock } from './text-blocks.ts';

/** Characters from which a block with a full stop reads as a paragraph and not as a label or a teaser's line. */
const PROSE_CHARS = 70;
const SENTENCE_END = /[.!?…]["'”’»)\]]*(?:\s|$)/;

/** Whether a block is running text: a sentence or more, and not mostly links. */
export function isProse(block: TextBlock): boolean {
  return block.text.length >= PROSE_CHARS && linkShare(block) < 0.5 && endsSentence(block);
}

/** Whether a sentence ends somewhere in a block. */
export function endsSentence({ text }: TextBlock): boolean {
  return SENTENCE_END.test(text);
}

/** How much of a block's text stands inside links. */
export function linkShare(block: TextBlock): number {
  return block.linked / block.text.length;
}

/** Characters of running text in the blocks. */
export function proseChars(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
}

/** Running text that markup which says "article" must hold to be one. */
export const DECLARED_CHARS = 250;

/** How much of all running text an article's root holds. More than half, so that no two such elements stand side by side. */
export const ROOT_SHARE = 0.65;
