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
    expect(main?.blocks).toHaveLength(9);
    expect(main?.blocks[0]).toBe('Sales to America slide as envoys sit down in London');
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

describe("all of an article's own words are read", () => {
  const between = (html: string) =>
    articlePage(
      `<article><h1>Roof of the corn exchange</h1>${LONG_PARAGRAPHS}${html}<p>It was past midnight when they went home.</p></article>`,
    );

  test.each([
    ['the headline', '', 'Roof of the corn exchange\n'],
    [
      'a caption',
      '<figure><img><figcaption>The exchange, 40 metres long, in the rain</figcaption></figure>',
      '40 metres',
    ],
    [
      'one by its name',
      '<div><img><span class="wp-caption-text">The nave is 40 metres long</span></div>',
      '40 metres',
    ],
    [
      'a paragraph that is a link as a whole',
      '<p><a href="/slates">Slates have become 12 percent dearer since the spring, the roofers say.</a></p>',
      '12 percent dearer',
    ],
    ['a short paragraph', '<p>It took 12 hours.</p>', '12 hours'],
    ['a line of a list', '<ul><li>Slates: 12,000</li></ul>', '12,000'],
  ])('%s', (_, html, words) => expect(text(between(html))).toContain(words));

  test.each([
    ['a standfirst', '<p class="standfirst">Repairs to cost £3m, says the architect</p>'],
    ['a second heading', '<h2>Repairs to cost £3m, says the architect</h2>'],
    ['a short first paragraph', '<p>It costs £3m.</p>'],
    ['the main points', '<ul><li>Repairs to cost £3m in all</li><li>Work to begin in the autumn</li></ul>'],
    ['the caption of a picture', '<figure><figcaption>The roof will cost £3m in all</figcaption></figure>'],
  ])('%s over the text, be it apart from it', (_, html) => {
    const together = articlePage(`<h1>Roof of the corn exchange</h1>${html}${LONG_PARAGRAPHS}`);
    const apart = articlePage(
      `<header><h1>Roof of the corn exchange</h1><div>${html}</div></header><div>${LONG_PARAGRAPHS}</div>`,
    );
    expect(text(together)).toContain('£3m');
    expect(text(apart)).toContain('£3m');
  });

  test.each([
    '<h3>Key figures</h3><ul><li>Slates: 12,000</li><li>Gutters: 140 metres</li></ul>',
    '<p><strong>Key figures</strong></p><ul><li>Slates: 12,000</li><li>Gutters: 140 metres</li></ul>',
    '<p>The roof in numbers:</p><dl><dt>Slates</dt><dd>12,000</dd><dt>Gutters</dt><dd>140 metres</dd></dl>',
    '<table><tr><td>Slates</td><td>12,000</td></tr><tr><td>Gutters</td><td>140 metres</td></tr></table>',
  ])('a list after the last paragraph: %s', (list) => {
    const inside = articlePage(
      `<article><h1>Roof of the corn exchange</h1>${LONG_PARAGRAPHS}${list}</article>`,
    );
    const beside = articlePage(
      `<article><h1>Roof of the corn exchange</h1><div>${LONG_PARAGRAPHS}</div><div>${list}</div></article>`,
    );
    for (const page of [inside, beside]) expect(text(page)).toMatch(/12,000[\s\S]*140 metres/);
  });

  test.each([
    [
      'of other stories',
      '<h3>Most read</h3><ul><li>The 12 best walks</li><li>Man, 91, swims again</li></ul>',
    ],
    [
      'that leads elsewhere',
      '<ul><li><a href="/a">The 12 best walks</a></li><li>Man, 91, swims again</li></ul>',
    ],
    ['of comments', '<h3>Comments</h3><ol><li>Joe: I saw 12 boats there, all white</li></ol>'],
    ['without a figure', '<ul><li>Roofs</li><li>Rain</li></ul><p>12 people like this</p>'],
  ])('but no list %s', (_, list) => {
    const page = articlePage(
      `<article><h1>Roof of the corn exchange</h1>${LONG_PARAGRAPHS}${list}</article>`,
    );
    expect(text(page)).not.toMatch(/12|Rain/);
  });

  test.each([
    ['a byline', '<p>By 12 of our reporters, and others.</p>'],
    ['a date', '<p>Updated 12 June 2025, 6:30 p.m.</p>'],
    ['other stories', '<ul><li><a href="/a">The 12 best walks in the old town and around</a></li></ul>'],
  ])('but not %s over the text', (_, html) => {
    expect(text(articlePage(`<h1>Roof of the corn exchange</h1>${html}${LONG_PARAGRAPHS}`))).not.toContain(
      '12',
    );
  });
});

