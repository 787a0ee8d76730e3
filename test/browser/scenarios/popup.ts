import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../harness/session.ts';

export function popup(session: () => Session): void {
  describe('the popup', () => {
    let page: Page;
    beforeEach(async () => {
      page = await session().openOwn('popup.html');
      await page.waitForSelector('input', { timeout: 15_000 });
    });
    afterEach(() => page.close());

    test('finds the facts, each with its basis, period and source', async () => {
      await page.type('input', 'china exports us may');
      await waitForText(page, '28.8');
      const text = await textOf(page);
      expect(text).toMatch(/Exports/);
      expect(text).toMatch(/May 2025/);
      expect(text).toMatch(/−34\.5 ?%/);
      expect(text).toMatch(/customs/i);
    });

    test('says so when nothing is found', async () => {
      await page.type('input', 'zebra crossings of Lichtenstein');
      await waitForText(page, 'Nothing known about “zebra crossings of Lichtenstein”');
      const text = await textOf(page);
      expect(text).not.toMatch(/28\.8/);
      expect(text).toContain('such as “exports china”, not for a figure');
    });

    test('tells facts from figures that the reader’s own articles gave', async () => {
      await waitForText(page, 'facts in 3 packs · ');
      expect(await textOf(page)).toMatch(
        /\d+ facts in 3 packs · (no article kept|\d+ figures? from \d+ article)/,
      );
    });

    test('starts with the search field focused', async () => {
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    });
  });
}

async function waitForText(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 15_000 }, text);
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replace(/[\u00A0\u202F]/g, ' '));
}
