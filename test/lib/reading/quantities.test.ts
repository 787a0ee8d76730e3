import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../data/vocabulary-node.ts';
import { createReader } from '../../../lib/reading/reader.ts';
import { type Row, readsAsExpected } from './quantity-rows.ts';

const reader = createReader(loadVocabulary());

const ROWS: readonly Row[] = [
  ['Output fell 12.7 percent.', ['12.7 percent', 12.7, 'percent', 'down']],
  ['Sales were up 3 per cent on the year.', ['3 per cent', 3, 'percent', 'up']],
  ['They shipped $28.8 billion in goods.', ['$28.8 billion', 28.8e9, 'USD']],
  ['It cost £4.2m and A$900,000.', ['£4.2m', 4.2e6, 'GBP'], ['A$900,000', 900_000, 'AUD']],
  ['Costs of 5 to 7 million euros are likely.', ['5 to 7 million euros', [5e6, 7e6], 'EUR']],
  [
    'A 90-minute talk drew more than 12 million people.',
    ['90-minute', 90, 'minute'],
    ['12 million', 12e6, 'person', 'more than'],
  ],
  ['Nine auto component manufacturers applied.', ['Nine', 9, 'auto component manufacturer']],
  [
    'The pass takes 30 walkers per hour and 210 walkers a day.',
    ['30 walkers per hour', 30, 'walker per hour'],
    ['210 walkers a day', 210, 'walker per day'],
  ],
  ['One and a half million homes lost power.', ['One and a half million', 1.5e6, 'home']],
  ['The dish held some 10^6 cells.', ['10^6', 1e6, 'cell', 'about']],
  ['It weighs 3.2 x 10^4 tonnes.', ['3.2 x 10^4 tonnes', 32_000, 'tonne']],
  ['Half a million voters stayed away.', ['Half a million', 5e5, 'voter']],
  ['Two hundred and five boats left.', ['Two hundred and five', 205, 'boat']],
  ['It was -0.3 percent.', ['-0.3 percent', -0.3, 'percent']],
  [
    'As many as 40 crew or fewer than 20 guests?',
    ['40', 40, 'crew', 'up to'],
    ['20', 20, 'guest', 'less than'],
  ],
  ['The 34-year-old ran 10 km.', ['34-year-old', 34, 'year of age'], ['10 km', 10, 'kilometer']],
  ['Tens of thousands of fans came.', ['Tens of thousands', [10_000, 100_000], 'fan']],
  ['The rate rose by 25 basis points.', ['25 basis points', 25, 'basis point', 'up']],
  ['From 240 to 273 hp at once.', ['240 to 273 hp', [240, 273], 'horsepower']],
  ['It sank from $2,415 to $2,315.', ['$2,415', 2415, 'USD'], ['$2,315', 2315, 'USD']],
  ['Fines of $200,000 to $4 million loom.', ['$200,000 to $4 million', [200_000, 4e6], 'USD']],
  [
    'A 7- or 8-inch screen with four-, five- and six-cylinder engines.',
    ['7', 7, 'inch'],
    ['8-inch', 8, 'inch'],
    ['four', 4, 'cylinder'],
    ['five', 5, 'cylinder'],
    ['six', 6, 'cylinder'],
  ],
  [
    'They sold 3.9 million phones, up from 2.4 million.',
    ['3.9 million', 3.9e6, 'phone'],
    ['2.4 million', 2.4e6, 'phone'],
  ],
  ['Of the 52 suspects, 17 were freed.', ['52', 52, 'suspect'], ['17', 17, 'suspect']],
  [
    'Ida Moor, 25, and two children under 12 were there.',
    ['25', 25, 'year of age'],
    ['two', 2, 'child'],
    ['12', 12, 'year of age', 'less than'],
  ],
  ['He will be 35 by then.', ['35', 35, 'year of age']],
  ['The cellist died on Sunday at 88.', ['88', 88, 'year of age']],
  ['Fern Alder, who drew the atlas, dies at 91', ['91', 91, 'year of age']],
  ['The index fell half a point.', ['half', 0.5, 'point', 'down']],
  ['The bill passed 234-193.', ['234', 234, 'vote'], ['193', 193, 'vote']],
  [
    'It rose 0.2% on the month and 2.3% on the year.',
    ['0.2%', 0.2, 'percent', 'up'],
    ['2.3%', 2.3, 'percent', 'up'],
  ],
  ['The bank raised its key rate by 50 basis points.', ['50 basis points', 50, 'basis point', 'up']],
  ['Turnout ticked up to 61 percent.', ['61 percent', 61, 'percent']],
  ['Fares cover up to 61 percent.', ['61 percent', 61, 'percent', 'up to']],
  ['The jobless rate dipped below 6 percent.', ['6 percent', 6, 'percent', 'less than']],
  [
    'Rents doubled, then sales were 8% lower than a year ago.',
    ['doubled', 2, '', 'up'],
    ['8%', 8, 'percent', 'down'],
  ],
  [
    'More than a year passed, an hour and a half longer.',
    ['a year', 1, 'year', 'more than'],
    ['an hour and a half', 1.5, 'hour'],
  ],
  [
    'A half-dozen aides, a couple of weeks, half-a-century on.',
    ['A half-dozen', 6, 'aide'],
    ['half-a-century', 0.5, 'century'],
  ],
  ['A quarter million dollars or 10 €.', ['A quarter million dollars', 250_000, 'USD'], ['10 €', 10, 'EUR']],
  [
    'Fans, 15,000 of them, give or take; bids of $3 million-plus.',
    ['15,000', 15_000, ''],
    ['$3 million', 3e6, 'USD', 'at least'],
  ],
  [
    'A profit of S$35 million a year earlier, S$4 a share now.',
    ['S$35 million', 35e6, 'SGD'],
    ['S$4 a share', 4, 'SGD per share'],
  ],
  [
    'It is 37m (121ft) long, with 5m people near.',
    ['37m', 37, 'meter'],
    ['121ft', 121, 'foot'],
    ['5m', 5e6, 'person'],
  ],
  [
    'One of the oldest bridges is 2-1/2 miles off.',
    ['One', 1, 'oldest bridge'],
    ['2-1/2 miles', 2.5, 'mile'],
  ],
  [
    'Sub-300 sq m flats and the more than 40 staff (10 % of all).',
    ['300 sq m', 300, 'square meter', 'less than'],
    ['40', 40, 'staff', 'more than'],
    ['10 %', 10, 'percent'],
  ],
  [
    'Some $9\u202F400 for 12\u00A0500 tiles, 1\u2009482\u2009000.5 tonnes in all.',
    ['$9\u202F400', 9400, 'USD', 'about'],
    ['12\u00A0500', 12_500, 'tile'],
    ['1\u2009482\u2009000.5 tonnes', 1_482_000.5, 'tonne'],
  ],
  ['In 2020\u00A0500 ferries sailed.', ['500', 500, 'ferry']],
  [
    'Two of the three requirements and nine of the 15 lifeboats were met.',
    ['Two', 2, 'requirement'],
    ['three', 3, 'requirement'],
    ['nine', 9, 'lifeboat'],
    ['15', 15, 'lifeboat'],
  ],
  [
    "Two out of 11 gates, 3 of the port's 5 cranes and one of the two docks were shut.",
    ['Two', 2, 'gate'],
    ['11', 11, 'gate'],
    ['3', 3, 'crane'],
    ['5', 5, 'crane'],
    ['one', 1, 'dock'],
    ['two', 2, 'dock'],
  ],
  [
    'Four of the first nine bridges and some 30 of the more than 100 wells were dry.',
    ['Four', 4, 'bridge'],
    ['nine', 9, 'bridge'],
    ['30', 30, 'well', 'about'],
    ['100', 100, 'well', 'more than'],
  ],
  [
    'One of 12 sailors swam; one of the 30 sank.',
    ['One', 1, 'sailor'],
    ['12', 12, 'sailor'],
    ['one', 1, ''],
    ['30', 30, ''],
  ],
  [
    'Two in three bakers, four of every five millers and nine out of ten grocers agreed.',
    ['Two in three', 2 / 3, 'baker'],
    ['four of every five', 0.8, 'miller'],
    ['nine out of ten', 0.9, 'grocer'],
  ],
  ['One Pole and two Greeks swam.', ['One', 1, 'pole'], ['two', 2, 'greek']],
  [
    'A year-and-a-half passed, then two-and-a-half years and a year-and-a-half-long wait.',
    ['A year-and-a-half', 1.5, 'year'],
    ['two-and-a-half years', 2.5, 'year'],
    ['a year-and-a-half', 1.5, 'year'],
  ],
  ['The past hour and a half was calm.', ['hour and a half', 1.5, 'hour']],
  ['It closed after a day and a half-built wall fell.', ['a day', 1, 'day']],
  [
    'Loads less than or equal to 40 tons or equal to or less than 2 metres; speeds equal to or greater than 30 mph.',
    ['40 tons', 40, 'ton', 'at most'],
    ['2 metres', 2, 'meter', 'at most'],
    ['30 mph', 30, 'mile per hour', 'at least'],
  ],
  ['The pilot, in her 80s, and a man in his late 60s rowed.'],
  ["The rowers' third straight loss followed a second straight defeat."],
  ['It hits two in 3 million bakers.', ['two', 2, ''], ['3 million', 3e6, 'baker']],
  ['Ferries ran for years and a half million came.', ['a half million', 5e5, '']],
  ['The wreck lies 22 metres down.', ['22 metres', 22, 'meter']],
  ['About 1,23,456 trees stand there.', ['1,23,456', 123_456, 'tree', 'about']],
  ['１２ ferries and ٣ tugs.', ['１２', 12, 'ferry'], ['٣', 3, 'tug']],
];

