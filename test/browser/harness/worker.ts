import type { WebWorker } from 'puppeteer-core';
import { BACKGROUND_IDLE_MS, type Session } from './session.ts';

/**
 * Stops the background worker, and returns once it is gone. Chromium's is closed over the debugging protocol; Firefox's
 * event page has no such door, and is left idle until Firefox itself stops it.
 */
export async function stopWorker(session: Session): Promise<void> {
  if (session.kind === 'chromium') await stopServiceWorker(session);
  else await waitForEventPageToStop(session);
}

function serviceWorkerOf(session: Session) {
  return session.browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(session.extensionOrigin));
}

/** The running service worker; `null` where there is none to be had. */
export async function workerOf(session: Session): Promise<WebWorker | null> {
  return (await serviceWorkerOf(session)?.worker()) ?? null;
}

async function stopServiceWorker(session: Session): Promise<void> {
  const target = serviceWorkerOf(session);
  if (!target) return;
  const gone = new Promise<void>((resolve) => {
    session.browser.on('targetdestroyed', (destroyed) => destroyed === target && resolve());
  });
  const worker = await target.worker();
  await worker!.close();
  await gone;
}

/** A mark left in the event page's window is gone once Firefox has stopped it and started another. */
async function waitForEventPageToStop(session: Session): Promise<void> {
  for (let attempt = 0; attempt < 6; attempt++) {
    const page = await session.openOwn('popup.html');
    const isNew = await page.evaluate(markEventPage);
    await page.close();
    if (attempt > 0 && isNew) return;
    // Asking wakes it, so it has to be left alone for a while each time.
    await new Promise((resolve) => setTimeout(resolve, 2 * BACKGROUND_IDLE_MS));
  }
  throw new Error('Firefox never stopped the event page.');
}

/** Runs in a page of the extension: whether the event page did not carry the mark yet. */
async function markEventPage(): Promise<boolean> {
  const { runtime } = (globalThis as unknown as { browser: { runtime: Runtime } }).browser;
  const eventPage = await runtime.getBackgroundPage();
  const isNew = !eventPage.isMarked;
  eventPage.isMarked = true;
  return isNew;
}

interface Runtime {
  getBackgroundPage(): Promise<{ isMarked?: boolean }>;
}
