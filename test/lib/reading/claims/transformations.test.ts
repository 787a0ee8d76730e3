import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import type { Claim } from '../../../../lib/reading/claim.ts';
import { createReader } from '../../../../lib/reading/reader.ts';

const reader = createReader(loadVocabulary());
const claimOf = (text: string, surface: string, date = '2025-06-09'): Claim | undefined =>
  reader.claims({ text, date }).find((each) => each.surface === surface);

const MONTH = 'month-on-month';
const QUARTER = 'quarter-on-quarter';
const YEAR = 'year-on-year';

/** text, figure, what is expected of the claim */
const ROWS: readonly (readonly [string, string, Partial<Claim>])[] = [
  ['Industrial production in Peru rose 2 percent from April.', '2 percent', { transformation: MONTH }],
  [
    'Fares in Peru rose 9 percent in May from April.',
    '9 percent',
    { transformation: MONTH, timePeriod: '2025-05' },
  ],
  ['Brent crude rose 2 percent from April.', '2 percent', { transformation: 'since' }],
  [
    'The index has gained 7 percent since the turn of the year.',
    '7 percent',
    { transformation: 'year-to-date' },
  ],
  [
    'Compared with a year earlier, exports from Chile rose 8 percent and imports fell 3 percent.',
    '3 percent',
    { transformation: YEAR },
  ],
  [
    'Drivers will pay 12 percent more in fuel tax from October.',
    '12 percent',
    { transformation: 'other-change' },
  ],
  [
    'Exports from Peru rose 4 percent in April from the same month in 2019.',
    '4 percent',
    { transformation: 'since', timePeriod: '2025-04', comparedWith: '2019-04' },
  ],
  [
    'Tourist arrivals in Fiji were 9 percent above their 2019 level in April.',
    '9 percent',
    { value: 9, transformation: 'since', comparedWith: '2019', timePeriod: '2025-04' },
  ],
  [
    'Bus travel in Oslo was 12 % lower than before the pandemic.',
    '12 %',
    { value: -12, transformation: 'since', comparedWith: null },
  ],
  [
    'Output in Norway grew 4 percent compared to June 2021.',
    '4 percent',
    { transformation: 'since', comparedWith: '2021-06' },
  ],
  [
    'Milk was 3 % dearer in April than in March.',
    '3 %',
    { value: 3, transformation: MONTH, comparedWith: '2025-03' },
  ],
  [
    'Bread was 3 % dearer than in March.',
    '3 %',
    { value: 3, transformation: 'since', comparedWith: '2025-03' },
  ],
  [
    'Rents in Dublin rose 1.1 % from March to April.',
    '1.1 %',
    { transformation: MONTH, timePeriod: '2025-04', comparedWith: '2025-03' },
  ],
  [
    'Rents in Dublin went up from March to April by 1.1 %.',
    '1.1 %',
    { value: 1.1, transformation: MONTH, timePeriod: '2025-04', comparedWith: '2025-03' },
  ],
  [
    'Exports from Ghana rose 30 percent from 2020 to 2024.',
    '30 percent',
    { transformation: 'since', timePeriod: '2024', comparedWith: '2020' },
  ],
  [
    'Exports from Ghana rose 3 percent from 2023 to 2024.',
    '3 percent',
    { transformation: YEAR, timePeriod: '2024', comparedWith: '2023' },
  ],
  [
    'In May rail freight in Poland fell 6 percent from May of last year.',
    '6 percent',
    { value: -6, transformation: YEAR, timePeriod: '2025-05', comparedWith: '2024-05' },
  ],
  [
    'Rail freight in Poland fell 6 percent from May of last year.',
    '6 percent',
    { value: -6, transformation: YEAR, comparedWith: '2024-05' },
  ],
  ['Home prices in Seoul fell 2 percent over twelve months.', '2 percent', { transformation: YEAR }],
  ['Home prices in Seoul fell 2 percent in a year.', '2 percent', { transformation: YEAR }],
  ['Wages in Chile rose 3 percent in the year to April.', '3 percent', { transformation: YEAR }],
  [
    'Consumer prices in Chile rose 3 percent in the year to April.',
    '3 percent',
    { transformation: YEAR, timePeriod: '2025-04' },
  ],
  [
    'Consumer prices in Chile went up 0.4% on the month and 6.2% on the year.',
    '0.4%',
    { transformation: MONTH },
  ],
  [
    'Consumer prices in Chile went up 0.4% on the month and 6.2% on the year.',
    '6.2%',
    { transformation: YEAR },
  ],
  ['On the month, prices in Chile rose 0.4%, and on the year 6.2%.', '0.4%', { transformation: MONTH }],
  ['On the month, prices in Chile rose 0.4%, and on the year 6.2%.', '6.2%', { transformation: YEAR }],
  [
    'Output in Peru rose 0.8 percent against the previous three months.',
    '0.8 percent',
    { transformation: QUARTER },
  ],
  [
    'Retail sales in Norway in April were 9.1% above those of a year before.',
    '9.1%',
    { value: 9.1, transformation: YEAR, timePeriod: '2025-04', comparedWith: '2024-04' },
  ],
  [
    'Retail sales in Norway stood 9.1% above their level of a year ago.',
    '9.1%',
    { value: 9.1, transformation: YEAR },
  ],
  [
    'Retail sales in Norway came in 9.1% below the level of the year before.',
    '9.1%',
    { value: -9.1, transformation: YEAR },
  ],
  ['Retail sales in Norway were 9.1% more than a year before.', '9.1%', { value: 9.1, transformation: YEAR }],
  ['Rents in Lima climb 4 percent annually.', '4 percent', { value: 4, transformation: YEAR }],
];

