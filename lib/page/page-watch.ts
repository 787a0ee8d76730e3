/** Looks at a page whose content still moves: each waits longer than the one before, and then no more. */
const LOOK_DELAYS_MS = [700, 1500, 3000, 6000, 12_000, 24_000, 48_000, 60_000];
const NAVIGATION_DELAY_MS = 400;

export interface PageWatch {
  /** The page has become another one without loading: look anew, with all the looks there are. */
  navigated(): void;
  /** Something may have come to light, such as an opened section. */
  nudge(): void;
}

/**
 * Calls `look` when the page's content has changed and come to rest, at most eight times a page, until `signal` aborts.
 * Only what stands under `body` counts, so that the extension's own element, which does not, never sets it off.
 */
export function watchPage(look: () => void, signal: AbortSignal): PageWatch {
  let used = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(soon);

  function soon(): void {
    // Not put off by further changes: a page with a ticker never rests.
    if (timer === undefined && used < LOOK_DELAYS_MS.length) lookIn(LOOK_DELAYS_MS[used++]!);
  }
  function lookIn(delayMs: number): void {
    timer = setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) look();
    }, delayMs);
  }
  function observe(): void {
    observer.disconnect();
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  }

  observe();
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
    nudge: soon,
  };
}
