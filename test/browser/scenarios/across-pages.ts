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

    test('a figure of one event that another outlet gives otherwise is a conflict', async () => {
      const [first, second] = [`https://${HOSTS.second}/ferry.html`, `https://${HOSTS.third}/towed.html`];
      session().site.put(first, articlePage(FIRE_EARLIER));
      session().site.put(second, articlePage(FIRE_LATER));
      const earlier = await session().open(first);
      expect(await session().settled()).toContain('done');
      const later = await session().open(second);
      await waitForMark(later, 'disagrees', '14-minute');
      const { x, y } = middleOf(await boxOfMark(later, 'disagrees', '14-minute'));
      await later.mouse.click(x, y);
      expect(await waitForCard(later)).toContain(
        'Salt Road Gazette gives another figure: 9 min (4 March 2025).',
      );
      expect((await markedTexts(later)).disagrees).toEqual(['14-minute']);
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

/** Two reports of one event: nothing but the words tells that the recordings are one. */
const FIRE_EARLIER = {
  ...EXPORTS_ARTICLE,
  title: 'Ferry Solveig burns off Ålesund',
  publisher: 'Salt Road Gazette',
  date: '2025-03-04',
  paragraphs: [
    'Fire broke out on the night ferry Solveig off Ålesund, and the coast guard sent helicopters from Kristiansund.',
    'In the 9-minute recording Captain Ilse Brandt calls for help from the burning bridge.',
    'The passengers were taken ashore and given blankets, soup and a bed in the gymnasium of the old school.',
  ],
};

const FIRE_LATER = {
  ...FIRE_EARLIER,
  title: 'Burning ferry Solveig towed to Ålesund',
  publisher: 'Plum Island Post',
  paragraphs: [
    'The night ferry Solveig was towed to Ålesund, where the coast guard met the passengers of the burning deck.',
    'Captain Ilse Brandt is heard calling for help on the 14-minute recording from the bridge.',
    'Helicopters from Kristiansund had brought blankets and soup, and the old school had been opened for the night.',
  ],
};

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
