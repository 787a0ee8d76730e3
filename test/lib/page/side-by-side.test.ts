import { describe, expect, test } from 'vitest';
import { findArticles } from '../../../lib/page/articles.ts';
import { LONG_PARAGRAPHS, parse, testPage } from './test-page.ts';

const url = 'https://clippings.example/week';
const PAPER = '<meta property="og:site_name" content="Clippings">';
const HARBOUR =
  '<p>Fishermen in the northern harbour mended their nets this week and waited for the wind to turn at last.</p>'.repeat(
    3,
  );

function page(body: string): Document {
  return parse(
    `<!doctype html><html><head><title>The week</title>${PAPER}</head><body><main>${body}</main></body></html>`,
  );
}

function article(title: string, over: string, text: string): string {
  return `<article><h2>${title}</h2>${over}${text}</article>`;
}

const ROOF = article('Roof of the corn exchange', '<p>By A. Smith, 9 June 2025</p>', LONG_PARAGRAPHS);
const titles = (document: Document) => findArticles(document, { url }).map(({ title }) => title);

describe('two articles side by side', () => {
  test('are two, each with its own headline, outlet, date and text', () => {
    const [acacia, lakeshore, ...more] = findArticles(testPage('two-articles'), { url });
    expect(acacia).toMatchObject({
      publisher: 'Acacia Herald',
      title: "Cheaper maize brings relief to Nairobi's kitchens",
      date: '2025-07-01T07:30:00+03:00',
    });
    expect(lakeshore).toMatchObject({
      publisher: 'Lakeshore Gazette',
      title: 'Kenyans pay more for almost everything',
      date: '2025-07-02',
    });
    expect(more).toEqual([]);
    expect(acacia?.blocks).toHaveLength(4);
    expect(acacia?.blocks.join(' ')).toMatch(/3\.8 percent/);
    expect(lakeshore?.blocks).toHaveLength(4);
    expect(lakeshore?.blocks.join(' ')).toMatch(/4\.4 percent/);
    expect(acacia?.id).not.toBe(lakeshore?.id);
  });

  test.each([
    ['<p>By A. Smith, 9 June 2025</p>', 'Clippings'],
    ['<p>Business</p><p>9 June 2025</p>', 'Clippings'],
    ['<p>Nairobi, 9 June 2025</p>', 'Clippings'],
    ['<p>Monday, 9 June 2025</p>', 'Clippings'],
    ['<p class="source">Saltmouth Sentinel</p><p>9 June 2025</p>', 'Saltmouth Sentinel'],
    [
      '<p class="meta"><span class="outlet">Saltmouth Sentinel</span> · <time>9 June 2025</time></p>',
      'Saltmouth Sentinel',
    ],
    ['<p class="meta"><span class="author">Ann Smith</span> · 9 June 2025</p>', 'Clippings'],
    ['<p>Harbour Courier | 9 June 2025</p>', 'Harbour Courier'],
    ['<p>By A. Smith, Harbour Courier, June 9, 2025</p>', 'Harbour Courier'],
  ])('under %s the outlet is %s', (over, publisher) => {
    const [, second] = findArticles(page(ROOF + article('Nets mended in the harbour', over, HARBOUR)), {
      url,
    });
    expect(second).toMatchObject({ publisher, date: '2025-06-09', url });
  });

  describe('with JSON-LD', () => {
    const told = (headline: string, publisher: unknown, datePublished?: string) => ({
      '@type': 'NewsArticle',
      headline,
      publisher,
      datePublished,
    });
    const outlet = (name: string) => ({ '@type': 'Organization', name });
    const nets = (over: string) =>
      `<article><h1>Nets mended in the “old” harbour</h1>${over}${HARBOUR}</article>`;
    const roof = told('Roof of the corn exchange', outlet('Saltmouth Week'), '2025-06-09');
    const found = (json: unknown, over: string) => {
      const script = `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
      return findArticles(page(script + ROOF + nets(over)), { url });
    };
    const byline = '<p>By A. Smith, Coastal Wire, 10 June 2025</p>';
    const second = told('Nets mended in the "old" harbour', outlet('Coastal Wire'), '2025-06-11');

    test.each([
      ['in a list', [roof, second]],
      ['in a list, the other way round', [second, roof]],
      ['in a graph', { '@graph': [roof, second] }],
      [
        'with the outlet in the headline',
        [roof, { ...second, headline: `${second.headline} | Coastal Wire` }],
      ],
    ])('each has the outlet said of its headline: %s', (_, json) => {
      expect(found(json, byline)).toMatchObject([
        { publisher: 'Saltmouth Week', date: '2025-06-09' },
        { publisher: 'Coastal Wire', date: '2025-06-10' },
      ]);
    });

    test('it counts before a byline that looks like an outlet', () => {
      expect(found([roof, second], '<p>By A. Smith, Harbour Courier</p>')[1]?.publisher).toBe('Coastal Wire');
    });

    test('a date said of its headline counts where none is printed', () => {
      expect(found([roof, second], '')[1]?.date).toBe('2025-06-11');
    });

    test.each([
      ['of another headline', told('Nets mended in the new harbour', outlet('Coastal Wire'))],
      ['without an outlet', told('Nets mended in the "old" harbour', null)],
    ])('an article %s says nothing of it', (_, other) => {
      expect(found([roof, other], '<p>Harbour Courier | 9 June 2025</p>')[1]?.publisher).toBe(
        'Harbour Courier',
      );
      expect(found([roof, other], '<p>By A. Smith, 9 June 2025</p>')[1]?.publisher).toBe('Saltmouth Week');
    });
  });

  test('of very different length are still two', () => {
    const long = article('Nets mended in the harbour', '<p>9 June 2025</p>', HARBOUR.repeat(8));
    expect(titles(page(long + ROOF))).toEqual(['Nets mended in the harbour', 'Roof of the corn exchange']);
  });

  test('a short one among them is one too', () => {
    const short = article(
      'Ferries stay in port',
      '<time datetime="2025-06-09T12:48:00Z">12.48</time>',
      '<p>All 18 sailings to the islands today have been called off, the ferry company says.</p>',
    );
    const second = article('Nets mended in the harbour', '<p>9 June 2025</p>', HARBOUR);
    expect(titles(page(ROOF + short + second))).toEqual([
      'Roof of the corn exchange',
      'Ferries stay in port',
      'Nets mended in the harbour',
    ]);
  });

  test('related articles under them follow', () => {
    const card = `<div class="card"><p>Meridian Post</p><p>2 hours ago</p><h3>London hosts a second round of the talks</h3>${LONG_PARAGRAPHS}${HARBOUR}</div>`;
    const second = article('Nets mended in the harbour', '<p>9 June 2025</p>', HARBOUR);
    expect(titles(page(`${ROOF}${second}<div>${card}</div>`))).toEqual([
      'Roof of the corn exchange',
      'Nets mended in the harbour',
      'London hosts a second round of the talks',
    ]);
  });
});

describe('not two articles', () => {
  const story = `<article><h1>Roof of the corn exchange</h1><p>9 June 2025</p>${LONG_PARAGRAPHS.repeat(4)}`;

  test('an article in an article', () => {
    const nested = article('Nets mended in the harbour', '<p>9 June 2025</p>', HARBOUR);
    expect(titles(page(`${story}${nested}</article>`))).toEqual(['Roof of the corn exchange']);
  });

  test('an article and teasers', () => {
    const teaser = (title: string) =>
      article(
        `<a href="/${title}">${title} mended in the harbour</a>`,
        '<p>9 June 2025</p>',
        '<p>Fishermen in the northern harbour mended their nets this week and waited for the wind to turn.</p>'.repeat(
          3,
        ),
      );
    expect(titles(page(`${story}</article>${teaser('nets')}${teaser('sails')}`))).toEqual([
      'Roof of the corn exchange',
    ]);
  });

  test('an article and its comments', () => {
    const comment = article('Nets are no matter', '<p>9 June 2025</p>', HARBOUR);
    expect(titles(page(`${story}</article><div class="comments">${comment}${comment}</div>`))).toEqual([
      'Roof of the corn exchange',
    ]);
  });

  test('sections without a date of their own', () => {
    const section = (title: string) => article(title, '', LONG_PARAGRAPHS.repeat(2));
    expect(
      findArticles(page(section('The roof, at last') + section('The gutters, too')), { url }),
    ).toHaveLength(1);
  });

  test('two notices under a story that stands in no article element', () => {
    const notice = (title: string) => article(title, '<p>9 June 2025</p>', HARBOUR);
    const html = `<h1>Roof of the corn exchange</h1><div>${LONG_PARAGRAPHS.repeat(6)}</div>${notice('Notice of the harbour')}${notice('Notice of the market')}`;
    expect(titles(page(html))).toEqual(['Roof of the corn exchange']);
  });
});
