import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../data/vocabulary-node.ts';
import { createReader } from '../../../lib/reading/reader.ts';

const reader = createReader(loadVocabulary());

function claimOf(text: string, surface: string, more: { title?: string; before?: string } = {}) {
  return reader
    .claims({ text, date: '2025-06-09', ...more })
    .find((each) => each.surface.includes(surface) || surface.includes(each.surface));
}

/** Text, figure, country, place, counterpart. */
type Row = readonly [
  text: string,
  surface: string,
  refArea: string | null,
  place: string | null,
  counterpart?: string,
];

const PLACES: readonly Row[] = [
  ['Inflation in Osaka was 2.9 percent in May.', '2.9 percent', 'JP', 'Osaka'],
  ['Inflation in Seoul was 2.1 percent in May.', '2.1 percent', 'KR', 'Seoul'],
  ["Prague's unemployment rate rose to 2.6 percent.", '2.6 percent', 'CZ', 'Prague'],
  ['Hamburg rents rose 4.2 percent last year.', '4.2 percent', 'DE', 'Hamburg'],
  ['Unemployment in the Paris suburb of Montreuil was 12.4 percent.', '12.4 percent', 'FR', 'Montreuil'],
  ['Ohio added 11,000 jobs in May.', '11,000', 'US', 'Ohio'],
  ["Saxony's economy grew 0.4 percent last year.", '0.4 percent', 'DE', 'Saxony'],
  ['House prices in Toronto fell 3.1 percent in a year.', '3.1 percent', 'CA', 'Toronto'],
  ['The unemployment rate in Nova Scotia was 6.4 percent in May.', '6.4 percent', 'CA', 'Nova Scotia'],
  ["Scotland's population reached 5.5 million.", '5.5 million', 'GB', 'Scotland'],
  ['Average rents in Wales rose 8.1 percent.', '8.1 percent', 'GB', 'Wales'],
  ['Industrial output in Guangdong rose 5.2 percent in May.', '5.2 percent', 'CN', 'Guangdong'],
  ['Retail sales in Maharashtra rose 7 percent in April.', '7 percent', 'IN', 'Maharashtra'],
  ["New South Wales' jobless rate edged up to 4.1 percent.", '4.1 percent', 'AU', 'New South Wales'],
  ['The jobless rate in São Paulo fell to 6.3 percent.', '6.3 percent', 'BR', 'São Paulo'],
  ['The jobless rate in Sao Paulo fell to 6.3 percent.', '6.3 percent', 'BR', 'São Paulo'],
  ['Consumer prices in Moscow rose 9.8 percent.', '9.8 percent', 'RU', 'Moscow'],
  ['Home prices in the city of Denver rose 2.2 percent.', '2.2 percent', 'US', 'Denver'],
  ['Unemployment in the German state of Hesse was 5.4 percent.', '5.4 percent', 'DE', 'Hesse'],
  ['House prices in Rotterdam climbed 9.4 percent.', '9.4 percent', 'NL', 'Rotterdam'],
  ['Rents in Kreuzfeld, Germany, rose 6.3 percent.', '6.3 percent', 'DE', 'Kreuzfeld'],
  ['A fire in the town of Halverton, Ohio, killed 12 people.', '12', 'US', 'Halverton'],
  ['A blast in Karachi killed 14 people.', '14', 'PK', 'Karachi'],
  ['An explosion in Beirut killed 31 people.', '31', 'LB', 'Beirut'],
  ['Floods in Punjab province killed 43 people.', '43', null, null],
  ['The quake in Hokkaido injured 120 people.', '120', 'JP', 'Hokkaido'],
  ['In Bavaria, unemployment stood at 3.9 percent.', '3.9 percent', 'DE', 'Bavaria'],
  ['Seoul core inflation eased to 2.0 percent.', '2.0 percent', 'KR', 'Seoul'],
  ['The minimum wage in Seattle is $20.76 an hour.', '$20.76', 'US', 'Seattle'],
  ['California home sales fell 4 percent in April.', '4 percent', 'US', 'California'],
  ['Unemployment in Vienna, the Austrian capital, was 11.9 percent.', '11.9 percent', 'AT', 'Vienna'],
  ["Catalonia's jobless rate fell to 8.5 percent.", '8.5 percent', 'ES', 'Catalonia'],
];

