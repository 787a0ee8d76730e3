import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { articlePage, EXPORTS_ARTICLE } from '../harness/article-page.ts';
import { markedTexts, waitForMark } from '../harness/marks.ts';
import type { Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';

/** The real toolbar button, with the popup and the grant that come with it: only Chromium lets itself be driven there. */
export function toolbar(session: () => Session): void {
  describe('the toolbar button', () => {
    async function openPopupOver(page: Page): Promise<Page> {
      const { browser, extensionId } = session();
      const extension = (await browser.extensions()).get(extensionId)!;
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((each) => each.url().endsWith('/popup.html'));
      return target.asPage();
    }

    test('opens the popup with the counts of the page under it', async () => {
      const page = await session().open(`https://${HOSTS.first}/trade.html`);
      await waitForMark(page, 'different-basis', '12.7 percent');
      const marks = await markedTexts(page);
      const popup = await openPopupOver(page);
      await popup.waitForSelector('.counts');
      const counts = await popup.$$eval('.counts li', (items) =>
        items.map((item) => item.getAttribute('title')!),
      );
      expect(counts).toContain(`${marks['different-basis'].length} figures have another basis`);
      expect(counts.filter((count) => /disagree/.test(count))).toEqual([]);
      await popup.close();
      await page.close();
    });

    test('checks a page of any other site when asked, and only then', async () => {
      const url = `https://${HOSTS.elsewhere}/on-request.html`;
      session().site.put(url, articlePage(EXPORTS_ARTICLE));
      const page = await session().open(url);
      const popup = await openPopupOver(page);
      const button = await popup.waitForSelector('button::-p-text(Check this page)');
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await button!.click();
      await waitForMark(page, 'different-basis', '12.7 percent');
      await page.close();
    });
  });
}
