import type { View } from '../messages/view.ts';
import { buildView } from './build-view.ts';
import { heightsOf, isInFrame, offsetOf, viewOf } from './frames.ts';

export const HOST_TAG = 'crosscheck-host';

/** The one element this extension adds to a page, holding the open card in its shadow root. */
export interface CardHost {
  /** Shows a card at its figure, in place of any other. `nearX` is the point of the figure that is meant, in viewport pixels. */
  show(card: View, range: Range, nearX?: number): void;
  /** Keeps the open card at its figure, which the page has put into other nodes. */
  move(range: Range): void;
  hide(): void;
  /** Moves focus into the open card without scrolling the page. */
  focus(): void;
  holds(node: EventTarget | null): boolean;
  remove(): void;
}

export interface CardActions {
  /** What the card's closing button does. */
  close(): void;
  /** The reader has said of these figures that they are not the same thing: the data of the buttons that she pressed. */
  tellApart(apart: readonly object[]): void;
}

/** The element is added to the document when a card is first shown, styled by `css`. */
export function createCardHost(css: string, { close, tellApart }: CardActions): CardHost {
  const anchor = document.createElement('div');
  let host: HTMLElement | undefined;
  let root: ShadowRoot | null = null;
  let dialog: HTMLElement | null = null;
  let figure: Range | null = null;
  let text = '';
  let nearX: number | undefined;
  let frame = 0;

  function shadow(): ShadowRoot {
    if (!host || !root) {
      host = document.createElement(HOST_TAG);
      root = host.attachShadow({ mode: 'open' });
      const style = document.createElement('style');
      style.textContent = css;
      anchor.className = 'figure';
      anchor.popover = 'manual';
      root.append(style, anchor);
    }
    const home = homeOf(figure!);
    // Pages that replace their whole document take the host with them.
    if (host.parentNode !== home) {
      home.append(host);
      // Its place is in the window's, even where the dialog around it is itself moved.
      anchor.showPopover();
    }
    return root;
  }

  /** Keeps the card at its figure, frame by frame, whatever moves it; where the figure is gone for now, so is the card. */
  function follow(): void {
    if (!dialog || !figure) return;
    const isThere = String(figure) === text && figure.getBoundingClientRect().height > 0 && isInFrame(figure);
    dialog.style.display = isThere ? '' : 'none';
    if (isThere) cover(anchor, figure, nearX);
    frame = requestAnimationFrame(follow);
  }

  function hide(): void {
    // Told only now: until the card is gone, each can be taken back.
    const muted = dialog?.querySelectorAll<HTMLElement>('[aria-pressed=true]') ?? [];
    const apart = [...muted].map(({ dataset }) => ({ ...dataset }));
    cancelAnimationFrame(frame);
    dialog?.remove();
    dialog = null;
    if (apart.length > 0) tellApart(apart);
  }

  function onClick(event: Event): void {
    const button = (event.target as Element).closest('button');
    if (button?.className === 'close') close();
    if (button?.className === 'mute') toggleMute(button);
    // What is unfolded may stand below the edge.
    const folded = (event.target as Element).closest('summary')?.parentElement;
    if (folded) setTimeout(() => folded.scrollIntoView({ block: 'nearest' }));
  }

  return {
    show(card, range, x) {
      hide();
      figure = range;
      nearX = x;
      dialog = buildView(card);
      dialog.popover = 'manual';
      dialog.tabIndex = -1;
      dialog.addEventListener('click', onClick);
      shadow().append(dialog);
      text = String(range);
      follow();
      dialog.showPopover();
    },
    move(range) {
      figure = range;
    },
    hide,
    focus: () => dialog?.focus({ preventScroll: true }),
    holds: (node) => node === host,
    remove() {
      hide();
      host?.remove();
      host = undefined;
    },
  };
}

/** What lies outside of an open modal dialog cannot be reached. */
function homeOf({ startContainer }: Range): Element {
  const dialog = startContainer.parentElement?.closest(':modal');
  return dialog?.ownerDocument === document ? dialog : document.documentElement;
}

function toggleMute(button: HTMLElement): void {
  const isMuted = button.ariaPressed !== 'true';
  button.ariaPressed = String(isMuted);
  button.textContent = isMuted ? 'Told apart. Undo' : 'Not the same thing?';
}

/** Puts the anchor, which the card's style sheet places it by, over the whole figure, at the point of it that was meant. */
function cover(anchor: HTMLElement, range: Range, nearX?: number): void {
  const { top, bottom } = heightsOf(range);
  const { x } = offsetOf(viewOf(range.startContainer));
  const left = nearX ?? x + (range.getClientRects()[0]?.left ?? 0);
  const place = `left: ${left}px; top: ${top}px; height: ${bottom - top}px;`;
  // Written only where it is another: the card is placed anew each time.
  if (anchor.style.cssText !== place) anchor.style.cssText = place;
}
