import { describe, expect, test } from 'vitest';
import { articlePage, EXPORTS_ARTICLE } from '../harness/article-page.ts';
import { waitForCard } from '../harness/card.ts';
import { boxOfMark, markedTexts, middleOf, waitForMark } from '../harness/marks.ts';
import type { Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';
import { stopWorker } from '../harness/worker.ts';

export function acrossPages(session: () => Session): void {
  describe('from one page to the next', () => {
    test('an article is compared with one that was read before, by another outlet', async () => {
      const first = `https://${HOSTS.second}/fewer-goods.html`;
      const second = `https://${HOSTS.third}/lean-spring.html`;
      session().site.put(first, articlePage(SHIPPING_EARLIER));
      session().site.put(second, articlePage(SHIPPING_LATER));
      const earlier = await session().open(first);
      expect(await session().settled()).toContain('done');
      const later = await session().open(second);
      await waitForMark(later, 'different-basis', '21.4 percent');
      const { x, y } = middleOf(await boxOfMark(later, 'different-basis', '21.4 percent'));
      await later.mouse.click(x, y);
      const card = await waitForCard(later);
      expect(card).toContain('Salt Road Gazette');
      expect(card).toMatch(/−6\.2 ?%/);
      await earlier.close();
      await later.close();
    });

    test('the worker may be stopped in between', async () => {
      const url = `https://${HOSTS.second}/after-stop.html`;
      session().site.put(url, articlePage(EXPORTS_ARTICLE));
      await stopWorker(session());
      const page = await session().open(url);
      await waitForMark(page, 'different-basis', '12.7 percent');
      expect((await markedTexts(page)).disagrees).toEqual([]);
      await page.close();
    });
  });
}

/** Figures that no bundled fact knows: only the first article can be what the second is compared with. */
const SHIPPING_EARLIER = {
  ...EXPORTS_ARTICLE,
  title: 'Fewer goods leave for Japan',
  publisher: 'Salt Road Gazette',
  date: '2025-03-10',
  paragraphs: [
    "Vietnam's exports to Japan fell 6.2 percent in February from a month earlier, the customs office said on Thursday.",
    'Growers in the delta told reporters that the rains had come early and that the roads to the harbour were still under water.',
    'A new road has been promised to them for as long as most of them can remember, and a survey for it has been begun.',
  ],
};

const SHIPPING_LATER = {
  ...EXPORTS_ARTICLE,
  title: 'A lean spring for shippers',
  publisher: 'Plum Island Post',
  date: '2025-03-11',
  paragraphs: [
    "Vietnam's exports to Japan fell 21.4 percent in February from a year earlier, the customs office reported.",
    'Freight agents spoke of half-empty holds and of crews sent home early for the first time in years.',
    'The port authority said that it would wait for the next figures before it changed anything in its plans for the summer.',
  ],
};
