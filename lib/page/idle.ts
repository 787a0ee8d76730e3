/** Resolves when the page has nothing better to do, at the latest after `timeoutMs`. */
export function whenIdle(timeoutMs = 600): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: timeoutMs });
    else setTimeout(resolve, 50);
  });
}
