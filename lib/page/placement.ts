export interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** What fits between the figure and the edge of the window; the card scrolls inside. */
  readonly maxHeight: number;
}

const GAP_PX = 6;
const EDGE_PX = 8;

/**
 * Where a card of this size goes, in CSS pixels of the viewport: under its figure where it fits, else on the side with
 * more room, never over the figure itself and never beyond the window's edge.
 */
export function place(figure: Box, card: Size, viewport: Size): Placement {
  const below = viewport.height - EDGE_PX - (figure.bottom + GAP_PX);
  const above = figure.top - GAP_PX - EDGE_PX;
  const isUnder = card.height <= below || below >= above;
  const maxHeight = Math.max(0, Math.floor(isUnder ? below : above));
  const height = Math.min(card.height, maxHeight);
  const rightmost = viewport.width - EDGE_PX - card.width;
  return {
    left: Math.round(Math.max(EDGE_PX, Math.min(figure.left - 2 * EDGE_PX, rightmost))),
    top: Math.round(isUnder ? figure.bottom + GAP_PX : figure.top - GAP_PX - height),
    maxHeight,
  };
}
