import { isSkipped } from './skipped.ts';
import { collectBlocks, type TextBlock } from './text-blocks.ts';

/** How much text on each side tells one "12 percent" from another. */
const CONTEXT_CHARS = 32;
/** Where the page has changed, at least this much of the context must still stand around the figure. */
const MIN_CONTEXT_CHARS = 8;
const MAX_CANDIDATES = 50;

/**
 * The range of `[start, end)` of a block, whose text there is `surface`. Where the page has changed since the block was
 * read, the figure is looked for in what the block's element now holds, by the words around it. `null` if it is gone.
 */
export function anchor(block: TextBlock, start: number, end: number, surface: string): Range | null {
  if (!block.element.isConnected || block.text.slice(start, end) !== surface) return null;
  if (stands(block, start, end)) return rangeOf(block, start, end);
  const moved = findMoved(block, start, end, surface);
  return moved && rangeOf(moved.block, moved.at, moved.at + surface.length);
}

/** Whether the text nodes still hold what was read from them. */
function stands(block: TextBlock, start: number, end: number): boolean {
  return block.pieces.every((piece) => {
    const from = Math.max(start, piece.at);
    const to = Math.min(end, piece.at + piece.length);
    if (from >= to) return true;
    const offset = piece.from - piece.at;
    return (
      piece.node.isConnected &&
      piece.node.data.slice(from + offset, to + offset) === block.text.slice(from, to)
    );
  });
}

function rangeOf(block: TextBlock, start: number, end: number): Range | null {
  const first = block.pieces.find((piece) => start >= piece.at && start < piece.at + piece.length);
  const last = block.pieces.findLast((piece) => end > piece.at && end <= piece.at + piece.length);
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from + start - first.at);
  range.setEnd(last.node, last.from + end - last.at);
  return range;
}

interface Candidate {
  readonly block: TextBlock;
  readonly at: number;
  readonly context: number;
}

function findMoved(block: TextBlock, start: number, end: number, surface: string): Candidate | null {
  const prefix = block.text.slice(Math.max(0, start - CONTEXT_CHARS), start);
  const suffix = block.text.slice(end, end + CONTEXT_CHARS);
  const candidates: Candidate[] = [];
  for (const live of collectBlocks(block.element, isSkipped)) {
    for (let at = live.text.indexOf(surface); at !== -1; at = live.text.indexOf(surface, at + 1)) {
      if (candidates.length >= MAX_CANDIDATES) break;
      const before = shared(live.text.slice(0, at), prefix, -1);
      const after = shared(live.text.slice(at + surface.length), suffix, 1);
      candidates.push({ block: live, at, context: before + after });
    }
  }
  const [best, second] = candidates.sort((a, b) => b.context - a.context);
  const needed = Math.min(MIN_CONTEXT_CHARS, prefix.length + suffix.length);
  // Two that fit equally well: better no mark than one on the wrong figure.
  return best && best.context >= needed && best.context !== second?.context ? best : null;
}

/** How many characters two texts have in common from their start (1), or from their end (-1). */
function shared(text: string, expected: string, step: 1 | -1): number {
  let count = 0;
  const at = () => (step === 1 ? count : -1 - count);
  while (count < expected.length && text.at(at()) === expected.at(at())) count += 1;
  return count;
}
