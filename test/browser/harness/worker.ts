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

async function waitForEventPageToStop(session: Session): Promise<void> {
  const page = await session.openOwn('popup.html');
  await page.waitForSelector('body');
  await page.close();
  await new Promise((resolve) => setTimeout(resolve, 3 * BACKGROUND_IDLE_MS));
}
