import type { Mark } from '../messages/protocol.ts';
import { type PageWindow, viewOf } from './frames.ts';
import { groundOf, type Luminances } from './ground.ts';
import { elementOf } from './text-blocks.ts';

const ACTIVE = 'crosscheck-active';

/** A mark with the text it stands on. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly range: Range;
}

/** What is painted: in which registry, each frame having its own, and under which name. */
let painted: (readonly [HighlightRegistry, string])[] = [];
let shaded: HighlightRegistry | null = null;

/** Paints these marks under the names that `entrypoints/page.content/style.css` styles, and takes away all painted before. */
export function paint(placed: readonly PlacedMark[]): void {
  for (const [registry, name] of painted) registry.delete(name);
  painted = [];
  paintActive(null);
  const known: Luminances = new Map();
  for (const [registry, marks] of Map.groupBy(placed, ({ range }) => registryOf(range))) {
    const byName = Map.groupBy(
      marks,
      ({ mark, range }) =>
        `crosscheck-${mark.verdict}-on-${groundOf(elementOf(range.startContainer), known)}`,
    );
    for (const [name, same] of byName) {
      registry.set(name, new Highlight(...same.map(({ range }) => range)));
      painted.push([registry, name]);
    }
  }
}

/** Shades the figure whose card is open; `null` for none. */
export function paintActive(range: Range | null): void {
  shaded?.delete(ACTIVE);
  shaded = range && registryOf(range);
  shaded?.set(ACTIVE, new Highlight(range!));
}

function registryOf({ startContainer }: Range): HighlightRegistry {
  return viewOf(startContainer).CSS.highlights;
}

interface PointedRegistry {
  highlightsFromPoint(
    x: number,
    y: number,
    options: { readonly shadowRoots: readonly ShadowRoot[] },
  ): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** The mark at a point of a window's viewport, or `null`. */
export function markAt(
  placed: readonly PlacedMark[],
  view: PageWindow,
  x: number,
  y: number,
): PlacedMark | null {
  const registry = view.CSS.highlights as unknown as PointedRegistry;
  const hits = registry.highlightsFromPoint(x, y, { shadowRoots: shadowRootsOf(placed) });
  const ranges = new Set(hits.flatMap((hit) => hit.ranges));
  return placed.find(({ range }) => ranges.has(range)) ?? null;
}

/** The documents of frames that marks stand in. */
export function frameDocumentsOf(placed: readonly PlacedMark[]): Document[] {
  const all = new Set(placed.map(({ range }) => range.startContainer.ownerDocument!));
  all.delete(document);
  return [...all];
}

/** The shadow trees that marks stand in, outer ones included: browsers look into those only that are named. */
export function shadowRootsOf(placed: readonly PlacedMark[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { range } of placed) {
    let root = range.startContainer.getRootNode();
    // Not asked for its class: that of a frame is another one.
    while (root.nodeType === 11 && 'host' in root) {
      roots.add(root as ShadowRoot);
      root = (root as ShadowRoot).host.getRootNode();
    }
  }
  return [...roots];
}
