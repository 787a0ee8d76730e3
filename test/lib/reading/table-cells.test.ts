import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../../data/vocabulary-node.ts';
import { createReader } from '../../../lib/reading/reader.ts';

const reader = createReader(loadVocabulary());

/** The claims of a cell under these headings. */
function read(cell: string, ...headings: string[]) {
  const cells = [{ block: 1, headings }];
  const blocks = ['The office told of it on Tuesday.', cell];
  return reader.article({
    ...{ id: 'a', publisher: null, title: '', date: '2025-08-14', url: null },
    ...{ blocks, cells },
  }).claims;
}

describe('a cell of a table is read with its headings', () => {
  test.each([
    ['5.3', ['GDP growth, %', 'Q2 2025'], 'GDP growth, Q2 2025: 5.3 %', 5.3, 'percent'],
    ['6.2', ['Unemployment rate (percent)', 'Peru'], 'Unemployment rate, Peru: 6.2 percent', 6.2, 'percent'],
    ['2.1', ['Exports ($bn)', 'Chile'], 'Exports, Chile: $2.1bn', 2.1e9, 'USD'],
    ['410', ['Revenue, EUR million'], 'Revenue: EUR 410 million', 410e6, 'EUR'],
    ['55.1', ['Population in millions', '2024'], 'Population, 2024: 55.1 million', 55.1e6, 'person'],
    ['3.8', ['Peru', '%'], 'Peru: 3.8 %', 3.8, 'percent'],
    ['−0.4', ['Inflation, %', 'May'], 'Inflation, May: −0.4 %', -0.4, 'percent'],
    ['3.9%', ['Inflation', 'May'], 'Inflation, May: 3.9%', 3.9, 'percent'],
    ['1,640 feet', ['Height'], 'Height: 1,640 feet', 1640, 'foot'],
    ['12', ['Lifts', 'North'], 'Lifts, North: 12', 12, ''],
  ] as const)('%s under %s', (cell, headings, sentence, value, unit) => {
    const [claim, ...more] = read(cell, ...headings);
    expect(claim).toMatchObject({ block: 1, sentence, value, unit });
    expect(more).toEqual([]);
    expect(cell.slice(claim!.start, claim!.end)).toBe(claim!.surface);
    expect(sentence.slice(claim!.at)).toMatch(new RegExp(`^${claim!.surface.replace('$', '\\$')}`));
  });

  test('with what is measured, of whom and when', () => {
    expect(read('5.3', 'The economy of Kenya', 'GDP growth, %', 'Q2 2025')[0]).toMatchObject({
      measure: 'gdp-growth',
      refArea: 'KE',
      timePeriod: '2025-Q2',
      surface: '5.3',
      start: 0,
      end: 3,
    });
  });

  test('and figures of the headings are not its own', () => {
    expect(read('41', 'Firms with 250 workers and more', 'Oslo').map(({ surface }) => surface)).toEqual([
      '41',
    ]);
    expect(read('none', 'Firms with 250 workers and more')).toEqual([]);
  });

  test('a heading lends no unit that is none', () => {
    expect(read('41', 'Firms, large', 'Oslo')[0]).toMatchObject({
      value: 41,
      sentence: 'Firms, large, Oslo: 41',
    });
  });
});
