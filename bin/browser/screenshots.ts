import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { buildExtension, ROOT } from './build-extension.ts';
import { findBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { copyForLocalPages } from './local-extension.ts';
import { openInFront } from './open-page.ts';
import { screenshotWithCard } from './screenshot-with-card.ts';
import { servePage } from './serve-page.ts';

/** Takes the pictures of the README anew, in Chromium: the only one whose toolbar button can be pressed from outside. */
async function takeScreenshots(): Promise<void> {
  const installed = findBrowser('chromium');
  if (!installed) throw new Error('The pictures are taken in Chromium: install it first.');
  const folder = join(ROOT, 'test/screenshots');
  mkdirSync(folder, { recursive: true });
  const extension = copyForLocalPages(buildExtension('chromium'));
  const site = await servePage(join(ROOT, 'test/pages/trade.html'));
  const { browser, extensionId } = await launchBrowser(installed, { extension, headless: true });
  try {
    const page = await openInFront(browser, site.url);
    console.log(await screenshotWithCard(page, join(folder, 'page.png')));
    const popup = await openPopup(browser, extensionId, page);
    await popup.type('input', 'china exports us may');
    await popup.waitForFunction(() => document.body.innerText.includes('28.8'));
    const { width, height } = (await (await popup.$('main'))!.boundingBox())!;
    const path = join(folder, 'popup.png') as `${string}.png`;
    await popup.screenshot({ path, clip: { x: 0, y: 0, width, height } });
    console.log('Wrote popup.png.');
  } finally {
    await browser.close();
    await site.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

async function openPopup(browser: Browser, extensionId: string, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(extensionId)!;
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((each) => each.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  await popup.waitForSelector('.counts');
  return popup;
}

await takeScreenshots();
