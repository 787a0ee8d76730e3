/** Looks at a page whose content still moves: each waits twice as long as the one before, up to a minute. */
const FIRST_DELAY_MS = 700;
const LONGEST_DELAY_MS = 60_000;
/** Where a page that the reader moves in starts again: what she scrolls to has often just come. */
const AFTER_SCROLL = 1;
const NAVIGATION_DELAY_MS = 400;

export interface PageWatch {
  /** The page has become another one without loading: look anew, with all the looks there are. */
  navigated(): void;
  /** What changes in these trees and documents, which are none of the page's own tree, counts too. */
  alsoIn(roots: Iterable<Node>): void;
}

/**
 * Calls `look` some time after the page's content has changed, ever more seldom, in the end once a minute, until `signal` aborts.
 * A reader who scrolls makes it quicker again.
 */
export function watchPage(look: () => void, signal: AbortSignal): PageWatch {
  let used = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let body = document.body;
  const observer = new MutationObserver(() => {
    if (document.body && body !== document.body) observe();
    soon();
  });

  function soon(): void {
    // Not put off by further changes: a page with a ticker never rests.
    if (timer !== undefined) return;
    lookIn(Math.min(FIRST_DELAY_MS * 2 ** used, LONGEST_DELAY_MS));
    used += 1;
    // Of the page itself: what scrolls inside it may be a ticker. Heard only where it matters, for pages scroll all the time.
    if (used > AFTER_SCROLL) document.addEventListener('scrollend', scrolled, { signal, once: true });
  }
  function scrolled(): void {
    used = Math.min(used, AFTER_SCROLL);
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    soon();
  }
  function lookIn(delayMs: number): void {
    timer = setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) look();
    }, delayMs);
  }
  function observe(): void {
    observer.disconnect();
    body = document.body;
    observeIn(body);
    // Some pages put another body in the place of the first.
    observer.observe(document.documentElement, { childList: true });
  }

  function observeIn(root: Node): void {
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }
  function framed({ target }: Event): void {
    if ((target as HTMLIFrameElement).contentDocument) soon();
  }

  observe();
  document.addEventListener('load', framed, { signal, capture: true });
  // A dialog that opens, a section that unfolds: often nothing but a class changes.
  document.addEventListener('toggle', soon, { signal, capture: true });
  document.addEventListener('click', soon, { signal, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    navigated() {
      clearTimeout(timer);
      used = 0;
      observe();
      lookIn(NAVIGATION_DELAY_MS);
    },
    alsoIn(roots) {
      for (const root of roots) observeIn(root);
    },
  };
}