const ANNUAL: readonly (readonly [string, string, Partial<Claim>])[] = [
  [
    'The economy of Peru grew at an annual rate of 3.1 percent in the first quarter.',
    '3.1 percent',
    { value: 3.1, transformation: QUARTER, scope: ['annualised'], timePeriod: '2025-Q1' },
  ],
  [
    'The economy of Peru grew at a 3.1 percent annual rate in the first quarter.',
    '3.1 percent',
    { value: 3.1, transformation: QUARTER, scope: ['annualised'] },
  ],
  [
    'The economy of Peru shrank at an annualised pace of 0.4 percent in the first quarter.',
    '0.4 percent',
    { value: -0.4, transformation: QUARTER, scope: ['annualised'] },
  ],
  [
    'The economy of Peru shrank an annualised 1.2 percent in the first quarter, or 0.3 percent on the quarter.',
    '1.2 percent',
    { value: -1.2, transformation: QUARTER, scope: ['annualised'] },
  ],
  [
    'The economy of Peru shrank an annualised 1.2 percent in the first quarter, or 0.3 percent on the quarter.',
    '0.3 percent',
    { value: -0.3, transformation: QUARTER, scope: [] },
  ],
  [
    'The annual rate of inflation in Peru was 2.7 percent in April.',
    '2.7 percent',
    { form: 'rate', transformation: YEAR, scope: [], comparedWith: null },
  ],
  [
    'Annual inflation in Peru eased to 2.7 percent in April.',
    '2.7 percent',
    { form: 'rate', transformation: YEAR },
  ],
  [
    'Inflation in Peru was 0.3 percent on the month in April.',
    '0.3 percent',
    { form: 'rate', transformation: MONTH },
  ],
  [
    'Inflation in Peru was 2.7 percent in April, down half a point from the month before.',
    '2.7 percent',
    { form: 'rate', transformation: 'level' },
  ],
  ['Inflation in Peru was 2.7 percent in April.', '2.7 percent', { form: 'rate', transformation: 'level' }],
  [
    'Unemployment in Peru was 7.7 percent, up on the year.',
    '7.7 percent',
    { form: 'rate', transformation: 'level' },
  ],
  [
    'Sales of new homes rose 3 percent to a seasonally adjusted annual rate of 640,000.',
    '3 percent',
    { transformation: 'other-change' },
  ],
];