const COUNTRIES: readonly Row[] = [
  ["Beijing's exports rose 6 percent in May.", '6 percent', 'CN', null],
  ["Moscow's military spending rose 38 percent.", '38 percent', 'RU', null],
  ["Tokyo's imports from Australia fell 4 percent.", '4 percent', 'JP', null, 'AU'],
  ['Washington put a tariff of 20 percent on Vietnamese goods.', '20 percent', 'US', null, 'VN'],
  ['Ottawa imposed duties of 25 percent on American steel.', '25 percent', 'CA', null, 'US'],
  ["Berlin's budget deficit widened to 2.8 percent of output.", '2.8 percent', 'DE', null],
  ['Officials in Seoul said inflation in South Korea was 2.1 percent.', '2.1 percent', 'KR', null],
  ['Inflation in Poland was 4.1 percent, the central bank said in Warsaw.', '4.1 percent', 'PL', null],
  ['Germany, where Munich rents are highest, had inflation of 2.1 percent.', '2.1 percent', 'DE', null],
  ["Kiev's 3,000 troops held the front.", '3,000 troops', 'UA', null],
];

const NO_PLACES: readonly Row[] = [
  ['Reading the report, he counted 41 people.', '41', null, null],
  ['At a rally in Ohio, she said that inflation would be 3 percent.', '3 percent', null, null],
  ['Nice weather drew 12,000 people.', '12,000', null, null],
  ['Victoria Hall, 34, won 4,120 votes.', '4,120', null, null],
  ['Austin Reed scored 31 points.', '31', null, null],
  ['Mobile sales rose 8 percent.', '8 percent', null, null],
  ['The Philadelphia Inquirer sold 61,000 copies.', '61,000', null, null],
];

const BLOCS: readonly Row[] = [
  ['Inflation in the eurozone slowed to 2.1 percent.', '2.1 percent', 'EA', null],
  ['Euro area unemployment was 6.2 percent in April.', '6.2 percent', 'EA', null],
  ["The euro zone's economy grew 0.3 percent.", '0.3 percent', 'EA', null],
  ['Inflation in the European Union was 2.4 percent.', '2.4 percent', 'EU', null],
  ['Global economic growth slowed to 2.8 percent.', '2.8 percent', 'WORLD', null],
  ['The world economy grew 3.2 percent last year.', '3.2 percent', 'WORLD', null],
  ["The world's population reached 8.1 billion.", '8.1 billion', 'WORLD', null],
  ['Inflation in the OECD was 4.2 percent in March.', '4.2 percent', 'OECD', null],
  ["OPEC+'s oil output rose by 180,000 barrels a day.", '180,000', 'OPEC+', null],
  ['G7 economic growth slowed to 1.2 percent.', '1.2 percent', 'G7', null],
  ['Economic growth in sub-Saharan Africa reached 3.8 percent.', '3.8 percent', 'SSA', null],
  ['Inflation in Latin America was 5.9 percent.', '5.9 percent', 'LATAM', null],
  ['Exports to Southeast Asia and the EU rose 14.8 and 12 percent.', '14.8', null, null, 'SEA'],
  ["Chile's exports to ASEAN rose 9 percent.", '9 percent', 'CL', null, 'ASEAN'],
  ["Chile's exports to the Middle East rose 9 percent.", '9 percent', 'CL', null, 'MIDEAST'],
];

const OWNERS: readonly Row[] = [
  ['UK inflation was 3.4 percent in May.', '3.4 percent', 'GB', null],
  ["Britain's economy shrank 0.3 percent in April.", '0.3 percent', 'GB', null],
  ['British house prices rose 3.5 percent.', '3.5 percent', 'GB', null],
  ["Growth of the world's second-largest economy slowed to 4.6 percent.", '4.6 percent', 'CN', null],
  ["Europe's largest economy shrank 0.2 percent.", '0.2 percent', 'DE', null],
  ["Unemployment in Latin America's largest economy fell to 6.2 percent.", '6.2 percent', 'BR', null],
  ['Exports from Vietnam rose 17 percent in May.', '17 percent', 'VN', null],
  ["China's exports fell 3 percent.", '3 percent', 'CN', null],
  ["China's exports fell 3 percent while those to the US fell 34 percent.", '3 percent', 'CN', null],
  ["China's exports fell 3 percent while those to the US fell 34 percent.", '34 percent', 'CN', null, 'US'],
  [
    "Vietnam's exports rose 17 percent in May, with shipments to Japan up 42 percent.",
    '17 percent',
    'VN',
    null,
  ],
  [
    "Vietnam's exports rose 17 percent in May, with shipments to Japan up 42 percent.",
    '42 percent',
    'VN',
    null,
    'JP',
  ],
  [
    "Peru's total exports rose 4.8 percent, but its exports to Chile plunged 34.5 percent.",
    '4.8 percent',
    'PE',
    null,
  ],
  [
    "Peru's exports to Chile fell 34.5 percent, while total exports rose 4.8 percent.",
    '4.8 percent',
    'PE',
    null,
  ],
  ["Peru's exports to Chile fell 12 percent, to $2.1 billion.", '$2.1 billion', 'PE', null, 'CL'],
  ["China's exports to the US fell 34 percent.", '34 percent', 'CN', null, 'US'],
];

