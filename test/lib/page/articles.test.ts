import { describe, expect, test } from 'vitest';
import { findArticles } from '../../../lib/page/articles.ts';
import { articlePage, LONG_PARAGRAPHS, parse, testPage } from './test-page.ts';

const url = 'https://www.harbourcourier.example/story';
const titles = (document: Document) => findArticles(document, { url }).map(({ title }) => title);
const text = (document: Document) => findArticles(document, { url })[0]?.blocks.join('\n') ?? '';

describe('a page with related articles under the main one', () => {
  const [main, meridian, coastline, ...more] = findArticles(testPage('trade'), { url });

  test('each has its own outlet, headline and date', () => {
    expect(main).toMatchObject({
      publisher: 'Harbour Courier',
      title: 'Sales to America slide as envoys sit down in London',
      date: '2025-06-09T09:30:00Z',
      url,
    });
    expect(meridian).toMatchObject({
      publisher: 'Meridian Post',
      title: 'London hosts a second round between the two largest economies',
      date: '2025-06-09T09:06:00Z',
      url: 'https://meridianpost.example/2025/06/09/talks-open',
    });
    expect(coastline).toMatchObject({
      publisher: 'Coastline Times',
      title: 'Ferry terminal reopens after a winter of repairs',
      date: '2025-06-09T06:30:00Z',
    });
    expect(more).toEqual([]);
  });

  test('neither holds the text of another', () => {
    expect(main?.blocks).toHaveLength(8);
    expect(main?.blocks.join(' ')).toContain('12.7 percent');
    expect(main?.blocks.join(' ')).not.toMatch(/34\.5|£4\.2 million/);
    expect(meridian?.blocks.join(' ')).toContain('34.5%');
    expect(meridian?.blocks.join(' ')).not.toMatch(/12\.7|90-day|minutes ago/);
  });

  test('links to other stories, bylines and comments are no part of the text', () => {
    expect(main?.blocks.join(' ')).not.toMatch(/chip rules|Odile|40,000|Quay Street/);
  });

  test('a figure whose subject stands in the sentence before follows it', () => {
    const at = main?.blocks.findIndex((block) => block.includes('$28.8 billion')) ?? -1;
    expect(main?.blocks[at + 1]).toMatch(/^That is down from \$33 billion in April/);
  });
});

test.each([
  '<p><span class="provider">Meridian Post</span> <span>24 minutes ago</span></p>',
  '<p>Meridian Post · 24 minutes ago</p>',
])('a related article whose outlet and time stand on one line: %s', (line) => {
  const card = `<div>${line}<h3>London hosts a second round of the talks</h3>${LONG_PARAGRAPHS}<p>A crowd of some hundred people had come to the gates, but there was nothing at all for them to see.</p></div>`;
  const page = articlePage(`<h1>Roof of the corn exchange</h1><div>${LONG_PARAGRAPHS}</div>${card}`);
  expect(findArticles(page, { url, now: '2025-06-09T10:00:00Z' })).toMatchObject([
    { title: 'Roof of the corn exchange' },
    {
      title: 'London hosts a second round of the talks',
      publisher: 'Meridian Post',
      date: '2025-06-09T09:36:00Z',
    },
  ]);
});

describe('metadata', () => {
  test('from JSON-LD', () => {
    expect(findArticles(testPage('second'), { url })).toMatchObject([
      {
        publisher: 'Lantern Daily',
        title: 'Factories count the cost of a lost May',
        date: '2025-06-10T05:15:00Z',
      },
    ]);
  });

  test('survives JSON-LD that is broken', () => {
    expect(findArticles(testPage('hostile'), { url })).toMatchObject([
      {
        publisher: 'Harbour Courier',
        title: 'Customs figures disappoint again',
        date: '2025-06-09T10:00:00Z',
      },
    ]);
  });

  test('the address of the page wins over a canonical link, which a file has to rely on', () => {
    const page = () =>
      articlePage(
        `<h1>Roof of the corn exchange</h1>${LONG_PARAGRAPHS}`,
        '<link rel="canonical" href="https://old.example/roof">',
      );
    expect(findArticles(page(), { url })[0]?.url).toBe(url);
    expect(findArticles(page(), { url: null })[0]?.url).toBe('https://old.example/roof');
  });

  test.each([
    ['<time datetime="2024-11-05T08:00:00+01:00">Tuesday</time>', '2024-11-05T08:00:00+01:00'],
    ['<p>Published: 5 November 2024</p>', '2024-11-05'],
    ['<p>Nov. 5, 2024</p>', '2024-11-05'],
    ['<p>Published yesterday</p>', null],
  ])('the date in %s', (line, date) => {
    expect(
      findArticles(articlePage(`<h1>Roof of the corn exchange</h1>${line}${LONG_PARAGRAPHS}`), { url })[0]
        ?.date,
    ).toBe(date);
  });

  test('the outlet is dropped from a title that carries it', () => {
    expect(
      titles(articlePage(LONG_PARAGRAPHS, '<title>Roof of the corn exchange | Saltmouth Echo</title>')),
    ).toEqual(['Roof of the corn exchange']);
    expect(
      titles(
        articlePage(
          LONG_PARAGRAPHS,
          '<title>Roof of the corn exchange - and what it will cost us all</title>',
        ),
      ),
    ).toEqual(['Roof of the corn exchange - and what it will cost us all']);
  });
});

