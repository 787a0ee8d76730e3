import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { articlePage, EXPORTS_ARTICLE } from '../harness/article-page.ts';
import { markedTexts, waitForMark } from '../harness/marks.ts';
import type { Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';

const NO_MARKS = { disagrees: [], 'different-basis': [], agrees: [] };

export function badInput(session: () => Session): void {
  describe('pages that are not as they should be', () => {
    async function openHtml(name: string, html: string): Promise<Page> {
      const url = `https://${HOSTS.third}/${name}.html`;
      session().site.put(url, html);
      return session().open(url);
    }

    async function expectNothing(page: Page): Promise<void> {
      const states = await session().settled();
      expect(states).toContain('no-article');
      expect(states).not.toContain('failed');
      expect(await markedTexts(page)).toEqual(NO_MARKS);
      expect(await page.$('crosscheck-host')).toBeNull();
      await page.close();
    }

    test('an empty page is left alone', async () => {
      await expectNothing(await openHtml('empty', ''));
    });

    test('a page of links and prices is left alone', async () => {
      const offers = Array.from(
        { length: 40 },
        (_, at) => `<li><a href="#${at}">Lamp no. ${at}</a> <b>$${at}.50</b></li>`,
      );
      await expectNothing(
        await openHtml('shop', `<title>Lamps</title><h1>Lamps</h1><ul>${offers.join('')}</ul>`),
      );
    });

    test('a page whose own scripts throw is marked all the same', async () => {
      const fault = 'the fault of the page itself';
      const html = articlePage({
        ...EXPORTS_ARTICLE,
        after: `<script>setInterval(() => { throw new Error('${fault}') }, 50); throw new Error('${fault}')</script>`,
      });
      const page = await openHtml('throws', html);
      await waitForMark(page, 'different-basis', '12.7 percent');
      await page.close();
      session().forgive(fault);
    });

    test('what people are writing is never marked', async () => {
      const [figure] = EXPORTS_ARTICLE.paragraphs;
      const html = articlePage({
        ...EXPORTS_ARTICLE,
        paragraphs: [
          ...EXPORTS_ARTICLE.paragraphs,
          `<span contenteditable="true" id="draft">${figure?.replace('12.7', '12.70')}</span>`,
        ],
        after: `<div contenteditable="true">${figure}</div><textarea>${figure}</textarea>`,
      });
      const page = await openHtml('editable', html);
      await waitForMark(page, 'different-basis', '12.7 percent');
      const all = Object.values(await markedTexts(page)).flat();
      expect(all.filter((text) => text.startsWith('12.7'))).toEqual(['12.7 percent']);
      expect(await page.evaluate(isAnyMarkEditable)).toBe(false);
      await page.close();
    });

    test('a megabyte of text is read, and the page answers meanwhile', async () => {
      const filler =
        'The harbour master walked along the mole and counted the lanterns of the boats that lay at anchor. ';
      const paragraphs = Array.from(
        { length: 1_050 },
        (_, at) => `${filler.repeat(10)} Berth ${at} was free for ${at} days.`,
      );
      const html = articlePage({
        ...EXPORTS_ARTICLE,
        paragraphs: [...EXPORTS_ARTICLE.paragraphs, ...paragraphs],
      });
      expect(html.length).toBeGreaterThan(1_000_000);
      const page = await openHtml('long', html);
      await waitForMark(page, 'different-basis', '12.7 percent');
      expect(await page.evaluate(() => document.title)).toContain('Cargo');
      await page.close();
    });
  });
}

function isAnyMarkEditable(): boolean {
  return [...CSS.highlights.values()].some((highlight) =>
    [...highlight].some((range) => {
      const { startContainer } = range as Range;
      const element = startContainer instanceof HTMLElement ? startContainer : startContainer.parentElement;
      return element?.isContentEditable ?? false;
    }),
  );
}
