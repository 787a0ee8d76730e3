import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitForCard } from '../harness/card.ts';
import { boxOfMark, middleOf, waitForMark } from '../harness/marks.ts';
import type { Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export function accessible(session: () => Session): void {
  describe('no fault that axe can find', () => {
    test.each([
      ['popup.html', 'input'],
      ['options.html', 'h1'],
      ['welcome.html', 'h1'],
      ['sidepanel.html', 'h1'],
    ])('in %s', async (path, selector) => {
      const page = await session().openOwn(path);
      await page.waitForSelector(selector);
      expect(await faultsIn(page, 'body')).toEqual([]);
      await page.close();
    });

    test('in the card', async () => {
      const page = await session().open(`https://${HOSTS.first}/trade.html`);
      await waitForMark(page, 'different-basis', '12.7 percent');
      const { x, y } = middleOf(await boxOfMark(page, 'different-basis', '12.7 percent'));
      await page.mouse.click(x, y);
      await waitForCard(page);
      expect(await faultsIn(page, 'crosscheck-host')).toEqual([]);
      await page.close();
    });
  });
}

/** Each fault as "rule: element". */
async function faultsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (within) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    // "region" asks for landmarks, which a card beside somebody else's page cannot have.
    const { violations } = await run(within, { rules: { region: { enabled: false } } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, selector);
}
