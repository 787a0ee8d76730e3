import { createCardHost } from './card-host.ts';
import { heightsOf, isInFrame, offsetOf, type PageWindow, viewOf } from './frames.ts';
import { markAt, type PlacedMark, paintActive } from './marks.ts';

const OPEN_DELAY_MS = 150;
/** Long enough to cross the gap between a figure and its card. */
const CLOSE_DELAY_MS = 300;

/** The way from the marks to their cards, by mouse, touch and keyboard. */
export interface Interaction {
  /** From now on these are the marks of the page; an open card closes unless its mark is still there. */
  setMarks(placed: readonly PlacedMark[]): void;
  /** Brings a mark into view and opens its card; `false` if there is no such mark. */
  show(id: string): boolean;
  /** Opens the card of the next mark (1), or of the one before (-1), and moves focus into it; whether there is any. */
  step(by: number): boolean;
}

interface Open {
  readonly mark: PlacedMark;
  readonly isPinned: boolean;
  /** What had the focus before it went into the card; `null` if it never did. */
  readonly returnTo: Element | null;
}

/**
 * Listens until `signal` aborts, then takes away the card, styled by `cardStyle`, and its host; `tellApart` hears of figures that are
 * not the same thing. No event of the page is held back from it.
 */
export function createInteraction(
  signal: AbortSignal,
  cardStyle: string,
  tellApart: (apart: readonly object[]) => void,
): Interaction {
  let marks: readonly PlacedMark[] = [];
  let open: Open | null = null;
  let lastId: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const host = createCardHost(cardStyle, { close, tellApart });

  function show(mark: PlacedMark, options: { pin: boolean; focus?: boolean; x?: number }): void {
    clearTimeout(timer);
    const returnTo = open?.returnTo ?? (options.focus ? document.activeElement : null);
    host.show(mark.mark.card, mark.range, options.x);
    paintActive(mark.range);
    open = { mark, isPinned: options.pin, returnTo };
    lastId = mark.mark.id;
    if (options.focus) host.focus();
  }

  function close(): void {
    clearTimeout(timer);
    if (!open) return;
    const { returnTo } = open;
    const hadFocus = host.holds(document.activeElement);
    open = null;
    host.hide();
    paintActive(null);
    if (hadFocus) (returnTo as HTMLElement | null)?.focus?.({ preventScroll: true });
  }

  function onPointerMove(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || marks.length === 0 || open?.isPinned) return;
    clearTimeout(timer);
    if (host.holds(event.target)) return;
    const { clientX: x, clientY: y } = event;
    // Asked only once the pointer rests, so that moving it costs the page nothing.
    const view = viewOf(event.target as Node);
    timer = setTimeout(() => hover(view, x, y), open ? CLOSE_DELAY_MS : OPEN_DELAY_MS);
  }

  function hover(view: PageWindow, x: number, y: number): void {
    if (signal.aborted) return;
    const mark = markAt(marks, view, x, y);
    if (!mark) close();
    else if (mark !== open?.mark) show(mark, { pin: false, x: x + offsetOf(view).x });
  }

  function onClick(event: MouseEvent): void {
    if (event.button !== 0 || host.holds(event.target) || (marks.length === 0 && !open)) return;
    const view = viewOf(event.target as Node);
    const mark = markAt(marks, view, event.clientX, event.clientY);
    const isPinning = mark && !isPageControl(event) && (view.getSelection()?.isCollapsed ?? true);
    if (!isPinning || (open?.mark === mark && open.isPinned)) close();
    else if (open?.mark === mark) open = { ...open, isPinned: true };
    else show(mark, { pin: true, x: event.clientX + offsetOf(view).x });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open) return;
    // A dialog around the figure would close as well.
    event.preventDefault();
    if (host.holds(event.target)) event.stopPropagation();
    close();
  }

  const heard = new WeakSet<Document>();
  function listenIn(view: PageWindow): void {
    if (heard.has(view.document)) return;
    heard.add(view.document);
    const listening = { signal, capture: true } as const;
    view.addEventListener('pointermove', onPointerMove, { ...listening, passive: true });
    view.addEventListener('click', onClick, listening);
    view.addEventListener('keydown', onKeyDown, listening);
    view.addEventListener('pagehide', close, listening);
  }

  listenIn(window);
  signal.addEventListener('abort', () => {
    close();
    host.remove();
  });

  return {
    show(id) {
      const placed = marks.find(({ mark }) => mark.id === id);
      if (!placed) return false;
      bringIntoView(placed.range);
      show(placed, { pin: true });
      return true;
    },
    step(by) {
      const next = nextMark(marks, lastId, by);
      if (!next) return false;
      bringIntoView(next.range);
      show(next, { pin: true, focus: true });
      return true;
    },
    setMarks(placed) {
      marks = placed;
      for (const { range } of placed) listenIn(viewOf(range.startContainer));
      const still = open && stillOf(open.mark, placed);
      if (!still) close();
      else {
        paintActive(still.range);
        host.move(still.range);
        if (still.mark.surface !== open!.mark.mark.surface) host.show(still.mark.card, still.range);
        open = { ...open!, mark: still };
      }
      if (placed.length === 0) host.remove();
    },
  };
}

/** The same figure among the marks of a page that has changed: where it stood, or under its number, be it with another value. */
function stillOf({ mark, range }: PlacedMark, placed: readonly PlacedMark[]): PlacedMark | undefined {
  const { startContainer, startOffset } = range;
  return (
    placed.find(
      ({ range: own }) => own.startContainer === startContainer && own.startOffset === startOffset,
    ) ??
    placed.find(
      (each) =>
        each.mark.id === mark.id &&
        (each.mark.surface === mark.surface || each.range.startContainer === startContainer),
    )
  );
}

/** A click that does something on the page, inside a shadow tree too, is the page's alone. */
function isPageControl(event: Event): boolean {
  const target = event.composedPath()[0] as Partial<Element>;
  return !!target.closest?.('a, button, summary, label, [role="button"], [onclick]');
}

function nextMark(marks: readonly PlacedMark[], lastId: string | null, step: number): PlacedMark | null {
  const shown = marks.filter(({ range }) => range.getClientRects().length > 0);
  const last = shown.findIndex(({ mark }) => mark.id === lastId);
  if (last !== -1) return shown[(last + step + shown.length) % shown.length] ?? null;
  const firstInView = shown.findIndex(({ range }) => heightsOf(range).bottom > 0);
  return shown.at(step === 1 ? Math.max(0, firstInView) : firstInView - 1) ?? null;
}

/** Scrolls to a range unless it is in view. */
export function bringIntoView(range: Range): void {
  const { top, bottom } = heightsOf(range);
  if (top >= 0 && bottom <= innerHeight && isInFrame(range)) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
