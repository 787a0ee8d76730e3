import { type ShownVerdict, VERDICTS } from '../checking/verdict.ts';
import type { Mark } from '../messages/protocol.ts';

/** A mark with the text it stands on. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly range: Range;
}

const SHOWN = VERDICTS.filter((verdict): verdict is ShownVerdict => verdict !== 'unrelated');
const ACTIVE = 'crosscheck-active';

/** The name under which a verdict's marks are painted, and that `entrypoints/page.content/style.css` styles. */
export function highlightName(verdict: ShownVerdict): string {
  return `crosscheck-${verdict}`;
}

/** Whether this browser has the CSS Custom Highlight API; without it there are no marks. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && CSS.highlights !== undefined;
}

/** Paints these marks and takes away all painted before. The registry is the page's too: only our own names are touched. */
export function paint(placed: readonly PlacedMark[]): void {
  if (!canPaint()) return;
  for (const verdict of SHOWN) {
    const ranges = placed.filter(({ mark }) => mark.card.verdict === verdict).map(({ range }) => range);
    if (ranges.length > 0) CSS.highlights.set(highlightName(verdict), new Highlight(...ranges));
    else CSS.highlights.delete(highlightName(verdict));
  }
  CSS.highlights.delete(ACTIVE);
}

/** Shades the figure whose card is open; `null` for none. */
export function paintActive(range: Range | null): void {
  if (!canPaint()) return;
  if (range) CSS.highlights.set(ACTIVE, new Highlight(range));
  else CSS.highlights.delete(ACTIVE);
}

/** The mark at a point of the viewport, or `null`. */
export function markAt(placed: readonly PlacedMark[], x: number, y: number): PlacedMark | null {
  const hits = rangesAt(x, y, shadowRootsOf(placed));
  if (hits) return placed.find(({ range }) => hits.has(range)) ?? null;
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: shadowRootsOf(placed) });
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  return placed.find(({ range }) => isIn(range, offsetNode, offset) && isOver(range, x, y)) ?? null;
}

interface PointedRegistry {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { readonly shadowRoots: readonly ShadowRoot[] },
  ): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** `null` where the browser cannot tell (before Chromium 140 and Firefox 150). */
function rangesAt(x: number, y: number, shadowRoots: ShadowRoot[]): ReadonlySet<AbstractRange> | null {
  const registry = CSS.highlights as PointedRegistry;
  if (!registry.highlightsFromPoint) return null;
  return new Set(registry.highlightsFromPoint(x, y, { shadowRoots }).flatMap((hit) => [...hit.ranges]));
}

/** Browsers look into shadow trees only when these are named, outer ones included. */
function shadowRootsOf(placed: readonly PlacedMark[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { range } of placed) {
    let root = range.startContainer.getRootNode();
    while (root instanceof ShadowRoot) {
      roots.add(root);
      root = root.host.getRootNode();
    }
  }
  return [...roots];
}

function isIn(range: Range, node: Node, offset: number): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    return false; // the page has since shortened the node
  }
}

/** The nearest caret may be far from the pointer, at a line's end. */
function isOver(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom);
}