describe('quantities of a sentence', () => {
  readsAsExpected(ROWS);

  it.each([
    'On 4 June 2024 and in May 2025 nothing happened.',
    'They met at 11:22 and again at 10 p.m. on Monday.',
    'The G7 flew home on a Boeing 737 by Route 66.',
    'COVID-19 closed Section 702 of page 3.',
    'The home side won 3-2 on the 20th.',
    'No one knew, and the one who did left.',
    'Call 555-1234-567 on 9/11.',
    'The 2003-04 season began at 11: 55 on 12 / 16 / 08.',
    'Suspect No. 1 left 9 E 71st St by Route 9.',
    'See Section 8, paragraph 4, or call 020 7946 0018.',
    'A one-off, third-party, triple-digit affair in the second half.',
    'Photo 3 of 12 at https://paper.example/2020/5/story-12?id=77.',
    'Police took 911 calls; the S&P 500 and the Kick Six were on.',
    'A 52-48 lead, code 4471-B, model 3D, ID.3.',
    'The 1990s and 2008 were hard.',
  ])('none in: %s', (text) => {
    expect(reader.quantities(text).map((q) => q.surface)).toEqual([]);
  });

  it('says that a number is ambiguous, and does not guess', () => {
    const [quantity] = reader.quantities('Er wog 12,5 kg.');
    expect(quantity).toMatchObject({ surface: '12,5 kg', value: null, interval: [null, null] });
  });

  it('reads 1.234,56 in the one way that it can be read', () => {
    expect(reader.quantities('A bill of 1.234,56 euros.')[0]).toMatchObject({ value: 1234.56, unit: 'EUR' });
  });
});

