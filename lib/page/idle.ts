/** However busy the page, its marks come after at most this. */
const MAX_WAIT_MS = 600;

/** Resolves when the page has nothing better to do. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: MAX_WAIT_MS });
  });
}