/** What only an office, the headline or the rest of the article tells. */
const IMPLIED: readonly (readonly [
  text: string,
  surface: string,
  area: string,
  more?: { title?: string; before?: string },
])[] = [
  [
    'Consumer prices rose 3.5 percent in April, the Office for National Statistics said.',
    '3.5 percent',
    'GB',
  ],
  ['The unemployment rate held at 4.2 percent, the Bureau of Labor Statistics said.', '4.2 percent', 'US'],
  ['Unemployment was 6.2 percent in April, according to Eurostat.', '6.2 percent', 'EA'],
  ['Industrial production fell 1.4 percent in April, Destatis said.', '1.4 percent', 'DE'],
  ['Consumer prices rose 0.7 percent on the year, INSEE said.', '0.7 percent', 'FR'],
  ['The unemployment rate rose to 7.0 percent, Statistics Canada said on Friday.', '7.0 percent', 'CA'],
  ['The unemployment rate rose to 3.4 percent.', '3.4 percent', 'NO', { title: 'Norway jobless rate rises' }],
  [
    'The economy added 147,000 jobs in June.',
    '147,000',
    'US',
    { before: 'The U.S. Labor Department published its report on Friday.' },
  ],
  ['Consumer prices rose 2.2 percent.', '2.2 percent', 'SE', { title: "Sweden's inflation slows" }],
];

const NOT_IMPLIED: readonly (readonly [
  text: string,
  surface: string,
  more?: { title?: string; before?: string },
])[] = [
  ['Brent crude rose 3 percent to $71 a barrel.', '3 percent', { title: 'Oil climbs after Iran talks' }],
  ['Inflation was 3.1 percent.', '3.1 percent', { title: 'France and Spain compared' }],
  ['The blaze killed 12 people.', '12', { title: 'Greece and Turkey fight fires' }],
  ['Exports fell 9 percent in May.', '9 percent', { title: 'New tariffs of the US and India bite' }],
];

/** Rows without a counterpart have none. */
const filled = (rows: readonly Row[]) =>
  rows.map(([text, surface, refArea, place, to]) => [text, surface, refArea, place, to ?? null] as const);

describe('a city, state or region is not its country', () => {
  it.each(filled(PLACES))('%s %s: %s %s', (text, surface, refArea, place) => {
    expect(claimOf(text, surface)).toMatchObject({ refArea, place });
  });
  it.each(filled(COUNTRIES))(
    'a capital may stand for its country: %s %s: %s',
    (text, surface, refArea, place, to) => {
      expect(claimOf(text, surface)).toMatchObject({ refArea, place, counterpartArea: to });
    },
  );
  it.each(filled(NO_PLACES))('%s %s is of no place', (text, surface, refArea, place) => {
    expect(claimOf(text, surface)).toMatchObject({ refArea, place });
  });
});

describe('whose figure it is', () => {
  it.each(filled([...BLOCS, ...OWNERS]))('%s %s: %s', (text, surface, refArea, place, to) => {
    expect(claimOf(text, surface)).toMatchObject({ refArea, place, counterpartArea: to });
  });
  it.each(IMPLIED.map(([text, surface, area, more]) => [text, surface, area, more ?? {}] as const))(
    'is taken from elsewhere: %s %s: %s',
    (text, surface, refArea, more) => {
      const claim = claimOf(text, surface, more);
      expect(claim).toMatchObject({ refArea });
      expect(claim!.implied).toContain('refArea');
    },
  );
  it.each(NOT_IMPLIED.map(([text, surface, more]) => [text, surface, more ?? {}] as const))(
    'is left open: %s %s',
    (text, surface, more) => {
      expect(claimOf(text, surface, more)).toMatchObject({ refArea: null });
    },
  );
});
