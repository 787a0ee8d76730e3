import type { Mark } from '../../lib/messages/protocol.ts';
import { anchor } from '../../lib/page/anchors.ts';
import { paint } from '../../lib/page/marks.ts';
import { isSkipped } from '../../lib/page/skipped.ts';
import { collectBlocks, type TextBlock } from '../../lib/page/text-blocks.ts';

/** Where a figure stands: in a block as the worker tells it, and in the page's nodes as they are now. */
interface Place {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** Ways to underline the figures of a page. */
const WAYS = { crosscheck: markAsWeDo, bare: markBarely, wrapped: wrap } as const;
export type Way = keyof typeof WAYS;

const FIGURE = /\d+\.\d percent/g;
/** Only what painting reads of a mark. */
const MARK = { verdict: 'different-basis' } as Mark;

let places: readonly Place[] = [];

/** Finds the figures of the page's articles; told apart from underlining them, which alone is timed. */
export function findFigures(): void {
  places = [...document.querySelectorAll('article')].flatMap((article) =>
    collectBlocks(article, isSkipped).flatMap(placesIn),
  );
}

/**
 * Underlines the figures, asks for the layout, and lets the browser paint: all in one task, that of the next frame. How many
 * figures are then underlined.
 */
export function underline(way: Way): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      WAYS[way]();
      document.body.getBoundingClientRect();
      requestAnimationFrame(() => resolve(countUnderlined()));
    });
  });
}

function countUnderlined(): number {
  const painted = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  return painted + document.getElementsByClassName('wrapped').length;
}

function placesIn(block: TextBlock): Place[] {
  return [...block.text.matchAll(FIGURE)].map(({ index, 0: surface }) => {
    const { node, at, from } = block.pieces.find((piece) => index < piece.at + piece.length)!;
    const start = index + from - at;
    const { length } = surface;
    return { block, start: index, end: index + length, surface, node, from: start, to: start + length };
  });
}

function markAsWeDo(): void {
  const placed = places.flatMap(({ block, start, end, surface }) => {
    const range = anchor(block, start, end, surface);
    return range ? [{ mark: MARK, range }] : [];
  });
  paint(placed);
}

function markBarely(): void {
  CSS.highlights.set('bare', new Highlight(...places.map(rangeOf)));
}

function wrap(): void {
  for (const place of places) {
    const span = document.createElement('span');
    span.className = 'wrapped';
    rangeOf(place).surroundContents(span);
  }
}

function rangeOf({ node, from, to }: Place): Range {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
