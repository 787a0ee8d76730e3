import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../data/vocabulary-node.ts';
import type { Claim } from '../../../lib/reading/claim.ts';
import { createReader, type Passage } from '../../../lib/reading/reader.ts';

const reader = createReader(loadVocabulary());
const DATE = '2025-06-09';

function claimsOf(text: string, rest: Omit<Passage, 'text'> = {}): Claim[] {
  return reader.claims({ text, date: DATE, ...rest });
}

/** text, surface, what is expected of the claim */
const ROWS: readonly (readonly [string, string, Partial<Claim>])[] = [
  [
    'Chile sells five of the salts only under export licence and refines 62 percent of the lithium.',
    '62 percent',
    { scope: ['processing'] },
  ],
  ['Lisbon met two of the three conditions.', 'two', { value: 2, unit: 'condition', whole: '3' }],
  ['Nine spokesmen and five shamans came.', 'Nine', { unit: 'spokesman', measure: 'count-of-spokesmen' }],
  ['Nine spokesmen and five shamans came.', 'five', { unit: 'shaman', measure: 'count-of-shamans' }],
  ["Seven of the town's 12 wells ran dry.", 'Seven', { unit: 'well', whole: '12' }],
  ["Seven of the town's wells ran dry.", 'Seven', { whole: null }],
  ['Two of the three-part tests failed.', 'Two', { whole: null }],
  [
    'Two of every three wells ran dry.',
    'Two of every three',
    { form: 'share', unit: 'percent', whole: null },
  ],
  ['Gross domestic product grew 2.1 percent in the first quarter.', '2.1 percent', { scope: [] }],
  ['Gross domestic product (GDP) grew 2.1 percent in the first quarter.', '2.1 percent', { scope: [] }],
  ['Domestic demand grew 2.1 percent in the first quarter.', '2.1 percent', { scope: ['domestic'] }],
  [
    'The mill said on Monday it would cut 450 positions.',
    '450',
    { value: 450, measure: 'layoffs', form: 'count', transformation: 'level' },
  ],
  ['Lima will charge 31 percent on shoes.', '31 percent', { modality: 'stated' }],
  ['Tariffs will go up by 31 percent in May.', '31 percent', { modality: 'stated' }],
  ['Prices will rise 3.1 percent next year.', '3.1 percent', { modality: 'forecast' }],
  ['Could a levy of 3 percent bring in £5m?', '£5m', { modality: 'asked' }],
  ['Inflation fell below the 3 percent target.', '3 percent', { modality: 'target' }],
  ["Inflation fell below the bank's 3 percent inflation goal.", '3 percent', { modality: 'target' }],
  [
    'Were Lima to raise tariffs by 31 percent, exports would suffer.',
    '31 percent',
    { modality: 'conditional' },
  ],
  [
    'If the union goes ahead with its strike of 31 days, ferries stop.',
    '31 days',
    { modality: 'conditional' },
  ],
  ['It wants to cut 310 posts in Linz, where it employs 4,100 people.', '4,100', { modality: 'stated' }],
  ['It kept its guidance of 31 million tonnes.', '31 million tonnes', { modality: 'forecast' }],
  ['There is no truth in a report that bread will cost 31 pesos.', '31 pesos', { modality: 'denied' }],
  ['Its losses tripled.', 'tripled', { value: 200, unit: 'percent', form: 'change', direction: 'up' }],
  ['Its losses more than doubled.', 'doubled', { value: 100, unit: 'percent', interval: [100, null] }],
  ['Its losses halved.', 'halved', { value: -50, unit: 'percent', form: 'change', direction: 'down' }],
  ['It saw a fivefold rise in thefts.', 'fivefold', { value: 400, unit: 'percent' }],
  ['It sold twice as many kites.', 'twice', { value: 2, unit: '' }],
  [
    'It pays 31 Australian cents a share.',
    '31 Australian cents a share',
    { value: 0.31, unit: 'AUD per share' },
  ],
  ['The mill cut its output by 12 percent.', '12 percent', { value: -12, form: 'change' }],
  [
    'The economy lost 21,000 jobs in May.',
    '21,000',
    { value: -21000, measure: 'jobs-added', form: 'change' },
  ],
  [
    "Brazil's exports to Japan slid 8.4 percent year-on-year in April.",
    '8.4 percent',
    {
      value: -8.4,
      measure: 'exports',
      form: 'change',
      transformation: 'year-on-year',
      refArea: 'BR',
      counterpartArea: 'JP',
      timePeriod: '2025-04',
      comparedWith: '2024-04',
      interval: [-8.45, -8.35],
    },
  ],
  [
    'Shipments abroad aside, Korean exports grew 2 % on month in May.',
    '2 %',
    {
      value: 2,
      measure: 'exports',
      transformation: 'month-on-month',
      refArea: 'KR',
      timePeriod: '2025-05',
      comparedWith: '2025-04',
    },
  ],
  [
    'Mexico put tariffs of 20 percent on Chinese goods.',
    '20 percent',
    { value: 20, measure: 'tariff-rate', transformation: 'level', refArea: 'MX', counterpartArea: 'CN' },
  ],
  [
    "Japan's duties on Thai rice reached 40 percent.",
    '40 percent',
    { measure: 'tariff-rate', refArea: 'JP', counterpartArea: 'TH' },
  ],
  [
    'Chile, which controls 24 percent of the supply of lithium, will host them.',
    '24 percent',
    { measure: 'share-of-supply', form: 'share', refArea: 'CL', product: 'lithium' },
  ],
  [
    'Copper, of which Peru mines 11 percent of the world’s supply, is dear.',
    '11 percent',
    { measure: 'share-of-supply', refArea: 'PE', product: 'copper', whole: 'world supply' },
  ],
  [
    'The landslide killed 14 people in Nepal.',
    '14',
    { measure: 'people-killed', unit: 'person', refArea: 'NP', form: 'count' },
  ],
  ['The crash killed 14 and injured 30.', '30', { measure: 'people-injured' }],
  [
    'The jobless rate is expected to reach 5.1 percent.',
    '5.1 percent',
    { measure: 'unemployment-rate', modality: 'forecast' },
  ],
  ['The plan would cost $40 million.', '$40 million', { modality: 'conditional', unit: 'USD' }],
  [
    'Inflation was 2.9 percent in March, according to the statistics office.',
    '2.9 percent',
    { measure: 'inflation', attribution: 'statistics office', timePeriod: '2025-03' },
  ],
  [
    'The 40-minute call between Ito and Brandt went well.',
    '40-minute',
    { measure: 'call-duration', actors: ['Ito', 'Brandt'], transformation: null },
  ],
  [
    "Hungary's central bank will cut its budget deficit to 0.8 percent by 2027.",
    '0.8 percent',
    { timePeriod: '2027', modality: 'forecast' },
  ],
  [
    'Exports from Kenya to the United States were down 6 percent in April.',
    '6 percent',
    { refArea: 'KE', counterpartArea: 'US' },
  ],
  [
    'In April, Peru\u2019s shipments to Japan tumbled 6% from the same month last year.',
    '6%',
    { measure: 'exports', refArea: 'PE', timePeriod: '2025-04', comparedWith: '2024-04' },
  ],
  [
    'Thai exports to Nepal shrank by 6 percent last month compared to April.',
    '6 percent',
    { transformation: 'month-on-month', timePeriod: '2025-05', comparedWith: '2025-04' },
  ],
  [
    'Brasilia raised tariffs on Thai imports to 45 percent.',
    '45 percent',
    { measure: 'tariff-rate', refArea: 'BR', counterpartArea: 'TH' },
  ],
  [
    "Congo produces 70 percent of the world's cobalt.",
    '70 percent',
    { measure: 'share-of-supply', refArea: 'CD', product: 'cobalt', whole: 'world supply' },
  ],
  [
    'Greece let its deficit fall to 1.5 percent of output.',
    '1.5 percent',
    { measure: 'budget-deficit', refArea: 'GR' },
  ],
  [
    'Employers in Ireland added 14,200 jobs.',
    '14,200',
    {
      measure: 'jobs-added',
      form: 'change',
      transformation: 'month-on-month',
      timePeriod: '2025-05',
      implied: ['timePeriod'],
    },
  ],
  [
    'Wages rose 4 cents to $23.82 last month.',
    '4 cents',
    { value: 0.04, unit: 'USD', form: 'change', timePeriod: '2025-05' },
  ],
  ['A quarter of the voters stayed away.', 'A quarter', { value: 25, unit: 'percent', form: 'share' }],
  [
    'The jobless rate fell three-tenths of a point.',
    'three-tenths',
    { value: -0.3, unit: 'percentage point', form: 'change' },
  ],
  ['He won two years ago by 36 percentage points.', '36 percentage points', { timePeriod: '2023' }],
  [
    'A bus plunged into a ravine in northern Peru, killing at least 18 people.',
    '18',
    { measure: 'people-killed', refArea: 'PE', bound: 'at least' },
  ],
  ['The hall would include a chapel, a kitchen and a 500-seat stage.', '500', { modality: 'conditional' }],
  ['Wages in Chile did not rise to 6.1% last month.', '6.1%', { modality: 'denied' }],
  ["Wages in Chile haven't yet reached 6.1% of it.", '6.1%', { modality: 'denied' }],
  ['The debt of Chile never hit 61 percent of output.', '61 percent', { modality: 'denied' }],
  ['Inflation in Chile failed to reach 2.1 percent.', '2.1 percent', { modality: 'denied' }],
  ['Inflation in Chile was not 2.1 percent.', '2.1 percent', { modality: 'denied' }],
  ['Inflation in Chile not only rose to 2.1 percent.', '2.1 percent', { modality: 'stated' }],
  ['Inflation, not for the first time, rose to 2.1 percent.', '2.1 percent', { modality: 'stated' }],
  ['The ports are short of 2,100 pilots.', '2,100', { modality: 'stated' }],
  ['Unemployment in Chile was 7.1%, not seasonally adjusted.', '7.1%', { scope: ['unadjusted'] }],
  ['Unemployment in Chile was 7.1% before seasonal adjustment.', '7.1%', { scope: ['unadjusted'] }],
  ['Unemployment in Chile was 7.1% on an unadjusted basis.', '7.1%', { scope: ['unadjusted'] }],
  ['Unemployment in Chile was a seasonally adjusted 7.1%.', '7.1%', { scope: ['seasonally-adjusted'] }],
  ['In a poll, 75% said they would not go.', '75%', { modality: 'stated', measure: 'poll-share' }],
  [
    'Unemployment rose by 3 percent in the first four months of 2024.',
    '3 percent',
    { direction: 'up', timePeriod: '2024-01/2024-04' },
  ],
  [
    'Greece cut its debt to 140 percent of output, from 155 percent in 2023.',
    '140 percent',
    { refArea: 'GR' },
  ],
  [
    'Rare earths are a family of 17 metals.',
    '17',
    { measure: 'count-of-rare-earths', product: 'rare earth' },
  ],
  [
    'In April Beijing asked for export licences for seven rare earth elements.',
    'seven',
    { measure: 'count-of-rare-earths', scope: ['export-license'], timePeriod: '2025-04' },
  ],
];

