import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import { createChecker } from '../../../../lib/checking/check.ts';
import { createReader } from '../../../../lib/reading/reader.ts';

const vocabulary = loadVocabulary();
const reader = createReader(vocabulary);
const checker = createChecker(vocabulary);

/** What is said of the figures of two reports of one release, by what they print. */
function verdicts(first: readonly string[], second: readonly string[], date = '2025-06-11'): string[] {
  const articles = [first, second].map(([title = '', ...blocks], at) =>
    reader.article({ id: `a${at}`, publisher: `Outlet ${at}`, title, date, url: null, blocks }),
  );
  const checked = checker.check(articles, []);
  return checked.findings
    .map(({ claim, with: other, verdict }) => {
      const [a, b] = [checked.statements.get(claim)!, checked.statements.get(other)!];
      return `${a.surface} | ${b.surface}: ${verdict}`;
    })
    .sort();
}

const AGENCY = [
  'Norway inflation eases',
  'Consumer prices in Norway rose 3.1 percent in May from a year earlier, Statistics Norway said on Wednesday, after 3.4 percent in April.',
  'Economists in a survey had expected 3.3 percent. Month on month prices rose 0.6 percent.',
];

describe('two reports of one release', () => {
  const paper = (figure: string) => [
    'Norwegian shoppers get some relief',
    `Norway's annual inflation slowed to ${figure} per cent in May, the statistics office reported on Wednesday.`,
    'In April it had been 3.4 per cent. Analysts had forecast 3.3 per cent.',
  ];
  it('agree on what both print, however it is told', () => {
    const found = verdicts(AGENCY, paper('3.1'));
    expect(found).toContain('3.1 percent | 3.1 per cent: agrees');
    expect(found).toContain('3.4 percent | 3.4 per cent: agrees');
  });
  it('conflict where all is the same and the digit is not', () => {
    expect(verdicts(AGENCY, paper('2.7'))).toContain('3.1 percent | 2.7 per cent: disagrees');
  });
  it('do not conflict over what was expected, or over the month before', () => {
    const found = verdicts(AGENCY, paper('3.1')).filter((each) => each.endsWith('disagrees'));
    expect(found).toEqual([]);
  });
});

describe('kin', () => {
  it.each([
    ['core and headline', 'Core inflation in Norway was 2.8 percent in May, Statistics Norway said.'],
    ['a city', 'Inflation in Oslo was 2.8 percent in May, Statistics Norway said.'],
    ['a part', 'Food prices in Norway rose 2.8 percent in May from a year earlier, Statistics Norway said.'],
    ['the producers', 'Producer prices in Norway rose 2.8 percent in May from a year earlier.'],
  ])('never conflict: %s', (_, text) => {
    const found = verdicts(AGENCY, ['Norway prices', text, 'In April inflation was 3.4 percent.']);
    expect(found.filter((each) => each.endsWith('disagrees'))).toEqual([]);
  });
});

it('tells million for billion', () => {
  const found = verdicts(
    [
      'Solveig Lines profit up',
      'Solveig Lines said on Wednesday that revenue in 2024 rose to $1.46 billion.',
    ],
    [
      'Ferry firm grows',
      'Revenue at Solveig Lines rose to $1.46 million in 2024, the ferry firm said on Wednesday.',
    ],
  );
  expect(found).toContain('$1.46 billion | $1.46 million: disagrees');
});

it('has no zero for a change of temperature', () => {
  const found = verdicts(
    [
      'Fjord warms',
      'The water of the Sognefjord has warmed by 1.5 degrees Celsius since 1990, Ilse Brandt said.',
    ],
    ['Fjord warmer', 'Since 1990 the Sognefjord has warmed by 2.7 degrees Fahrenheit, Ilse Brandt said.'],
  );
  expect(found.filter((each) => each.endsWith('disagrees'))).toEqual([]);
});
