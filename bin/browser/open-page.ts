import type { Browser, Page } from 'puppeteer-core';

const WELCOME_TIMEOUT_MS = 3_000;

/** Opens a page in front of the welcome page, which the extension itself opens a moment after it is installed. */
export async function openInFront(browser: Browser, url: string): Promise<Page> {
  await browser
    .waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: WELCOME_TIMEOUT_MS })
    .catch(() => {});
  const blank = (await browser.pages()).find((each) => each.url() === 'about:blank');
  const page = blank ?? (await browser.newPage());
  await page.goto(url);
  await page.bringToFront();
  return page;
}