const IN_AUGUST: readonly (readonly [string, string, Partial<Claim>])[] = [
  [
    'Imports in July were 11 percent down on those of July 2024.',
    '11 percent',
    { value: -11, transformation: 'year-on-year', comparedWith: '2024-07' },
  ],
  [
    'Imports fell 11 percent in July from a month before.',
    '11 percent',
    { value: -11, transformation: 'month-on-month' },
  ],
  [
    'Imports in July fell by a shocking 11 percent against the previous month.',
    '11 percent',
    { value: -11, transformation: 'month-on-month' },
  ],
  [
    'Imports rose 2 percent between June and July.',
    '2 percent',
    { transformation: 'month-on-month', timePeriod: '2025-07', comparedWith: '2025-06' },
  ],
  [
    'Imports rose by a quarter between 2019 and 2023.',
    'a quarter',
    { transformation: 'since', timePeriod: '2023', comparedWith: '2019' },
  ],
  [
    'Imports were 12 % higher than in 2019.',
    '12 %',
    { value: 12, transformation: 'since', comparedWith: '2019' },
  ],
  [
    'Imports in the first quarter of 2025 grew 6 % on the same period of 2024, to 2.1 billion euros.',
    '6 %',
    { value: 6, transformation: 'year-on-year', timePeriod: '2025-Q1', comparedWith: '2024-Q1' },
  ],
  [
    'Imports in July were 12 % up on the same month of 2021.',
    '12 %',
    { value: 12, transformation: 'since', comparedWith: '2021-07' },
  ],
  [
    'GDP expanded 0.4 percent on the quarter and 1.9 percent on the year.',
    '1.9 percent',
    { value: 1.9, transformation: 'year-on-year' },
  ],
  [
    'GDP expanded 0.4 percent on the quarter and 1.9 percent on the year.',
    '0.4 percent',
    { value: 0.4, transformation: 'quarter-on-quarter' },
  ],
  [
    'GDP contracted at an annualized rate of 1.6 percent in the second quarter.',
    '1.6 percent',
    { value: -1.6, transformation: 'quarter-on-quarter', scope: ['annualised'] },
  ],
  [
    'GDP rose 0.5 percent in the second quarter, an annualised pace of 2 percent.',
    '2 percent',
    { scope: ['annualised'] },
  ],
  [
    'GDP rose 0.5 percent in the second quarter, an annualised pace of 2 percent.',
    '0.5 percent',
    { scope: [] },
  ],
  ['GDP rose 0.5 percent, or 2 percent at an annual rate.', '2 percent', { scope: ['annualised'] }],
  [
    'Food prices were 0.7 percent dearer than a month earlier.',
    '0.7 percent',
    { value: 0.7, transformation: 'month-on-month' },
  ],
  ['Monthly inflation was 1.9 percent in July.', '1.9 percent', { transformation: 'month-on-month' }],
  [
    'Inflation ran at 1.9 percent month-on-month and 36 percent year-on-year.',
    '36 percent',
    { transformation: 'year-on-year' },
  ],
  [
    'Inflation ran at 1.9 percent month-on-month and 36 percent year-on-year.',
    '1.9 percent',
    { transformation: 'month-on-month' },
  ],
  ['Quarterly profit rose 8 percent.', '8 percent', { transformation: 'other-change' }],
  ['Pay rose 2 percent, the fastest since 2019.', '2 percent', { transformation: 'other-change' }],
  ['Pay rose 2 percent after the May strike.', '2 percent', { transformation: 'other-change' }],
];

const TERMS: readonly (readonly [string, string, readonly string[]])[] = [
  ['Retail sales in Spain rose 1.9 percent in April in real terms.', '1.9 percent', ['real']],
  [
    'Retail sales in Spain rose 1.9 percent in April before adjusting for inflation.',
    '1.9 percent',
    ['nominal'],
  ],
  ['Retail sales in Spain, adjusted for inflation, rose 1.9 percent in April.', '1.9 percent', ['real']],
  ['Inflation-adjusted retail sales in Spain rose 1.9 percent in April.', '1.9 percent', ['real']],
  ['Real wages in Spain fell 1.9 percent in April.', '1.9 percent', ['real']],
  ['Military spending in Spain will rise 1.9 percent next year in cash terms.', '1.9 percent', ['nominal']],
  ['Nominal wages in Spain rose 1.9 percent in April.', '1.9 percent', ['nominal']],
  ['A real estate tax in Spain rose 1.9 percent in April.', '1.9 percent', []],
  ['Wages rose 4.5 percent in nominal terms and 0.9 percent in real terms.', '0.9 percent', ['real']],
  ['Wages rose 4.5 percent in nominal terms and 0.9 percent in real terms.', '4.5 percent', ['nominal']],
  ['Unemployment in Chile was 7.1%, not seasonally adjusted.', '7.1%', ['unadjusted']],
];

describe('what a change is compared with', () => {
  it.each([...ROWS, ...ANNUAL])('%s [%s]', (text, surface, expected) => {
    expect(claimOf(text, surface)).toMatchObject({ surface, ...expected });
  });
});

describe('what a change is compared with, told in August', () => {
  it.each(IN_AUGUST)('%s [%s]', (text, surface, expected) => {
    expect(claimOf(text, surface, '2025-08-14')).toMatchObject({ surface, ...expected });
  });
});

describe('in which prices', () => {
  it.each(TERMS)('%s [%s] %j', (text, surface, scope) => {
    expect(claimOf(text, surface)).toMatchObject({ surface, scope });
  });
});
