import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlePage, EXPORTS_ARTICLE } from '../harness/article-page.ts';
import { clickInCard, waitForCard, waitForNoCard } from '../harness/card.ts';
import { boxesOfMarks, boxOfMark, middleOf, waitForMark } from '../harness/marks.ts';
import type { Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';

const GAP = '<div style="height: 1500px"></div>';

export function cardPlacement(session: () => Session): void {
  describe('the place of the card', () => {
    let page: Page;
    beforeAll(async () => {
      const url = `https://${HOSTS.first}/placement.html`;
      const [lead, ...others] = EXPORTS_ARTICLE.paragraphs as [string, ...string[]];
      const paragraphs = [GAP, lead, ...others, GAP];
      session().site.put(url, articlePage({ ...EXPORTS_ARTICLE, paragraphs }));
      page = await session().open(url);
      await waitForMark(page, 'different-basis', '12.7 percent');
    });
    afterAll(() => page?.close());

    test.each([
      ['the figure is at the top', { width: 1000, height: 800 }, 10],
      ['the figure is in the middle', { width: 1000, height: 800 }, 400],
      ['the figure is at the bottom', { width: 1000, height: 800 }, 770],
      ['there is room for it on neither side', { width: 1000, height: 420 }, 200],
      ['the window is narrow', { width: 320, height: 640 }, 200],
      ['the window is narrow and the figure at its end', { width: 320, height: 640 }, 600],
    ])('where %s, it is in the window, off the figure, and nothing scrolls', async (_, viewport, top) => {
      await page.setViewport(viewport);
      const box = await boxOfMark(page, 'different-basis', '12.7 percent');
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), Math.round(box.y - top));
      // Firefox moves by a few pixels more, some time later.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const [now] = await boxesOfMarks(page, 'different-basis');
      const scrolled = await page.evaluate(() => scrollY);
      const { x, y } = middleOf(now!);
      await page.mouse.click(x, y);
      await waitForCard(page);
      expect(await faults(page)).toEqual([]);
      await clickInCard(page, 'Show the working');
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });

    test('it stands below, where readers look for it, as long as it fits there', async () => {
      await page.setViewport({ width: 1000, height: 1500 });
      const box = await boxOfMark(page, 'different-basis', '12.7 percent');
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), Math.round(box.y - 760));
      await new Promise((resolve) => setTimeout(resolve, 500));
      const [now] = await boxesOfMarks(page, 'different-basis');
      const { x, y } = middleOf(now!);
      await page.mouse.click(x, y);
      await waitForCard(page);
      const top = await page.evaluate(
        () =>
          document
            .querySelector('crosscheck-host')!
            .shadowRoot!.querySelector('.card')!
            .getBoundingClientRect().top,
      );
      expect(top).toBeGreaterThan(now!.y);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });

    test('the card goes where its figure goes, and away with it', async () => {
      await page.setViewport({ width: 1000, height: 800 });
      const { x, y } = middleOf(await boxOfMark(page, 'different-basis', '12.7 percent'));
      await page.mouse.click(x, y);
      await waitForCard(page);
      await page.evaluate(() => {
        const ad = document.createElement('div');
        ad.id = 'late-ad';
        ad.style.height = '140px';
        ad.style.overflowAnchor = 'none';
        const paragraph = ([...CSS.highlights.get('crosscheck-active')!] as Range[])[0]!.startContainer
          .parentElement!;
        document.documentElement.style.overflowAnchor = 'none';
        paragraph.before(ad);
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await faults(page)).toEqual([]);
      await page.evaluate(() => document.querySelector('article')!.setAttribute('style', 'display: none'));
      await waitForNoCard(page);
      await page.evaluate(() => document.querySelector('article')!.removeAttribute('style'));
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });

    test('on a page that is read from the right it stands at its figure and is read from the left', async () => {
      const url = `https://${HOSTS.first}/from-the-right.html`;
      session().site.put(
        url,
        articlePage(EXPORTS_ARTICLE).replace('<html lang="en">', '<html lang="en" dir="rtl">'),
      );
      const mirrored = await session().open(url);
      await waitForMark(mirrored, 'different-basis', '12.7 percent');
      const box = await boxOfMark(mirrored, 'different-basis', '12.7 percent');
      const { x, y } = middleOf(box);
      await mirrored.mouse.click(x, y);
      await waitForCard(mirrored);
      const [direction, left, right] = await mirrored.evaluate(() => {
        const card = document.querySelector('crosscheck-host')!.shadowRoot!.querySelector('.card')!;
        const place = card.getBoundingClientRect();
        return [getComputedStyle(card).direction, place.left, place.right] as const;
      });
      expect(direction).toBe('ltr');
      expect(left).toBeLessThan(box.x + box.width);
      expect(right).toBeGreaterThan(box.x);
      await mirrored.close();
    });
  });
}

/** What is wrong with where the open card stands. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Over two lines, where the window is narrow.
    const [figure] = [...CSS.highlights.get('crosscheck-active')!] as Range[];
    const { y, height } = figure!.getBoundingClientRect();
    const card = document.querySelector('crosscheck-host')!.shadowRoot!.querySelector('.card')!;
    const { left, right, top, bottom } = card.getBoundingClientRect();
    const cases: [string, boolean][] = [
      ['over the left edge', left < 7.5],
      ['over the right edge', right > document.documentElement.clientWidth - 7.5],
      ['over the top', top < 7.5],
      ['over the bottom', bottom > innerHeight - 7.5],
      ['over its figure', top < y + height && bottom > y],
      [
        `far from its figure at ${y} to ${y + height}`,
        Math.min(Math.abs(top - y - height), Math.abs(y - bottom)) > 12,
      ],
      ['too small to read', bottom - top < 100],
    ];
    return cases.flatMap(([fault, is]) =>
      is ? [`${fault}: ${[left, right, top, bottom].map(Math.round)}`] : [],
    );
  });
}
