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
const COMMENTS = 1200;

/**
 * A news page of some 18,000 nodes as the project writes them: two articles of two outlets, which print the same hundred measures, one
 * against the year before and the other against the month before, and under them what readers wrote.
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
body { font: 17px/1.6 Georgia, serif; margin: 0 auto; padding: 0 1rem; max-width: 68rem; color: #1c1b19; background: #fffefb; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }
.byline, .comment header { font: 14px/1.5 sans-serif; color: #666; }
.comment { position: relative; border-top: 1px solid #ddd; padding: 0.5rem 0; display: flex; gap: 1rem; }
.comment .face { flex: none; width: 2rem; height: 2rem; border-radius: 1rem; background: #cde; }
</style>
</head>
<body>
<header><a href="/">Clippings of the Week</a></header>
<div class="page"><main><div class="columns">
${article('What a year has done to ten economies', 'Acacia Herald', first, words)}
${article('From one month to the next, prices and trade', 'Lakeshore Gazette', second, words.slice(first.length))}
</div></main></div>
<section class="comments"><h2>Comments</h2>
${Array.from({ length: COMMENTS }, (_, at) => comment(at, words[at % words.length]!)).join('\n')}
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
  const paragraphs = figures.map((figure, at) => `<p>${words[at % words.length]} ${figure}</p>`);
  return `<article>
<h2>${title}</h2>
<p class="byline">${outlet} · 9 June 2025</p>
<div class="text">${paragraphs.join('\n')}</div>
</article>`;
}

function comment(at: number, words: string): string {
  return `<div class="comment"><div class="face"></div><div><header><b>Reader ${at}</b> <time>yesterday</time></header><p>${words.slice(0, 200)}</p><a href="#${at}">Answer</a></div></div>`;
}
