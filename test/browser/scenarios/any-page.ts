import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { articlePage, EXPORTS_ARTICLE } from '../harness/article-page.ts';
import { bundleForPages } from '../harness/bundle-for-pages.ts';
import { waitForCard } from '../harness/card.ts';
import { Story } from '../harness/hydrating-page.tsx';
import {
  boxesOfMarks,
  boxOfMark,
  markedTexts,
  middleOf,
  waitForMark,
  waitForMarks,
} from '../harness/marks.ts';
import { contrastOfLine, countBluePixels } from '../harness/pixels.ts';
import type { Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';

const [LEAD, ...OTHERS] = EXPORTS_ARTICLE.paragraphs as [string, ...string[]];

export function anyPage(session: () => Session): void {
  const put = (name: string, html: string, headers?: Record<string, string>) => {
    const url = `https://${HOSTS.first}/${name}.html`;
    session().site.put(url, html, headers);
    return url;
  };

  describe('a page that a framework takes over late', () => {
    let html: string;
    beforeAll(async () => {
      const script = await bundleForPages(
        new URL('../harness/hydrating-page.tsx', import.meta.url).pathname,
        'hydratingPage',
      );
      const shown = renderToString(createElement(Story, { heading: EXPORTS_ARTICLE.title, others: OTHERS }));
      const call = `hydratingPage.hydrate(${JSON.stringify(EXPORTS_ARTICLE.title)}, ${JSON.stringify(OTHERS)}, 1500)`;
      html = articlePage({ ...EXPORTS_ARTICLE, paragraphs: [] })
        .replace(/<article>[\s\S]*<\/article>/, () => `<div id="root">${shown}</div>`)
        .replace(
          '</body>',
          () => `<script>${`${script}\n${call}`.replaceAll('</script', '<\\/script')}</script></body>`,
        );
    });

    test('is marked right before and after, and while its text is split, put together anew and taken away', async () => {
      const page = await session().open(put('hydrating', html));
      const onlyMark = () => waitForMarks(page, 'different-basis', ['12.7 percent']);
      await onlyMark();
      await page.waitForSelector('body[data-hydrated]');
      await onlyMark();
      for (const shape of ['split', 'merged', 'whole']) {
        await page.evaluate((next) => (window as unknown as Reshaping).reshape(next), shape);
        await new Promise((resolve) => setTimeout(resolve, 200));
        await onlyMark();
        const { x, y } = middleOf(await boxOfMark(page, 'different-basis', '12.7 percent'));
        await page.mouse.click(x, y);
        expect(await waitForCard(page)).toContain('−12.7 %');
        await page.keyboard.press('Escape');
      }
      await page.evaluate(() => (window as unknown as Reshaping).reshape('gone'));
      await page.waitForFunction(
        () => ![...CSS.highlights.values()].some((all) => [...all].join().includes('12.7')),
      );
      await page.close();
    });
  });

  test('the strictest content security policy keeps neither marks nor cards away', async () => {
    const url = put('strict', articlePage(EXPORTS_ARTICLE), {
      'content-security-policy': "default-src 'none'",
    });
    const page = await session().open(url);
    await waitForMark(page, 'different-basis', '12.7 percent');
    const box = await boxOfMark(page, 'different-basis', '12.7 percent');
    expect(await countBluePixels(page, { ...box, height: box.height + 8 })).toBeGreaterThan(box.width / 2);
    const { x, y } = middleOf(box);
    await page.mouse.click(x, y);
    expect(await waitForCard(page)).toContain('−12.7 %');
    // The card's style has come through as well.
    const background = await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('crosscheck-host')!.shadowRoot!.querySelector('.card')!)
          .borderRadius,
    );
    expect(background).toBe('10px');
    await page.close();
    // Firefox tells of its own request for the icon.
    session().forgive('favicon.ico');
  });

  test('the line has at least three times the luminance of what it stands on, or a third, whatever that is', async () => {
    const grounds = [
      'background: #fff; color: #222',
      'background: #fff8dc; color: #111',
      'background: #808080; color: #000',
      'background: #b4b4b4; color: #000',
      'background: #1e1e1e; color: #ddd',
      'background: rgb(0 0 0 / 90%); color: #fff',
      'background: linear-gradient(#101030, #101030); color: #fff',
      'background: #8b1a1a; color: #fff',
      'background: oklch(0.2 0.02 260); color: oklch(0.9 0 0)',
      'background: color-mix(in srgb, #000 80%, #fff); color: #fff',
    ];
    const paragraphs = grounds.map(
      (style) => `<span style="display: block; padding: 20px; ${style}">${LEAD}</span>`,
    );
    const page = await session().open(
      put('grounds', articlePage({ ...EXPORTS_ARTICLE, paragraphs: [...paragraphs, ...OTHERS] })),
    );
    await waitForMark(page, 'different-basis', '12.7 percent');
    const boxes = await boxesOfMarks(page, 'different-basis');
    expect(boxes).toHaveLength(grounds.length);
    for (const [at, box] of boxes.entries())
      expect([grounds[at], await contrastOfLine(page, box)]).toEqual([
        grounds[at],
        expect.toSatisfy((found: number) => found >= 3),
      ]);
    await page.close();
  });

  test('a page whose body gives way to another is marked anew, now and later', async () => {
    const page = await session().open(put('other-body', articlePage(EXPORTS_ARTICLE)));
    await waitForMark(page, 'different-basis', '12.7 percent');
    await page.evaluate((late) => {
      const body = document.createElement('body');
      body.innerHTML = document.body.innerHTML.replace('12.7 percent', '<b>12.7</b> percent');
      document.documentElement.replaceChild(body, document.body);
      setTimeout(() => {
        body.querySelector('article')!.insertAdjacentHTML('beforeend', `<p>${late}</p>`);
      }, 1_500);
    }, "China's exports to the US plunged 34.5% year on year in May, the customs office said.");
    await waitForMarks(page, 'different-basis', ['12.7 percent', '34.5%']);
    await page.close();
  });

  test.each(['documentElement', 'body'] as const)(
    'a page that turns dark by its %s has light marks, again and again',
    async (element) => {
      const style = '<style>.night { background: #111; color: #eee }</style>';
      const page = await session().open(
        put(`turning-dark-${element}`, articlePage({ ...EXPORTS_ARTICLE, after: style })),
      );
      await waitForMark(page, 'different-basis', '12.7 percent');
      for (const ground of ['dark', 'light', 'dark', 'light', 'dark']) {
        await page.evaluate((name) => document[name].classList.toggle('night'), element);
        await page.waitForFunction(
          (name) => CSS.highlights.has(name),
          { timeout: 3_000 },
          `crosscheck-different-basis-on-${ground}`,
        );
      }
      await page.close();
    },
  );

  test('a page that comes back from the browser’s memory is marked as before', async () => {
    const page = await session().open(put('first', articlePage(EXPORTS_ARTICLE)));
    await waitForMark(page, 'different-basis', '12.7 percent');
    await session().goTo(page, put('between', articlePage({ ...EXPORTS_ARTICLE, paragraphs: OTHERS })));
    // A page out of that memory never says that it has loaded.
    await page.evaluate(() => history.back());
    await waitForMark(page, 'different-basis', '12.7 percent');
    await page.close();
  });

  test('a long scroll brings further articles, each by itself', async () => {
    const more = articlePage({
      ...EXPORTS_ARTICLE,
      title: 'A second story, loaded when the first is read',
      publisher: 'Meridian Post',
      paragraphs: [
        "China's exports to the US plunged 34.5% year on year in May, the customs office said.",
        ...OTHERS,
      ],
    });
    const second = /<article>[\s\S]*<\/article>/.exec(more)![0];
    const page = await session().open(
      put('endless', articlePage({ ...EXPORTS_ARTICLE, after: '<div style="height: 3000px"></div>' })),
    );
    await waitForMark(page, 'different-basis', '12.7 percent');
    await page.evaluate((html) => {
      addEventListener('scroll', () => document.body.insertAdjacentHTML('beforeend', html), { once: true });
    }, second);
    await page.evaluate(() => scrollTo(0, 2500));
    await waitForMark(page, 'different-basis', '34.5%');
    expect((await markedTexts(page))['different-basis']).toContain('12.7 percent');
    await page.close();
  });
}

interface Reshaping {
  reshape(shape: string): void;
}
