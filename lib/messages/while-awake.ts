import { browser } from 'wxt/browser';

/** Well within the 30 s after which browsers stop an idle worker. */
const CALL_EVERY_MS = 1_000;

/**
 * Runs `work` and keeps the worker from being stopped before it is done: Firefox counts a background page as idle although
 * it has yet to answer a message. Any call of the browser's interface starts its clock anew.
 */
export async function whileAwake(work: () => Promise<void>): Promise<void> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), CALL_EVERY_MS);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
}