describe('a brief', () => {
  const brief = '<p>The bank cut its rate to 4 percent.</p>';
  const page = (head: string, body: string) =>
    parse(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  const article = `<article><h1>Bank cuts its rate once more</h1><p class="byline">By A. Smith</p>${brief}</article>`;

  test.each([
    '<meta property="og:type" content="article">',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bank cuts its rate once more"}</script>',
  ])('of one sentence is an article where the page says so: %s', (head) => {
    const document = page(
      head,
      `<aside><p>Win 9 of 12 lamps.</p></aside>${article}<div><p>We have 12 offices.</p></div>`,
    );
    expect(findArticles(document, { url })).toMatchObject([
      { blocks: ['Bank cuts its rate once more', 'The bank cut its rate to 4 percent.'] },
    ]);
  });

  test('and so in the terms of schema.org', () => {
    const marked = article.replace('<article>', '<div itemscope itemtype="https://schema.org/NewsArticle">');
    expect(text(page('', marked))).toContain('4 percent');
  });

  test('elsewhere it is none', () => expect(titles(page('', article))).toEqual([]));
});

describe('an article among much else', () => {
  const teaser = (at: number) =>
    `<div class="item"><h3><a href="/${at}">The ${at} walks that nobody knows of yet</a></h3><p>A hundred and ${at} paths lead out of the old town, and on some of them you will meet nobody at all, not even on a Sunday.</p></div>`;
  const teasers = Array.from({ length: 30 }, (_, at) => teaser(at + 10)).join('');

  test('is not lost in a long list of other stories', () => {
    const document = articlePage(
      `<div class="page"><div><h1>Roof of the corn exchange</h1><div>${LONG_PARAGRAPHS}</div></div><div>${teasers}</div></div>`,
    );
    expect(text(document)).toContain('gutters');
    expect(text(document)).not.toContain('walks');
    expect(text(document)).not.toContain('paths');
  });

  test('nor among the stories that follow it on an endless page, each an article of its own', () => {
    const other = `<article><h1>Nets mended in the harbour</h1>${'<p>All 12 of the fishermen mended their nets this week and waited for the wind to turn at last.</p>'.repeat(6)}</article>`;
    const document = articlePage(
      `<article><h1>Roof of the corn exchange</h1>${LONG_PARAGRAPHS}</article>${other}`,
      '<meta property="og:title" content="Roof of the corn exchange"><meta name="date" content="2025-06-09">',
    );
    expect(findArticles(document, { url })).toMatchObject([
      { title: 'Roof of the corn exchange', date: '2025-06-09' },
      { title: 'Nets mended in the harbour', date: null },
    ]);
    expect(text(document)).toContain('gutters');
    expect(text(document)).not.toContain('nets');
  });

  test('nor among texts in elements like its own that have no headlines', () => {
    const other = `<article>${'<p>All 12 of the fishermen mended their nets this week and waited for the wind to turn at last.</p>'.repeat(6)}</article>`;
    const document = articlePage(
      `<article><h1>Roof of the corn exchange</h1>${LONG_PARAGRAPHS}</article>${other.repeat(3)}`,
    );
    expect(text(document)).toContain('gutters');
    expect(text(document)).not.toContain('nets');
  });

  test('nor when its beginning stands apart from what a click unfolds', () => {
    const rest =
      `<p>The rest of the evening went to the gutters, of which there are 140 metres, and to the slates.</p>`.repeat(
        9,
      );
    const document = articlePage(
      `<div><h1>Roof of the corn exchange</h1><div>${LONG_PARAGRAPHS}<div class="unfolded">${rest}</div></div></div>${teasers}`,
    );
    expect(text(document)).toContain('leaking');
    expect(text(document)).toContain('140 metres');
    expect(text(document)).not.toContain('paths');
  });

  test('may be told in pictures', () => {
    const slide = (at: number) =>
      `<div class="slide"><h2>${at}. A gutter</h2><p>This one is ${at} metres long, and it has been leaking since the spring of last year, says the architect.</p></div>`;
    const document = articlePage(
      `<h1>Roof of the corn exchange</h1><p>These are the gutters that the town will have to mend before the winter comes.</p><div class="gallery">${[7, 8, 9].map(slide).join('')}</div>`,
    );
    expect(text(document)).toContain('9 metres long');
  });

  test('may stand in bare text with breaks', () => {
    const document = parse(
      `<html><head><title>Roof of the corn exchange</title><meta property="og:type" content="article"></head><body><div class="top"><div class="headline">Roof of the corn exchange</div><div>The council met on Tuesday for 5 hours.<br><br>Members agreed that something had to be done before the winter, though they could not agree on what.<br><br>It was past 12 when they left.</div></div><div><a href="/">Home</a></div></body></html>`,
    );
    expect(text(document)).toMatch(/^Roof of the corn exchange\n[\s\S]*5 hours[\s\S]*past 12/);
  });
});
