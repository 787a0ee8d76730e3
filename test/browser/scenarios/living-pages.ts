import { describe, expect, test } from 'vitest';
import { waitForCard } from '../harness/card.ts';
import { boxOfMark, markedTexts, middleOf, waitForMark } from '../harness/marks.ts';
import { countBluePixels } from '../harness/pixels.ts';
import type { Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';

export function livingPages(session: () => Session): void {
  describe('pages that change, and pages that fight', () => {
    test('text that is replaced or comes late is marked, and what has gone is not', async () => {
      const page = await session().open(`https://${HOSTS.first}/live.html`);
      await page.waitForSelector('body[data-appended]');
      await waitForMark(page, 'different-basis', '34.5%');
      await waitForMark(page, 'different-basis', '12.7 percent');
      await page.click('#next');
      await page.waitForFunction(() =>
        [...CSS.highlights.values()].every((highlight) => ![...highlight].join().includes('12.7')),
      );
      await page.close();
    });

    test('two articles side by side are held against each other', async () => {
      const page = await session().open(`https://${HOSTS.second}/two-articles.html`);
      await waitForMark(page, 'disagrees', '3.8 percent');
      await waitForMark(page, 'disagrees', '4.4 percent');
      const { x, y } = middleOf(await boxOfMark(page, 'disagrees', '3.8 percent'));
      await page.mouse.click(x, y);
      const card = await waitForCard(page);
      expect(card).toContain('Lakeshore Gazette');
      expect(card).toMatch(/4\.4 ?%/);
      await page.close();
    });

    test('a figure in an open shadow tree is marked and painted', async () => {
      const page = await session().open(`https://${HOSTS.first}/shadow.html`);
      await waitForMark(page, 'different-basis', '12.7 percent');
      const box = await boxOfMark(page, 'different-basis', '12.7 percent');
      const painted = await countBluePixels(page, { ...box, height: box.height + 8 });
      expect(painted).toBeGreaterThan(box.width / 2);
      await page.close();
    });

    test('a hostile page is marked across its tags, but not where nobody reads or somebody writes', async () => {
      const page = await session().open(`https://${HOSTS.first}/hostile.html`);
      await waitForMark(page, 'different-basis', '12.7 percent');
      const all = Object.values(await markedTexts(page)).flat();
      for (const hidden of ['55', '56', '57', '58', '59', '98', '99']) {
        expect(all.filter((text) => text.startsWith(hidden))).toEqual([]);
      }
      const { x, y } = middleOf(await boxOfMark(page, 'different-basis', '12.7 percent'));
      await page.mouse.click(x, y);
      expect(await waitForCard(page)).toMatch(/−12\.7 ?%/);
      expect(await page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks)).toBe(1);
      await page.close();
      for (const own of ['this page', 'and on every change', 'leaves promises unkept'])
        session().forgive(own);
    });
  });
}