describe('what the print allows', () => {
  it.each([
    ['It rose 12.7 percent.', [12.65, 12.75]],
    ['It is worth $33 billion.', [32.5e9, 33.5e9]],
    ['It drew more than 100 guests.', [100, null]],
    ['It drew up to 60 guests.', [null, 60.5]],
    ['It drew about 50 guests.', [45, 55]],
    ['It drew 5,000 guests.', [4500, 5500]],
    ['It drew 5,210 guests.', [5209.5, 5210.5]],
  ] as const)('%s', (text, interval) => {
    expect(reader.quantities(text)[0]!.interval).toEqual(interval);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '12',
    '3.5',
    '1,000',
    'one',
    'million',
    ' ',
    ', ',
    '. ',
    '$',
    '€',
    '%',
    ' percent',
    '-',
    'from',
    'to',
    '\u00AD',
    '\u00A0',
    '\u2009',
    '\u200F',
    '\uD800',
    '١٢',
    '½',
    '"',
    '(',
    ')',
    'May',
    'US',
    'rose',
    ' a ',
    'half',
    '/',
    ':',
    '\n',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('gives spans in order that are exactly their surface, and numbers that are finite', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        for (const { start, end, surface, value, range } of reader.quantities(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(start, end)).toBe(surface);
          for (const number of [value, ...(range ?? [])])
            expect(number === null || Number.isFinite(number)).toBe(true);
          from = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each(['9', 'one ', 'million ', ', ', '"', 'from to ', '1 to ', '(', 'a.', '1-', '$', 'tens of '])(
    'a hundred thousand characters of %j end',
    (piece) => {
      expect(
        reader.claims({ text: piece.repeat(Math.ceil(100_000 / piece.length)), date: '2025-06-09' }),
      ).toBeInstanceOf(Array);
    },
    60_000,
  );
});
