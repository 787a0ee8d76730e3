import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardHasFocus, focusedInCard, hasFocusRing, waitForCard, waitForNoCard } from '../harness/card.ts';
import { nextMark } from '../harness/commands.ts';
import { boxOfMark, boxOfText, markedTexts, middleOf, waitForMark } from '../harness/marks.ts';
import { countBluePixels } from '../harness/pixels.ts';
import type { Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';

/** How far below a line box its underline may be painted, in CSS pixels. */
const UNDERLINE = 8;

export function marksAndCard(session: () => Session): void {
  describe('two articles on one page, on different bases', () => {
    let page: Page;
    beforeAll(async () => {
      page = await session().open(`https://${HOSTS.first}/trade.html`);
      await waitForMark(page, 'different-basis', '12.7 percent');
    });

    test('marks the figure in both, and calls neither a conflict', async () => {
      const marks = await markedTexts(page);
      expect(marks['different-basis']).toContain('12.7 percent');
      expect(marks['different-basis']).toContain('34.5%');
      expect(marks.disagrees).toEqual([]);
      expect(marks.agrees).toEqual([]);
    });

    test('paints a blue line under the figure and none under other words', async () => {
      const marked = await boxOfMark(page, 'different-basis', '12.7 percent');
      const painted = await countBluePixels(page, { ...marked, height: marked.height + UNDERLINE });
      expect(painted).toBeGreaterThan(marked.width / 2);
      const title = await boxOfText(page, await page.$eval('h1', (heading) => heading.textContent!.trim()));
      expect(await countBluePixels(page, { ...title, height: title.height + UNDERLINE })).toBe(0);
    });

    test('a click opens the card, which gives both figures, both bases and the arithmetic', async () => {
      const { x, y } = middleOf(await boxOfMark(page, 'different-basis', '12.7 percent'));
      await page.mouse.click(x, y);
      const card = await waitForCard(page);
      expect(card).toMatch(/−12\.7 ?%/);
      expect(card).toMatch(/vs April/);
      expect(card).toMatch(/−34\.5 ?%/);
      expect(card).toMatch(/vs May 2024/);
      expect(card).toMatch(/both can be true/i);
      expect(card).toMatch(/\$33(\.0)?\s?(bn|billion).*\$28\.8\s?(bn|billion)/);
      expect(card).not.toMatch(/\bfalse\b|\bwrong\b|\blie/i);
    });

    test('Esc closes it', async () => {
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });

    test('a tap opens it, and a tap beside it closes it', async () => {
      const { x, y } = middleOf(await boxOfMark(page, 'different-basis', '12.7 percent'));
      await page.touchscreen.tap(x, y);
      expect(await waitForCard(page)).toMatch(/vs April/);
      await page.touchscreen.tap(4, 4);
      await waitForNoCard(page);
    });

    test('the pointer opens it too, and it stays while the pointer is on it', async () => {
      const figure = middleOf(await boxOfMark(page, 'different-basis', '34.5%'));
      await page.mouse.move(figure.x - 1, figure.y);
      await page.mouse.move(figure.x, figure.y);
      expect(await waitForCard(page)).toMatch(/−34\.5 ?%/);
      await page.mouse.move(2, 2, { steps: 5 });
      await waitForNoCard(page);
    });

    test('the command for the next mark opens its card, and Esc gives focus back', async () => {
      const before = await page.evaluate(() => document.activeElement?.tagName);
      await nextMark(session(), page);
      expect(await waitForCard(page)).toMatch(/[≠⇄]/);
      expect(await cardHasFocus(page)).toBe(true);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(before);
    });

    test('from there on the keyboard alone reaches all that is on the card', async () => {
      await nextMark(session(), page);
      await waitForCard(page);
      const reached = new Set<string>();
      for (let presses = 0; presses < 20; presses += 1) {
        await page.keyboard.press('Tab');
        reached.add(await focusedInCard(page));
        expect(await hasFocusRing(page)).toBe(true);
      }
      expect([...reached]).toEqual(
        expect.arrayContaining(['Close', 'Not the same thing?', 'Show the working']),
      );
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });
  });
}
