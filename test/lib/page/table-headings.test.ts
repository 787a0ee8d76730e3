import { describe, expect, test } from 'vitest';
import { findArticles } from '../../../lib/page/articles.ts';
import { spot, toArticle } from '../../../lib/page/spot.ts';
import { articlePage, LONG_PARAGRAPHS } from './test-page.ts';

/** Of each cell with headings, those and itself. */
function cellsOf(table: string): string[] {
  const page = articlePage(`<article><h1>Roof of the corn exchange</h1>${LONG_PARAGRAPHS}${table}</article>`);
  const { blocks, cells = [] } = toArticle(spot(findArticles(page, { url: null }))[0]!);
  return cells.map(({ block, headings }) => `${headings.join(' | ')}: ${blocks[block]}`);
}

const row = (tag: string, ...cells: string[]) =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

describe('what heads a cell of a table', () => {
  test('its row and its column', () => {
    const table = `<table><thead>${row('th', '', 'Q1 2025', 'Q2 2025')}</thead><tr><th>GDP growth, %</th><td>4.9</td><td>5.3</td></tr></table>`;
    expect(cellsOf(table)).toEqual(['GDP growth, % | Q1 2025: 4.9', 'GDP growth, % | Q2 2025: 5.3']);
  });

  test('in a table without headings by their tags', () => {
    const table = `<table>${row('td', 'Town', 'Slates', 'Rain, mm')}${row('td', 'Aldermark', '12,000', '640')}${row('td', 'Saltmouth', '—', '710')}</table>`;
    expect(cellsOf(table)).toEqual([
      'Aldermark | Slates: 12,000',
      'Aldermark | Rain, mm: 640',
      'Saltmouth | Rain, mm: 710',
    ]);
  });

  test('in a list of two columns', () => {
    expect(
      cellsOf(`<table>${row('td', 'Height', '1,640 feet')}${row('td', 'Built', '1924')}</table>`),
    ).toEqual(['Height: 1,640 feet']);
  });

  test('the caption, headings of several columns, and lines across', () => {
    const table = `<table><caption>Table 2: Roofs<sup>1</sup></caption><tr><th rowspan="2">Town</th><th colspan="2">2024</th></tr><tr><th>Slates</th><th>Tiles</th></tr><tr><td colspan="3">In the north</td></tr>${row('td', 'Aldermark', '12', '7')}</table>`;
    expect(cellsOf(table)).toEqual([
      'Roofs | Aldermark | In the north | 2024 | Slates: 12',
      'Roofs | Aldermark | In the north | 2024 | Tiles: 7',
    ]);
  });

  test('a place in the list is no name', () => {
    const table = `<table>${row('th', 'Rank', 'Town', 'Slates')}${row('td', '1', 'Aldermark', '12')}</table>`;
    expect(cellsOf(table)).toContain('Aldermark | Slates: 12');
  });

  test.each([
    [
      'one of a single column',
      `<table>${row('td', 'The roof in figures')}${row('td', 'Slates: 12')}</table>`,
    ],
    [
      'one that lays out the page',
      `<table role="presentation">${row('td', 'Slates', '12')}${row('td', 'Tiles', '7')}</table>`,
    ],
    [
      'one that holds another',
      `<table><tr><td>12</td><td><table>${row('td', 'a', '1')}</table></td></tr>${row('td', 'b', '7')}</table>`,
    ],
  ])('nothing in %s', (_, table) => expect(cellsOf(table)).toEqual([]));
});
