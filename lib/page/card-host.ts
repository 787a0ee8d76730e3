import type { Card } from '../checking/card.ts';
import styles from './card.css?inline';
import { buildCard } from './card.ts';
import { type Box, place } from './placement.ts';

export const HOST_TAG = 'crosscheck-host';

/** The one element this extension adds to a page, holding the open card in its shadow root. */
export interface CardHost {
  /** Shows a card at its figure, in place of any other. `near` names the line of the figure that is meant, in viewport pixels. */
  show(card: Card, range: Range, near?: { readonly x: number; readonly y: number }): void;
  hide(): void;
  /** Moves focus into the open card without scrolling the page. */
  focus(): void;
  holds(node: EventTarget | null): boolean;
  remove(): void;
}

/** The element is added to the document when a card is first shown. `onClose` is what the card's button does. */
export function createCardHost(onClose: () => void): CardHost {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let open: { readonly dialog: HTMLElement; readonly reposition: () => void } | null = null;

  function shadow(): ShadowRoot {
    if (!host || !root) {
      host = document.createElement(HOST_TAG);
      root = host.attachShadow({ mode: 'open' });
      const style = document.createElement('style');
      style.textContent = styles;
      root.append(style);
    }
    // Pages that replace their whole document take the host with them.
    if (!host.isConnected) document.documentElement.append(host);
    return root;
  }

  function hide(): void {
    if (!open) return;
    removeEventListener('scroll', open.reposition, { capture: true });
    removeEventListener('resize', open.reposition);
    open.dialog.remove();
    open = null;
  }

  return {
    show(card, range, near) {
      hide();
      const dialog = buildCard(card, onClose);
      shadow().append(dialog);
      dialog.showPopover();
      const line = lineIndex(range, near);
      const reposition = () => position(dialog, range, line);
      position(dialog, range, line);
      dialog.addEventListener('toggle', reposition, { capture: true });
      addEventListener('scroll', reposition, { capture: true, passive: true });
      addEventListener('resize', reposition);
      open = { dialog, reposition };
    },
    hide,
    focus: () => open?.dialog.focus({ preventScroll: true }),
    holds: (node) => host !== null && node === host,
    remove() {
      hide();
      host?.remove();
      host = null;
    },
  };
}

/** A figure can run over a line's end: the card belongs to the part that was pointed at. */
function lineIndex(range: Range, near?: { readonly x: number; readonly y: number }): number {
  if (!near) return 0;
  const index = [...range.getClientRects()].findIndex(
    (r) => near.y <= r.bottom && near.x >= r.left && near.x <= r.right,
  );
  return Math.max(0, index);
}

function position(dialog: HTMLElement, range: Range, line: number): void {
  const rects = [...range.getClientRects()];
  const whole = range.getBoundingClientRect();
  const part = rects[line] ?? whole;
  // Over and under the whole figure, beside the part that was pointed at.
  const figure: Box = { left: part.left, right: part.right, top: whole.top, bottom: whole.bottom };
  dialog.style.maxHeight = '';
  const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
  const { left, top, maxHeight } = place(
    figure,
    { width: dialog.offsetWidth, height: dialog.offsetHeight },
    viewport,
  );
  dialog.style.left = `${left}px`;
  dialog.style.top = `${top}px`;
  dialog.style.maxHeight = `${maxHeight}px`;
}
