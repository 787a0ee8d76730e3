import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForCard } from '../harness/card.ts';
import { waitForMark } from '../harness/marks.ts';
import type { Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';

/** The panel as a page of its own, for the tab of an article: neither browser lets its real one be driven. */
export function sidePanel(session: () => Session): void {
  describe('the side panel', () => {
    let article: Page;
    let panel: Page;
    beforeAll(async () => {
      article = await session().open(`https://${HOSTS.first}/trade.html`);
      await waitForMark(article, 'different-basis', '12.7 percent');
      panel = await session().openOwn(`sidepanel.html?tab=${await tabOfArticle(session())}`);
      await panel.waitForSelector('.claims button');
    });
    afterAll(async () => {
      await panel?.close();
      await article?.close();
    });

    const values = () => panel.$$eval('.claims b', (items) => items.map((item) => item.textContent));

    test('lists the figures that differ, with what is known about them', async () => {
      expect(await values()).toContain('−12.7 %');
      expect(await panel.$eval('.claims', (list) => list.textContent)).toContain('Both can be true');
    });

    test('lists every figure when asked, by keyboard alone', async () => {
      const differing = (await values()).length;
      await panel.focus('.filters input');
      await panel.keyboard.press('ArrowDown');
      await panel.keyboard.press('ArrowDown');
      await panel.waitForFunction(
        (few) => document.querySelectorAll('.claims b').length > few,
        {},
        differing,
      );
      await panel.focus('.claims button');
      await panel.keyboard.press('ArrowDown');
      expect(
        await panel.evaluate(
          () => document.activeElement?.closest('li') === document.querySelectorAll('.claims li')[1],
        ),
      ).toBe(true);
    });

    test('brings a figure into view and opens its card', async () => {
      await panel.$$eval('.claims button', (buttons) =>
        buttons.find((button) => button.textContent?.includes('12.7 percent'))!.click(),
      );
      expect(await waitForCard(article)).toContain('−12.7');
    });
  });
}

/** The newest tab whose content script has read figures: the browser does not tell the addresses of tabs. */
async function tabOfArticle(session: Session): Promise<number> {
  const own = await session.openOwn('options.html');
  const id = await own.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const all = await tabs.query({});
    for (const tab of all.sort((a, b) => b.id - a.id)) {
      const reply = await tabs.sendMessage(tab.id, { type: 'page-summary' }).catch(() => null);
      if (reply?.value.claims.length) return tab.id;
    }
    return -1;
  });
  await own.close();
  return id;
}

interface Tabs {
  query(what: object): Promise<{ readonly id: number }[]>;
  sendMessage(
    id: number,
    message: object,
  ): Promise<{ readonly value: { readonly claims: readonly unknown[] } } | null>;
}
