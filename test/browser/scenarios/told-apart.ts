import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlePage, EXPORTS_ARTICLE } from '../harness/article-page.ts';
import { clickInCard, waitForCard, waitForNoCard } from '../harness/card.ts';
import { boxOfMark, markedTexts, middleOf, waitForMark } from '../harness/marks.ts';
import type { Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';

/** The reader says of two figures that they are not the same thing. */
export function toldApart(session: () => Session): void {
  describe('figures that the reader tells apart', () => {
    const url = `https://${HOSTS.first}/told-apart.html`;
    let page: Page;
    beforeAll(async () => {
      session().site.put(url, articlePage(EXPORTS_ARTICLE));
      page = await session().open(url);
      await openCard();
    });
    afterAll(() => page?.close());

    async function openCard(): Promise<string> {
      await waitForMark(page, 'different-basis', '12.7 percent');
      const { x, y } = middleOf(await boxOfMark(page, 'different-basis', '12.7 percent'));
      await page.mouse.click(x, y);
      return waitForCard(page);
    }

    test('can be put back together as long as the card is open', async () => {
      await clickInCard(page, 'Not the same thing?');
      expect(await waitForCard(page)).toContain('Told apart. Undo');
      await clickInCard(page, 'Told apart. Undo');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await openCard()).toContain('−34.5 %');
    });

    test('are not compared again, now or when the page is opened anew', async () => {
      await clickInCard(page, 'Not the same thing?');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.waitForFunction(() => CSS.highlights.size === 0);
      await page.reload();
      await session().settled();
      expect((await markedTexts(page))['different-basis']).toEqual([]);
    });

    test('are compared again once the options say so', async () => {
      const options = await session().openOwn('options.html');
      await options.waitForSelector('::-p-text(−12.7 % and −34.5 %)');
      await (await options.waitForSelector('button::-p-text(Compare again)'))!.click();
      await options.waitForSelector('::-p-text(None. “Not the same thing?”)');
      await options.close();
      await page.bringToFront();
      await waitForMark(page, 'different-basis', '12.7 percent');
    });
  });
}
