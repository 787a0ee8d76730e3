import { describe, expect, test } from 'vitest';
import { articlePage, EXPORTS_ARTICLE } from '../harness/article-page.ts';
import { waitForCard, waitForNoCard } from '../harness/card.ts';
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

    test('a card stays with its figure when others come before it, and tells of what the figure becomes', async () => {
      const url = `https://${HOSTS.first}/live-figures.html`;
      session().site.put(url, articlePage(EXPORTS_ARTICLE));
      const page = await session().open(url);
      await waitForMark(page, 'different-basis', '12.7 percent');
      const { x, y } = middleOf(await boxOfMark(page, 'different-basis', '12.7 percent'));
      await page.mouse.click(x, y);
      await waitForCard(page);
      const shaded = () =>
        page.evaluate(() => [...(CSS.highlights.get('crosscheck-active') ?? [])].map(String).join());
      await page.evaluate(() => {
        const earlier = document.createElement('p');
        earlier.textContent = 'The harbour at Saltmouth took in 412 ships in April and 398 ships in March.';
        document.querySelector('article p')!.after(earlier);
      });
      // Read anew by then.
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect(await waitForCard(page)).toContain('−12.7 %');
      expect(await shaded()).toBe('12.7 percent');
      await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (node.nodeValue!.includes('12.7 percent'))
            node.nodeValue = node.nodeValue!.replace('12.7 percent', '12.7 per cent');
      });
      await waitForMark(page, 'different-basis', '12.7 per cent');
      expect(await waitForCard(page)).toContain('−12.7 %');
      expect(await shaded()).toBe('12.7 per cent');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await shaded()).toBe('');
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
