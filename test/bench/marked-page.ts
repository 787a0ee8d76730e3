import { newsStyles } from './news-styles.ts';
import { newsText } from './text.ts';

/** How many figures the page prints, and the extension marks: each measure of each country once in both articles. */
export const FIGURES = 200;

const COUNTRIES = [
  'Chile',
  'Peru',
  'Norway',
  'Kenya',
  'Japan',
  'Spain',
  'India',
  'Ghana',
  'Poland',
  'Mexico',
];
const MEASURES = [
  'exports',
  'imports',
  'inflation',
  'retail sales',
  'industrial production',
  'house prices',
  'tourist arrivals',
  'household spending',
  'producer prices',
  'food prices',
];
const RULES = 3000;
const SECTIONS = 14;
const TEASERS = 60;
const COMMENTS = 300;

/**
 * A news page as the project writes them, with all that stands around the text on such pages: two articles of two outlets, which print
 * the same hundred measures, one against the year before and the other against the month before; over them the sections, beside
 * them teasers, between their paragraphs pictures and boxes, under them what readers wrote.
 */
export function markedPage(): string {
  const words = newsText(60_000, 0).split('\n\n');
  const first = COUNTRIES.flatMap((country, row) =>
    MEASURES.map(
      (measure, column) =>
        `${country}'s ${measure} rose <b>${row + 1}.${column} percent</b> in May from a year earlier, its statistics office said.`,
    ),
  );
  const second = COUNTRIES.flatMap((country, row) =>
    MEASURES.map(
      (measure, column) =>
        `<a href="/${country}">${country}</a>'s ${measure} climbed ${row + 20}.${column} percent in May compared with April.`,
    ),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Two papers on the figures of May | Clippings of the Week</title>
<meta property="og:site_name" content="Clippings of the Week">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
${newsStyles(RULES)}
:root { --ink: #1c1b19; --paper: #fffefb; --line: #ddd; --gap: 2rem; }
*, ::before, ::after { box-sizing: border-box; }
body { font: 17px/1.6 Georgia, serif; margin: 0; color: var(--ink); background: var(--paper); }
a { color: inherit; text-underline-offset: 0.15em; }
.nav { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line); font: 14px/2 sans-serif; }
.nav-list { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0 auto; padding: 0 1rem; max-width: 72rem; list-style: none; }
.nav-menu { display: none; }
.page { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; gap: var(--gap); margin: 0 auto; padding: 0 1rem; max-width: 72rem; }
@media (max-width: 55rem) { .page { grid-template-columns: minmax(0, 1fr); } }
.text > p { margin: 0 0 1.2em; max-width: 42rem; }
.text > p:first-child::first-letter { float: left; font-size: 3em; line-height: 1; }
.text > * + h3 { margin-top: 2em; }
.text a:hover { color: #06c; }
.byline, .comment header, .teaser-meta { font: 14px/1.5 sans-serif; color: #666; }
.figure { float: right; width: 14rem; margin: 0 0 1rem 1rem; }
.figure-image { aspect-ratio: 3 / 2; background: linear-gradient(#cde, #abc); }
.promo { display: flex; gap: 1rem; margin: 1.5rem 0; padding: 1rem; border: 1px solid var(--line); border-radius: 6px; clear: both; }
.rail { font: 15px/1.4 sans-serif; }
.rail-list { position: sticky; top: 3rem; display: grid; gap: 1rem; }
.teaser { display: grid; grid-template-columns: 5rem 1fr; gap: 0.5rem; border-top: 1px solid var(--line); padding-top: 0.5rem; }
.teaser-image { aspect-ratio: 4 / 3; background: #dde; border-radius: 4px; }
.comment { position: relative; border-top: 1px solid var(--line); padding: 0.5rem 0; display: flex; gap: 1rem; }
.comment .face { flex: none; width: 2rem; height: 2rem; border-radius: 1rem; background: #cde; }
</style>
</head>
<body class="theme-3">
<nav class="nav"><ul class="nav-list">${times(SECTIONS, section)}</ul></nav>
<div class="page">
<main>
${article('What a year has done to ten economies', 'Acacia Herald', first, words)}
${article('From one month to the next, prices and trade', 'Lakeshore Gazette', second, words.slice(first.length))}
</main>
<aside class="rail"><div class="rail-list">${times(TEASERS, (at) => teaser(at, words))}</div></aside>
</div>
<section class="comments"><h2>Comments</h2>
${times(COMMENTS, (at) => comment(at, words[at % words.length]!))}
</section>
</body>
</html>`;
}

function article(
  title: string,
  outlet: string,
  figures: readonly string[],
  words: readonly string[],
): string {
  const paragraphs = figures.map((figure, at) => `<p>${words[at % words.length]} ${figure}</p>${box(at)}`);
  return `<article class="story">
<h2 class="story-title">${title}</h2>
<p class="byline">${outlet} · 9 June 2025</p>
<div class="text">${paragraphs.join('\n')}</div>
</article>`;
}

/** What stands between some paragraphs. */
function box(after: number): string {
  if (after % 12 === 5)
    return '<figure class="figure"><div class="figure-image"></div><figcaption class="figure-title">At the quay</figcaption></figure>';
  if (after % 12 === 11)
    return '<aside class="promo"><div class="promo-image teaser-image"></div><a class="promo-link" href="/letter">Our letter, every morning</a></aside>';
  return '';
}

function section(at: number): string {
  const links = times(
    10,
    (link) => `<li class="nav-item"><a class="nav-link" href="/${at}/${link}">Part ${link}</a></li>`,
  );
  return `<li class="nav-item"><a class="nav-link" href="/${at}">Section ${at}</a><ul class="nav-menu">${links}</ul></li>`;
}

function teaser(at: number, words: readonly string[]): string {
  return `<div class="teaser"><div class="teaser-image"></div><div class="teaser-body"><a class="teaser-link" href="/t/${at}">${words[at % words.length]!.slice(0, 70)}</a><div class="teaser-meta">an hour ago</div></div></div>`;
}

function comment(at: number, words: string): string {
  return `<div class="comment"><div class="face"></div><div><header><b>Reader ${at}</b> <time>yesterday</time></header><p>${words.slice(0, 200)}</p><a href="#${at}">Answer</a></div></div>`;
}

function times(count: number, of: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => of(at)).join('\n');
}
