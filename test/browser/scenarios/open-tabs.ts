import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { articlePage, EXPORTS_ARTICLE } from '../harness/article-page.ts';
import { markedTexts, waitForMark } from '../harness/marks.ts';
import type { Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';

export function openTabs(session: () => Session): void {
  describe('a tab that was opened first', () => {
    test('learns of a later article when the reader comes back, and forgets it when it is erased', async () => {
      const first = `https://${HOSTS.second}/copper-february.html`;
      const second = `https://${HOSTS.third}/copper-year.html`;
      session().site.put(first, articlePage(COPPER_MONTH));
      session().site.put(second, articlePage(COPPER_YEAR));
      const earlier = await session().open(first);
      expect(await session().settled()).toContain('done');
      expect(await markedTexts(earlier)).toEqual(NO_MARKS);

      const later = await session().open(second);
      await waitForMark(later, 'different-basis', '17.3 percent');
      await earlier.bringToFront();
      await waitForMark(earlier, 'different-basis', '4.9 percent');

      await eraseAll(session());
      await waitForNoMarks(earlier);
      await waitForNoMarks(later);
      await earlier.close();
      await later.close();
    });

    test('is not kept anew by being looked at again', async () => {
      const options = await session().openOwn('options.html');
      await options.waitForFunction(() => document.body.innerText.includes('No article is kept.'));
      await options.close();
    });
  });
}

const NO_MARKS = { disagrees: [], 'different-basis': [], agrees: [] };

async function eraseAll(session: Session): Promise<void> {
  const options = await session.openOwn('options.html');
  const erase = await options.waitForSelector('button:not([disabled])::-p-text(Erase all)');
  await erase!.click();
  const confirm = await options.waitForSelector('[role="alertdialog"] .danger');
  await confirm!.click();
  await options.waitForFunction(() => document.body.innerText.includes('No article is kept.'));
  await options.close();
}

async function waitForNoMarks(page: Page): Promise<void> {
  // A page behind others draws no frames, after which the wait would look by itself.
  await page.waitForFunction(() => [...CSS.highlights.values()].every((highlight) => highlight.size === 0), {
    polling: 100,
  });
}

/** Figures that no bundled fact and no other test knows. */
const COPPER_MONTH = {
  ...EXPORTS_ARTICLE,
  title: 'Fewer shiploads of copper for Japan',
  publisher: 'Atacama Dispatch',
  date: '2025-03-10',
  paragraphs: [
    "Chile's exports to Japan fell 4.9 percent in February from a month earlier, the customs service said on Friday.",
    'At the quay in the north, the drivers of the ore trains played dominoes and talked of the football.',
    'The mines had been closed for some days after a storm that took the roof from the engine house of the largest of them.',
  ],
};

const COPPER_YEAR = {
  ...COPPER_MONTH,
  title: 'A thin year for the northern quays',
  publisher: 'Cordillera Post',
  date: '2025-03-11',
  paragraphs: [
    "Chile's exports to Japan fell 17.3 percent in February from a year earlier, the customs service reported.",
    'Shipping agents said that the winter had been quiet and that they did not expect it to become any louder.',
    'The harbour office will publish its plans for the new crane when it has found somebody who wants to pay for it.',
  ],
};
