import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitForCard } from '../harness/card.ts';
import { boxOfMark, middleOf, waitForMark } from '../harness/marks.ts';
import type { Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';

/** The same page twice: once where the content script runs, once where it does not. */
export function pageUnchanged(session: () => Session): void {
  describe('the page stays as it was', () => {
    let marked: Page;
    let plain: Page;
    beforeAll(async () => {
      plain = await session().open(`https://${HOSTS.elsewhere}/trade.html`);
      marked = await session().open(`https://${HOSTS.first}/trade.html`);
      await waitForMark(marked, 'different-basis', '12.7 percent');
      const { x, y } = middleOf(await boxOfMark(marked, 'different-basis', '12.7 percent'));
      await marked.mouse.click(x, y);
      await waitForCard(marked);
    });

    test('where it is not declared it does nothing', async () => {
      expect(
        await plain.evaluate(() => [
          CSS.highlights.size,
          document.querySelectorAll('crosscheck-host').length,
        ]),
      ).toEqual([0, 0]);
    });

    test('but for its one own element, the HTML is the same', async () => {
      const own = await marked.evaluate(() => document.querySelectorAll('crosscheck-host').length);
      expect(own).toBe(1);
      expect(await htmlWithoutHost(marked)).toBe(await htmlWithoutHost(plain));
    });

    test('its own element holds nothing that the page would count as text', async () => {
      expect(await marked.evaluate(() => document.querySelector('crosscheck-host')!.textContent)).toBe('');
    });

    test('on paper it is the page alone', async () => {
      // Firefox lets no driver show a page as it would be printed.
      if (session().kind === 'firefox') return;
      const printed = await asPrinted(marked);
      expect(Buffer.compare(printed, await asPrinted(plain))).toBe(0);
      const onScreen = await marked.bringToFront().then(() => marked.screenshot());
      expect(Buffer.compare(onScreen, printed)).not.toBe(0);
    });

    test('text selected across a mark is the text of the page', async () => {
      expect(await selectedText(marked)).toBe(await selectedText(plain));
      expect(await selectedText(marked)).toContain('12.7 percent');
    });
  });
}

/** A picture of the page as it goes to the printer. */
async function asPrinted(page: Page): Promise<Uint8Array> {
  await page.bringToFront();
  await page.emulateMediaType('print');
  const picture = await page.screenshot();
  await page.emulateMediaType();
  return picture;
}

function htmlWithoutHost(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelector('crosscheck-host')?.remove();
    return copy.outerHTML;
  });
}

function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const selection = document.getSelection()!;
    selection.selectAllChildren(document.querySelector('article') ?? document.body);
    const text = selection.toString();
    selection.removeAllRanges();
    return text;
  });
}