describe('what is no article', () => {
  test('a shop', () => expect(titles(testPage('no-article'))).toEqual([]));
  test('an empty page', () => expect(titles(parse(''))).toEqual([]));
  test('a page with nothing but a headline', () =>
    expect(titles(articlePage('<h1>Page not found</h1>'))).toEqual([]));
  test('a list of teasers with times and sources', () => {
    const teaser =
      '<div><span>Meridian Post</span> <time>2 hours ago</time><h3><a href="/a">A storm comes in from the west</a></h3><p>It will be windy.</p></div>';
    expect(titles(parse(teaser.repeat(20)))).toEqual([]);
  });
});

describe('what is no text of the article', () => {
  test.each([
    [
      'navigation',
      '<nav><p>In this section you find all 12 of our reports on the harbour and its boats.</p></nav>',
    ],
    [
      'an aside',
      '<aside><p>In this section you find all 12 of our reports on the harbour and its boats.</p></aside>',
    ],
    [
      'related stories',
      '<div class="related-stories"><p>All 12 of our reports on the harbour and its many boats.</p></div>',
    ],
    [
      'a caption',
      '<figure><img><figcaption>The harbour, with 12 of its boats, on a morning in May.</figcaption></figure>',
    ],
    [
      'a form',
      '<form><p>Sign up and be one of the 12 people who read our letter on boats every week.</p></form>',
    ],
    [
      'a link alone',
      '<p><a href="/boats">All 12 of our reports on the harbour and its many boats, in one place.</a></p>',
    ],
    [
      'what can be edited',
      '<div contenteditable><p>I counted 12 boats in the harbour this morning, all of them white.</p></div>',
    ],
    ['what is hidden', '<p hidden>I counted 12 boats in the harbour this morning, all of them white.</p>'],
    [
      'what is hidden by its style',
      '<p style="display: none">I counted 12 boats in the harbour, all of them white.</p>',
    ],
    ['code', '<pre>I counted 12 boats in the harbour this morning, all of them white.</pre>'],
    [
      'what is struck out',
      '<p>On the way home they passed <del>12</del> <s>a dozen of 12</s> some boats.</p>',
    ],
    [
      'what only a screen reader says',
      '<p>On the way home they passed some boats<span class="sr-only">, which were 12</span>.</p>',
    ],
    ['a footnote', '<p>On the way home they passed some boats<a href="#n"><sup>12</sup></a>.</p>'],
    [
      'a related story in the middle',
      '<div class="jp-relatedposts"><p>All 12 of our reports on the harbour and its many boats.</p></div>',
    ],
    [
      'a list of links in one paragraph',
      '<p>More on this: <a href="/a">12 boats that never came home</a> | <a href="/b">The harbour at night</a></p>',
    ],
    [
      'a box that opens over a name',
      '<p>The mayor, <a href="/mayor">Ann Olsen</a><span class="tooltip">Ann Olsen. 12 of her speeches</span>, did not speak.</p>',
    ],
    [
      'comments, be each an article of its own',
      '<section class="comments"><article class="comment"><p>Joe: I counted 12 boats in the harbour this morning, all of them white.</p></article></section>',
    ],
    [
      'what is read most',
      '<ul class="most-read"><li>All 12 of our reports on the harbour and its many boats, in one place.</li></ul>',
    ],
    [
      'a dialog that is not open',
      '<dialog><h1>Sign up</h1><p>Be one of the 12 people who read our letter on boats every week.</p></dialog>',
    ],
    ['a script', '<script>const boats = "I counted 12 boats in the harbour this morning.";</script>'],
  ])('%s', (_, html) => {
    const page = articlePage(
      `<article><h1>Roof of the corn exchange</h1>${LONG_PARAGRAPHS}${html}<p>It was past midnight when they went home.</p></article>`,
    );
    expect(text(page)).toContain('gutters');
    expect(text(page)).toContain('past midnight');
    expect(text(page)).not.toContain('12');
  });

  test('but a sentence that is mostly a link is', () => {
    const page = articlePage(
      `<article><h1>Roof of the corn exchange</h1>${LONG_PARAGRAPHS}<p>Its gutters, <a href="/roof">which were put up in 1912 by the grandfather of the architect</a>, stay.</p></article>`,
    );
    expect(text(page)).toContain('in 1912');
  });

  test('and an article in an open dialog is', () => {
    const page = articlePage(
      `<dialog open><article><h1>Roof of the corn exchange</h1>${LONG_PARAGRAPHS}</article></dialog>`,
    );
    expect(text(page)).toContain('gutters');
  });

  test('but a square metre in a link is', () => {
    const page = articlePage(
      `<article><h1>Roof of the corn exchange</h1>${LONG_PARAGRAPHS}<p>A roof of <a href="/roof">40 m<sup>2</sup></a> it is, and so it will not come cheap.</p></article>`,
    );
    expect(text(page)).toContain('40 m2 it is');
  });

  test('but a column called "with-sidebar" that holds the article is the article', () => {
    expect(
      text(
        articlePage(`<div class="with-sidebar"><h1>Roof of the corn exchange</h1>${LONG_PARAGRAPHS}</div>`),
      ),
    ).toContain('gutters');
  });
});
