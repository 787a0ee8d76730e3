import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlePage, EXPORTS_ARTICLE } from '../harness/article-page.ts';
import { waitForCard, waitForNoCard } from '../harness/card.ts';
import { type Box, boxOfMark, middleOf, waitForMark } from '../harness/marks.ts';
import { countBluePixels } from '../harness/pixels.ts';
import type { Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';

const MARK = '12.7 percent';

/** Articles that do not stand in the page's own text: in frames, in dialogs, in shadow trees that fill later. */
export function framesAndDialogs(session: () => Session): void {
  const around = (body: string) =>
    `<!doctype html><html lang="en"><head><title>Morning edition</title></head><body><nav>Home · Ports</nav>${body}</body></html>`;

  describe('an article in a frame of the same origin', () => {
    let page: Page;
    let frame: Frame;
    let box: Box;
    beforeAll(async () => {
      const { site, open } = session();
      site.put(`https://${HOSTS.first}/framed-article.html`, articlePage(EXPORTS_ARTICLE));
      site.put(
        `https://${HOSTS.first}/frame-around.html`,
        around(
          '<div style="height: 160px">Above</div><iframe src="/framed-article.html" style="width: 640px; height: 420px; margin-left: 90px; border: 5px solid"></iframe>',
        ),
      );
      page = await open(`https://${HOSTS.first}/frame-around.html`);
      frame = page.frames().find((each) => each.url().endsWith('/framed-article.html'))!;
      await waitForMark(frame, 'different-basis', MARK);
      box = await boxInPage();
    });
    afterAll(() => page?.close());

    async function boxInPage(): Promise<Box> {
      const inFrame = await boxOfMark(frame, 'different-basis', MARK);
      const at = await page.$eval('iframe', (element) => {
        const { x, y } = element.getBoundingClientRect();
        return { x: x + element.clientLeft, y: y + element.clientTop };
      });
      return { ...inFrame, x: inFrame.x + at.x, y: inFrame.y + at.y };
    }

    test('is marked and painted there', async () => {
      const painted = await countBluePixels(page, { ...box, height: box.height + 8 });
      expect(painted).toBeGreaterThan(box.width / 2);
    });

    test('has its card under the figure, in the page around it', async () => {
      const { x, y } = middleOf(box);
      await page.mouse.move(x, y);
      expect(await waitForCard(page)).toContain('−34.5 %');
      const card = await page.evaluate(() => {
        const { left, top } = document
          .querySelector('crosscheck-host')!
          .shadowRoot!.querySelector('.card')!
          .getBoundingClientRect();
        return { left, top };
      });
      expect(card.top - (box.y + box.height)).toBeGreaterThanOrEqual(0);
      expect(card.top - (box.y + box.height)).toBeLessThan(16);
      expect(Math.abs(card.left - x)).toBeLessThan(60);
      await page.mouse.move(2, 2);
      await waitForNoCard(page);
    });

    test('can be pinned, and closes by Escape in the frame', async () => {
      const { x, y } = middleOf(box);
      await page.mouse.click(x, y);
      await waitForCard(page);
      await page.mouse.move(2, 2);
      await frame.focus('body');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });

    test('is read anew when its text changes', async () => {
      await frame.evaluate(() => {
        document.querySelector('article p:nth-of-type(2)')!.textContent =
          'Customs officers said on Monday that they would not comment on the figures for May.';
      });
      await frame.waitForFunction(() =>
        [...CSS.highlights.keys()].every((name) => !name.startsWith('crosscheck')),
      );
    });

    test('leaves nothing behind in the frame but its own text', async () => {
      const html = await frame.evaluate(() => document.documentElement.outerHTML);
      expect(html).not.toContain('crosscheck');
    });
  });

  test('an article in a modal dialog has a card that can be used, even where the dialog is moved', async () => {
    const { site, open } = session();
    const url = `https://${HOSTS.first}/dialog.html`;
    const moved = 'width: 600px; margin: 0; left: 50%; top: 40px; transform: translateX(-50%)';
    const html = articlePage(EXPORTS_ARTICLE);
    site.put(
      url,
      html.replace('<article>', `<dialog style="${moved}"><article>`).replace('</article>', '$&</dialog>'),
    );
    const page = await open(url);
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await waitForMark(page, 'different-basis', MARK);
    const box = await boxOfMark(page, 'different-basis', MARK);
    const { x, y } = middleOf(box);
    await page.mouse.click(x, y);
    await waitForCard(page);
    const close = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('crosscheck-host')!;
      const [card, button] = ['.card', '.close'].map((part) =>
        shadowRoot!.querySelector(part)!.getBoundingClientRect(),
      );
      return { top: card!.top, x: button!.x + button!.width / 2, y: button!.y + button!.height / 2 };
    });
    expect(close.top - (box.y + box.height)).toBeGreaterThanOrEqual(0);
    expect(close.top - (box.y + box.height)).toBeLessThan(16);
    await page.mouse.click(close.x, close.y);
    await waitForNoCard(page);
    await page.mouse.click(x, y);
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.$eval('dialog', ({ open: isOpen }) => isOpen)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.$eval('dialog', ({ open: isOpen }) => isOpen)).toBe(false);
    await page.close();
  });

  test('a shadow tree that fills and changes later is marked, and marked anew', async () => {
    const { site, open } = session();
    const url = `https://${HOSTS.first}/late-shadow.html`;
    const html = articlePage(EXPORTS_ARTICLE);
    const [inner] = /<article>.*<\/article>/s.exec(html)!;
    site.put(url, html.replace(inner, '<news-story></news-story>'));
    const page = await open(url);
    const fill = (html: string) =>
      page.evaluate((text) => {
        const host = document.querySelector('news-story')!;
        (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).innerHTML = text;
      }, html);
    await fill('<p>Loading</p>');
    // Seen by now, and empty.
    await session().settled();
    await page.evaluate(() => document.body.append(document.createElement('hr')));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await fill(inner);
    await waitForMark(page, 'different-basis', MARK);
    await fill(inner.replace('12.7 percent', '12.7 per cent'));
    await waitForMark(page, 'different-basis', '12.7 per cent');
    await page.close();
  });
}
