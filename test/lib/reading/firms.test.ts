import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../data/vocabulary-node.ts';
import { createReader } from '../../../lib/reading/reader.ts';

const reader = createReader(loadVocabulary());

interface Around {
  readonly title?: string;
  readonly before?: string;
}

function claimOf(text: string, surface: string, around: Around = {}) {
  return reader
    .claims({ text, date: '2025-06-09', ...around })
    .find((each) => each.surface.includes(surface) || surface.includes(each.surface));
}

const STATED: readonly (readonly [text: string, surface: string, firm: string])[] = [
  ['Northway said revenue rose 8 percent to $3.1 billion.', '$3.1 billion', 'Northway'],
  ['Revenue of Northway rose to $3.1 billion.', '$3.1 billion', 'Northway'],
  ["Northway's profit fell 12 percent.", '12 percent', 'Northway'],
  ["Northway's second-quarter net profit fell to 410 million euros.", '410 million', 'Northway'],
  ['The carmaker Northway said on Tuesday that its profit fell 12 percent.', '12 percent', 'Northway'],
  ['Carmaker Northway reported a loss of $210 million.', '$210 million', 'Northway'],
  ['Harbour Foods plc posted a profit of 88 million pounds.', '88 million', 'Harbour Foods'],
  ['Tellwerk AG raised its dividend to 2.40 euros.', '2.40 euros', 'Tellwerk'],
  ['Quellmann SE, the chemicals group, reported sales of 4.2 billion euros.', '4.2 billion', 'Quellmann'],
  ['Sales at the retailer Ostrava Mart rose 3.4 percent.', '3.4 percent', 'Ostrava Mart'],
  ['Shares in Brightwell fell 7 percent on Monday.', '7 percent', 'Brightwell'],
  ['Brightwell shares fell 7 percent on Monday.', '7 percent', 'Brightwell'],
  ['Airline Skyharp Group carried on: net income was $1.2 billion.', '$1.2 billion', 'Skyharp'],
  ['Kestrel Motors delivered 310,000 vehicles in the quarter.', '310,000', 'Kestrel Motors'],
  ['The profit of Kestrel Motors Inc. rose to $620 million.', '$620 million', 'Kestrel Motors'],
  ["Germany's Tellwerk posted revenue of 900 million euros.", '900 million', 'Tellwerk'],
  ['U.S. chipmaker Silvane expects revenue of $5.4 billion.', '$5.4 billion', 'Silvane'],
  ['On Thursday, Silvane reported revenue of $5.4 billion.', '$5.4 billion', 'Silvane'],
  ['Silvane, which makes chips, earned a profit of $5.4 billion.', '$5.4 billion', 'Silvane'],
  ['Silvane is cutting 1,200 jobs.', '1,200', 'Silvane'],
  ["Silvane's market value reached $410 billion.", '$410 billion', 'Silvane'],
  ['Silvane chief executive Anna Roe said profit rose to $41 million.', '$41 million', 'Silvane'],
];

const CARRIED: readonly (readonly [text: string, surface: string, firm: string, around: Around])[] = [
  ['Profit rose to $41 million.', '$41 million', 'Silvane', { before: 'Silvane reported on Monday.' }],
  [
    'The company said revenue fell 4 percent.',
    '4 percent',
    'Kestrel Motors',
    { before: 'Kestrel Motors cut its forecast on Monday.' },
  ],
  [
    'It reported a loss of $12 million.',
    '$12 million',
    'Brightwell',
    { before: 'Brightwell published its results on Monday.' },
  ],
  [
    'Net profit fell 12 percent to $80 million.',
    '12 percent',
    'Tellwerk',
    { title: 'Tellwerk profit falls on weak demand' },
  ],
  [
    'The group posted revenue of 900 million euros.',
    '900 million',
    'Tellwerk',
    { title: 'Tellwerk raises its outlook' },
  ],
];

const CARRIED_FROM_CAPITALS: readonly (typeof CARRIED)[number][] = [
  ['Sales fell 4 percent.', '4 percent', 'Brightwell', { title: 'Brightwell Reports Its Third Loss' }],
];

const NONE: readonly (readonly [text: string, surface: string, around?: Around])[] = [
  ['Revenue rose 8 percent to $3.1 billion.', '$3.1 billion'],
  ['Quarterly revenue rose 8 percent.', '8 percent'],
  ['Net profit fell 12 percent.', '12 percent'],
  ['Analysts at Goldwater Sacks expected revenue of $3.1 billion.', '$3.1 billion'],
  ['Reuters reported that revenue rose 8 percent.', '8 percent'],
  ['The 737 Max sold 31 times last year, with sales of $2 billion.', '$2 billion'],
  ['The loss was $3.08 a share, and Wall Street expected sales of $5 billion.', '$5 billion'],
  ['Factory orders fell 2 percent.', '2 percent', { before: 'Kestrel Motors cut its forecast on Monday.' }],
  ['However, sales fell 3 percent.', '3 percent'],
  ['Profit fell 12 percent, Anna Roe of Goldwater Research said.', '12 percent'],
];

describe('figures of a firm are of the firm by its name', () => {
  it.each(STATED)('%s %s: %s', (text, surface, firm) => {
    const claim = claimOf(text, surface);
    expect(claim).toMatchObject({ actors: [firm] });
    expect(claim!.implied).not.toContain('actors');
  });
  it.each([...CARRIED, ...CARRIED_FROM_CAPITALS])(
    'of the firm told of before: %s %s: %s',
    (text, surface, firm, around) => {
      const claim = claimOf(text, surface, around);
      expect(claim).toMatchObject({ actors: [firm] });
      expect(claim!.implied).toContain('actors');
    },
  );
  it.each(NONE.map(([text, surface, around]) => [text, surface, around ?? {}] as const))(
    'of none: %s %s',
    (text, surface, around) => {
      expect(claimOf(text, surface, around)).toMatchObject({ actors: [] });
    },
  );
});
