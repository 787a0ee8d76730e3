import { SHOWN_VERDICTS, type ShownVerdict } from '../checking/verdict.ts';
import type { Mark } from '../messages/protocol.ts';
import { GROUNDS, type Ground, groundOf, type Luminances } from './ground.ts';

/** A mark with the text it stands on. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly range: Range;
}

/** Paints these marks and takes away all painted before. */
export function paint(placed: readonly PlacedMark[]): void {
  const known: Luminances = new Map();
  const byKind = Object.groupBy(
    placed,
    ({ mark, range }) => `${mark.verdict}-on-${groundOf(elementOf(range), known)}` as const,
  );
  for (const verdict of SHOWN_VERDICTS) {
    for (const ground of GROUNDS) {
      const kind = `${verdict}-on-${ground}` as const;
      setHighlight(kind, byKind[kind]?.map(({ range }) => range) ?? []);
    }
  }
  paintActive(null);
}

/** Shades the figure whose card is open; `null` for none. */
export function paintActive(range: Range | null): void {
  setHighlight('active', range ? [range] : []);
}

function elementOf({ startContainer }: Range): Element {
  return startContainer.parentElement ?? (startContainer.parentNode as ShadowRoot).host;
}

/**
 * Paints under the name that `entrypoints/page.content/style.css` styles. The registry is the page's too: only our own
 * names are touched.
 */
function setHighlight(kind: `${ShownVerdict}-on-${Ground}` | 'active', ranges: readonly Range[]): void {
  const name = `crosscheck-${kind}`;
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

interface PointedRegistry {
  highlightsFromPoint(
    x: number,
    y: number,
    options: { readonly shadowRoots: readonly ShadowRoot[] },
  ): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** The mark at a point of the viewport, or `null`. */
export function markAt(placed: readonly PlacedMark[], x: number, y: number): PlacedMark | null {
  const registry = CSS.highlights as unknown as PointedRegistry;
  const hits = registry.highlightsFromPoint(x, y, { shadowRoots: shadowRootsOf(placed) });
  const ranges = new Set(hits.flatMap((hit) => hit.ranges));
  return placed.find(({ range }) => ranges.has(range)) ?? null;
}

/** The shadow trees that marks stand in, outer ones included: browsers look into those only that are named. */
export function shadowRootsOf(placed: readonly PlacedMark[]): ShadowRoot[] {
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