describe('claims of a sentence', () => {
  it.each(ROWS)('%s [%s]', (text, surface, expected) => {
    const claim = claimsOf(text).find((each) => each.surface === surface);
    expect(claim).toMatchObject(expected);
    expect(text.slice(claim!.start, claim!.end)).toBe(surface);
  });

  it.each([
    'Thrift is one of my strengths.',
    'She rang one of his editors.',
    'It was one of the best plays of the season.',
    'That was one of those weeks.',
    'The 2 sides were to meet again.',
    'There are two sides of that coin.',
  ])('takes a turn of phrase for no figure: %s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
  it.each([
    ['One of the two bakers won.', ['One 1', 'two 2']],
    ['One of 12 sailors drowned.', ['One 1', '12 12']],
    ['At least one of the sailors drowned.', ['one 1']],
    ['One sailor drowned.', ['One 1']],
    ['Walls rose on all four sides.', ['four 4']],
  ])('takes it for one where something is counted: %s', (text, figures) => {
    expect(claimsOf(text).map(({ surface, value }) => `${surface} ${value}`)).toEqual(figures);
  });
  it('gives the level that a change arrives at its measure, its parties and its time', () => {
    const claims = claimsOf(
      "India's exports to Nepal fell 5 percent in May from a month earlier, to $1.9 billion.",
    );
    expect(claims).toMatchObject([
      { surface: '5 percent', value: -5, transformation: 'month-on-month', timePeriod: '2025-05' },
      {
        surface: '$1.9 billion',
        measure: 'exports',
        transformation: 'level',
        refArea: 'IN',
        counterpartArea: 'NP',
        timePeriod: '2025-05',
      },
    ]);
  });

  it('carries the subject over from the sentence before, and says that it did', () => {
    const before = 'Exports to Canada fell 3 percent in May, with Ghana shipping $2 billion worth in goods.';
    const [claim] = claimsOf('This is down from $2.1 billion in April.', { before });
    expect(claim).toMatchObject({
      measure: 'exports',
      refArea: 'GH',
      counterpartArea: 'CA',
      timePeriod: '2025-04',
      transformation: 'level',
    });
    expect(claim!.implied).toEqual(expect.arrayContaining(['measure', 'refArea', 'counterpartArea']));
  });

  it('carries nothing over into a sentence with a subject of its own', () => {
    const before = 'Exports to Canada fell 3 percent in May, with Ghana shipping $2 billion worth in goods.';
    const [claim] = claimsOf('The mayor lost $2.1 billion in April.', { before });
    expect(claim!.measure).not.toBe('exports');
  });

  it('resolves no month without the day of the article', () => {
    expect(reader.claims({ text: 'Exports fell 3 percent in May.' })[0]).toMatchObject({
      timePeriod: null,
      comparedWith: null,
    });
    expect(reader.claims({ text: 'Exports fell 3 percent in May 2024.' })[0]).toMatchObject({
      timePeriod: '2024-05',
    });
  });

  it('takes a month still far ahead for that of the year before', () => {
    expect(claimsOf('Exports fell 3 percent in December.')[0]).toMatchObject({ timePeriod: '2024-12' });
  });

  it('goes on without a date that is none', () => {
    expect(reader.claims({ text: 'Exports fell 3 percent in May.', date: 'yesterday' })[0]).toMatchObject({
      timePeriod: null,
    });
  });
});

describe('the length of a time', () => {
  it.each([
    ['Thefts fell 3 percent in the four months to April.', ['3 percent']],
    ['Thefts fell 3 percent in the first four months.', ['3 percent']],
    ['The 5-year bond yields 3 percent.', ['3 percent']],
    ['Thefts fell 3 percent in the first four months of his rule.', ['3 percent', 'four months']],
    ['The strike lasted four months.', ['four months']],
    ['He signed a 5-year contract.', ['5-year']],
  ])('is told where it is no time of another figure: %s', (text, surfaces) => {
    expect(claimsOf(text).map(({ surface }) => surface)).toEqual(surfaces);
  });
});

describe('the articles of a page', () => {
  it('places each claim by block, with offsets into it', () => {
    const blocks = ['Nothing here.', 'A preface. Exports to Spain rose 4 percent in May.'];
    const { claims } = reader.article({
      id: 'a',
      publisher: null,
      title: 'T',
      date: DATE,
      url: null,
      blocks,
    });
    expect(claims).toHaveLength(1);
    const [{ block, start, end, sentence, id }] = claims as [(typeof claims)[0]];
    expect(id).toBe('a#0');
    expect(blocks[block]!.slice(start, end)).toBe('4 percent');
    expect(sentence).toBe('Exports to Spain rose 4 percent in May.');
  });
});
