import type { Claim } from '../../../lib/reading/claim.ts';
import type { Passage } from '../../../lib/reading/reader.ts';

/** The figures of a release, each as it stands in the text with what is expected of it. The articles are of 12 June 2025 unless dated. */
export interface Row {
  readonly text: string;
  readonly rest?: Omit<Passage, 'text'>;
  readonly expected: Readonly<Record<string, Partial<Claim>>>;
}

const UNEMPLOYMENT = { measure: 'unemployment-rate', form: 'rate', transformation: 'level' } as const;
const INFLATION = { measure: 'inflation' } as const;
const EXPORTS = { measure: 'exports' } as const;

export const BEFORE: readonly Row[] = [
  {
    text: 'The jobless rate in Norway fell to 3.9 percent in May from 4.2 percent in April, below the 4.1 percent that economists had forecast.',
    expected: {
      '3.9 percent': {
        ...UNEMPLOYMENT,
        value: 3.9,
        refArea: 'NO',
        timePeriod: '2025-05',
        modality: 'stated',
      },
      '4.2 percent': {
        ...UNEMPLOYMENT,
        value: 4.2,
        refArea: 'NO',
        timePeriod: '2025-04',
        modality: 'stated',
      },
      '4.1 percent': {
        ...UNEMPLOYMENT,
        value: 4.1,
        refArea: 'NO',
        timePeriod: '2025-05',
        modality: 'forecast',
      },
    },
  },
  {
    text: "Brazil's exports came to $31 billion in April, compared with $28 billion a year earlier.",
    expected: {
      '$31 billion': { ...EXPORTS, refArea: 'BR', timePeriod: '2025-04', modality: 'stated' },
      '$28 billion': {
        ...EXPORTS,
        refArea: 'BR',
        timePeriod: '2024-04',
        form: 'level',
        transformation: 'level',
      },
    },
  },
  {
    text: "Chile's exports rose 3.4 % in May from a year earlier, after rising 6.2 % in April.",
    expected: {
      '3.4 %': { ...EXPORTS, form: 'change', transformation: 'year-on-year', timePeriod: '2025-05' },
      '6.2 %': {
        ...EXPORTS,
        value: 6.2,
        form: 'change',
        transformation: 'year-on-year',
        refArea: 'CL',
        timePeriod: '2025-04',
      },
    },
  },
  {
    text: 'The unemployment rate in Malta was 6.4 % in 2024, after 7.1 % the year before.',
    expected: {
      '6.4 %': { ...UNEMPLOYMENT, timePeriod: '2024' },
      '7.1 %': { ...UNEMPLOYMENT, refArea: 'MT', timePeriod: '2023', modality: 'stated' },
    },
  },
  {
    text: 'Inflation in Kenya was 4.1 percent in May, up from 3.8 percent in April.',
    expected: {
      '4.1 percent': { ...INFLATION, timePeriod: '2025-05' },
      '3.8 percent': {
        ...INFLATION,
        value: 3.8,
        form: 'rate',
        transformation: 'level',
        refArea: 'KE',
        timePeriod: '2025-04',
      },
    },
  },
  {
    text: 'Unemployment in Spain stood at 10.1 % in May, down from 10.6 %.',
    expected: {
      '10.1 %': { ...UNEMPLOYMENT, timePeriod: '2025-05' },
      '10.6 %': { ...UNEMPLOYMENT, value: 10.6, refArea: 'ES', timePeriod: '2025-04' },
    },
  },
  {
    text: 'Retail sales in Sweden grew 0.8 percent in April, having gained 0.3 percent the month before.',
    expected: {
      '0.8 percent': { measure: 'retail-sales', timePeriod: '2025-04' },
      '0.3 percent': {
        measure: 'retail-sales',
        value: 0.3,
        form: 'change',
        refArea: 'SE',
        timePeriod: '2025-03',
      },
    },
  },
  {
    text: 'Industrial production in Italy rose 1.0 percent in April, following a 0.4 percent drop in March.',
    expected: {
      '1.0 percent': { measure: 'industrial-production', value: 1, timePeriod: '2025-04' },
      '0.4 percent': {
        measure: 'industrial-production',
        value: -0.4,
        form: 'change',
        refArea: 'IT',
        timePeriod: '2025-03',
      },
    },
  },
  {
    text: 'Consumer prices in Peru rose 0.2 % in May, which follows a rise of 0.5 % in April.',
    expected: {
      '0.2 %': { ...INFLATION, timePeriod: '2025-05' },
      '0.5 %': { ...INFLATION, value: 0.5, form: 'change', refArea: 'PE', timePeriod: '2025-04' },
    },
  },
  {
    text: 'Inflation in Ghana slowed to 18.4 percent in May against 21.2 percent previously.',
    expected: {
      '18.4 percent': { ...INFLATION, timePeriod: '2025-05' },
      '21.2 percent': { ...INFLATION, value: 21.2, refArea: 'GH', timePeriod: '2025-04', modality: 'stated' },
    },
  },
  {
    text: 'Housing starts in Canada came to 280,000 in May versus 240,000 in the previous month.',
    expected: {
      '280,000': { measure: 'housing-starts', timePeriod: '2025-05' },
      '240,000': { measure: 'housing-starts', value: 240000, timePeriod: '2025-04' },
    },
  },
  {
    text: 'After falling 2.2 percent in April, German exports rose 1.5 percent in May.',
    expected: {
      '2.2 percent': { ...EXPORTS, value: -2.2, form: 'change', refArea: 'DE', timePeriod: '2025-04' },
      '1.5 percent': { ...EXPORTS, value: 1.5, form: 'change', refArea: 'DE', timePeriod: '2025-05' },
    },
  },
  {
    text: "Vietnam's trade surplus was $2.9 billion in May, more than the $1.7 billion of April.",
    expected: {
      '$2.9 billion': { measure: 'trade-balance', timePeriod: '2025-05' },
      '$1.7 billion': { measure: 'trade-balance', refArea: 'VN', timePeriod: '2025-04', modality: 'stated' },
    },
  },
  {
    text: "Annual inflation in Latvia was 3.6 percent in May, above April's 3.2 percent.",
    expected: {
      '3.6 percent': { ...INFLATION, timePeriod: '2025-05' },
      '3.2 percent': { ...INFLATION, refArea: 'LV', timePeriod: '2025-04', modality: 'stated' },
    },
  },
  {
    text: 'Greek unemployment eased to 8.1 percent in April from 10.9 percent a year ago.',
    expected: {
      '8.1 percent': { ...UNEMPLOYMENT, refArea: 'GR', timePeriod: '2025-04' },
      '10.9 percent': { ...UNEMPLOYMENT, refArea: 'GR', timePeriod: '2024-04' },
    },
  },
  {
    text: 'Japanese wages rose 2.3 % in April compared to a 2.1 % gain in March.',
    expected: {
      '2.3 %': { form: 'change', refArea: 'JP', timePeriod: '2025-04' },
      '2.1 %': { form: 'change', value: 2.1, refArea: 'JP', timePeriod: '2025-03' },
    },
  },
  {
    text: 'In the first quarter the Danish economy grew 0.9 percent after 1.3 percent in the fourth quarter.',
    expected: {
      '0.9 percent': { measure: 'gdp-growth', timePeriod: '2025-Q1' },
      '1.3 percent': {
        measure: 'gdp-growth',
        value: 1.3,
        form: 'change',
        refArea: 'DK',
        timePeriod: '2024-Q4',
      },
    },
  },
];

export const EXPECTED: readonly Row[] = [
  {
    text: 'Swiss exports rose 4.6 percent in May, beating expectations of 3.1 percent.',
    expected: {
      '4.6 percent': { ...EXPORTS, modality: 'stated', timePeriod: '2025-05' },
      '3.1 percent': {
        ...EXPORTS,
        value: 3.1,
        form: 'change',
        refArea: 'CH',
        timePeriod: '2025-05',
        modality: 'forecast',
      },
    },
  },
  {
    text: 'Indian inflation was 4.8 percent in May, below the 5.1 percent expected.',
    expected: {
      '4.8 percent': { ...INFLATION, modality: 'stated' },
      '5.1 percent': { ...INFLATION, refArea: 'IN', timePeriod: '2025-05', modality: 'forecast' },
    },
  },
  {
    text: 'U.S. employers added 139,000 jobs in May, above the 125,000 economists polled by Delphi had forecast.',
    expected: {
      '139,000': { measure: 'jobs-added', modality: 'stated' },
      '125,000': {
        measure: 'jobs-added',
        value: 125000,
        timePeriod: '2025-05',
        modality: 'forecast',
        attribution: 'economists polled by Delphi',
      },
    },
  },
  {
    text: 'Inflation in Poland was 4.0 percent in May. A survey of analysts had said 4.2 percent.',
    expected: { '4.2 percent': { ...INFLATION, refArea: 'PL', timePeriod: '2025-05', modality: 'forecast' } },
  },
  {
    text: 'The unemployment rate in Australia was 4.1 percent in April; the consensus was 4.0 percent.',
    expected: {
      '4.1 percent': { ...UNEMPLOYMENT, modality: 'stated' },
      '4.0 percent': {
        ...UNEMPLOYMENT,
        value: 4,
        refArea: 'AU',
        timePeriod: '2025-04',
        modality: 'forecast',
      },
    },
  },
  {
    text: 'Korean exports shrank 1.3 percent in May. Forecasters had looked for a decline of 2.7 percent.',
    expected: {
      '2.7 percent': {
        ...EXPORTS,
        value: -2.7,
        form: 'change',
        refArea: 'KR',
        timePeriod: '2025-05',
        modality: 'forecast',
      },
    },
  },
  {
    text: 'Imports of Thailand grew 9.4 percent in April, while economists asked by Meridian had predicted 8.8%.',
    expected: {
      '9.4 percent': { measure: 'imports', modality: 'stated' },
      '8.8%': {
        measure: 'imports',
        value: 8.8,
        form: 'change',
        timePeriod: '2025-04',
        modality: 'forecast',
        attribution: 'economists asked by Meridian',
      },
    },
  },
  {
    text: 'Hungarian consumer prices were 4.4 percent higher in May than a year before, where 4.6 percent had been forecast.',
    expected: {
      '4.4 percent': { ...INFLATION, modality: 'stated' },
      '4.6 percent': {
        ...INFLATION,
        value: 4.6,
        form: 'change',
        refArea: 'HU',
        timePeriod: '2025-05',
        modality: 'forecast',
      },
    },
  },
  {
    text: 'German unemployment rose to 6.3 percent in May. The estimate was 6.2 percent.',
    expected: {
      '6.2 percent': { ...UNEMPLOYMENT, refArea: 'DE', timePeriod: '2025-05', modality: 'forecast' },
    },
  },
  {
    text: "Taiwan's exports jumped 38.6 percent in May, more than the 25 percent that Delphi had collected as the consensus.",
    expected: {
      '38.6 percent': { ...EXPORTS, modality: 'stated' },
      '25 percent': { ...EXPORTS, value: 25, refArea: 'TW', timePeriod: '2025-05', modality: 'forecast' },
    },
  },
  {
    text: "Philippine inflation slowed to 1.3 percent in May, in line with analysts' median forecast of 1.3 percent.",
    expected: {
      '1.3 percent': { ...INFLATION, modality: 'stated' },
      '1.3 percent#2': { ...INFLATION, modality: 'forecast', timePeriod: '2025-05' },
    },
  },
  {
    text: 'Retail sales in Britain fell 2.7 percent in May; analysts had expected a fall of 0.5 percent.',
    expected: {
      '2.7 percent': { measure: 'retail-sales', value: -2.7, modality: 'stated' },
      '0.5 percent': { measure: 'retail-sales', value: -0.5, modality: 'forecast', timePeriod: '2025-05' },
    },
  },
  {
    text: 'A Wexford poll of 40 economists had pointed to a jobless rate of 5.5 percent, but it came in at 5.2 percent in May.',
    expected: {
      '5.5 percent': { ...UNEMPLOYMENT, modality: 'forecast', timePeriod: '2025-05' },
      '5.2 percent': { ...UNEMPLOYMENT, modality: 'stated', timePeriod: '2025-05' },
    },
  },
  {
    text: 'Czech inflation was 2.4 percent in May against a forecast of 2.0 percent.',
    expected: {
      '2.4 percent': { ...INFLATION, modality: 'stated' },
      '2.0 percent': { ...INFLATION, value: 2, modality: 'forecast', refArea: 'CZ', timePeriod: '2025-05' },
    },
  },
  {
    text: 'Mexican exports rose more than expected, by 5.8 percent, in April.',
    expected: { '5.8 percent': { ...EXPORTS, modality: 'stated' } },
  },
  {
    text: 'Mexican exports rose 5.8 percent in April, more than economists had expected.',
    expected: { '5.8 percent': { ...EXPORTS, modality: 'stated' } },
  },
  {
    text: 'Inflation in Chile was 4.4 percent in May. The central bank expects 3.7 percent for 2026.',
    expected: { '3.7 percent': { modality: 'forecast', timePeriod: '2026' } },
  },
  {
    text: 'In a Wexford poll, 45 percent of voters said they would back the mayor.',
    expected: { '45 percent': { measure: 'poll-share' } },
  },
  {
    text: 'Turkish consumer prices rose 35.4 percent in May; economists surveyed by Anka had predicted 36 percent.',
    expected: {
      '36 percent': {
        ...INFLATION,
        value: 36,
        modality: 'forecast',
        attribution: 'economists surveyed by Anka',
      },
    },
  },
  {
    text: 'U.S. payrolls grew by 139,000 in May, the Labor Department said, after 147,000 in April; economists had looked for 130,000.',
    expected: {
      '139,000': { measure: 'jobs-added', modality: 'stated', attribution: 'Labor Department' },
      '147,000': { measure: 'jobs-added', value: 147000, timePeriod: '2025-04', modality: 'stated' },
      '130,000': {
        measure: 'jobs-added',
        value: 130000,
        timePeriod: '2025-05',
        modality: 'forecast',
        attribution: 'economists',
      },
    },
  },
];

export const BACK: readonly Row[] = [
  {
    text: 'Inflation in Estonia was 4.6 percent in May. It was 4.4 percent in April.',
    expected: { '4.4 percent': { ...INFLATION, refArea: 'EE', timePeriod: '2025-04', modality: 'stated' } },
  },
  {
    text: 'Inflation in Estonia was 4.6 percent in May. That compares with 4.4 percent in April.',
    expected: { '4.4 percent': { ...INFLATION, refArea: 'EE', timePeriod: '2025-04' } },
  },
  {
    text: 'Consumer prices in Serbia rose 3.8 percent in the twelve months to May. In the twelve months to April it was 4.0 percent.',
    expected: { '4.0 percent': { ...INFLATION, value: 4, refArea: 'RS' } },
  },
  {
    text: 'Inflation in Egypt was 16.8 percent in May, the statistics agency said. Economists had expected 14.9 percent.',
    expected: {
      '14.9 percent': {
        ...INFLATION,
        refArea: 'EG',
        timePeriod: '2025-05',
        modality: 'forecast',
        attribution: 'Economists',
      },
    },
  },
  {
    text: 'The unemployment rate in Finland was 9.4 percent in April. In March the rate was 9.0 percent.',
    expected: { '9.0 percent': { ...UNEMPLOYMENT, value: 9, refArea: 'FI', timePeriod: '2025-03' } },
  },
  {
    text: 'Moroccan exports reached $4.1 billion in April. A year earlier they had been $3.9 billion.',
    expected: { '$3.9 billion': { ...EXPORTS, refArea: 'MA', timePeriod: '2024-04' } },
  },
  {
    text: "Portugal's economy shrank 0.5 percent in the first quarter, revised from an initial 0.3 percent.",
    expected: {
      '0.5 percent': { measure: 'gdp-growth', value: -0.5, timePeriod: '2025-Q1', scope: ['revised'] },
      '0.3 percent': { measure: 'gdp-growth', value: -0.3, timePeriod: '2025-Q1', scope: ['first-estimate'] },
    },
  },
  {
    text: 'Employers in Canada added 8,800 jobs in May, after a revised 7,400 in April.',
    expected: { '7,400': { measure: 'jobs-added', value: 7400, timePeriod: '2025-04', scope: ['revised'] } },
  },
  {
    text: 'Inflation in Ireland was 1.7 percent in May, not the 1.9 percent first reported.',
    expected: {
      '1.7 percent': { ...INFLATION, modality: 'stated' },
      '1.9 percent': { ...INFLATION, modality: 'denied', scope: ['first-estimate'] },
    },
  },
  {
    text: 'Euro zone inflation was 1.9 percent in May. The first estimate had been 2.0 percent.',
    expected: { '2.0 percent': { ...INFLATION, value: 2, timePeriod: '2025-05', scope: ['first-estimate'] } },
  },
];

export const LISTS: readonly Row[] = [
  {
    text: 'Exports to Japan and Australia rose 14.8 and 12 percent, respectively, in May.',
    expected: {
      '14.8': { ...EXPORTS, unit: 'percent', value: 14.8, counterpartArea: 'JP' },
      '12 percent': { ...EXPORTS, value: 12, counterpartArea: 'AU' },
    },
  },
  {
    text: 'Inflation in Spain and Portugal was 2.0 % and 2.3 %, respectively.',
    expected: {
      '2.0 %': { ...INFLATION, value: 2, refArea: 'ES' },
      '2.3 %': { ...INFLATION, refArea: 'PT' },
    },
  },
  {
    text: 'Unemployment was lowest in Malta (2.7 %), Czechia (2.9 %) and Poland (3.3 %).',
    expected: {
      '2.7 %': { ...UNEMPLOYMENT, refArea: 'MT' },
      '2.9 %': { ...UNEMPLOYMENT, refArea: 'CZ' },
      '3.3 %': { ...UNEMPLOYMENT, refArea: 'PL' },
    },
  },
  {
    text: 'The inflation rates by country: France 0.9 %, Belgium 3.1 %, Austria 3.0 %.',
    expected: {
      '0.9 %': { ...INFLATION, refArea: 'FR' },
      '3.1 %': { ...INFLATION, refArea: 'BE' },
      '3.0 %': { ...INFLATION, refArea: 'AT' },
    },
  },
  {
    text: 'Unemployment was highest in Greece at 8.3 %, in Finland at 9.1 % and in Sweden at 8.5 %.',
    expected: {
      '8.3 %': { ...UNEMPLOYMENT, refArea: 'GR' },
      '9.1 %': { ...UNEMPLOYMENT, refArea: 'FI' },
      '8.5 %': { ...UNEMPLOYMENT, refArea: 'SE' },
    },
  },
  {
    text: 'The headline inflation rate was 2.4 % and the core rate 2.8 %, where 2.3 % and 2.7 % had been forecast.',
    expected: {
      '2.4 %': { ...INFLATION, modality: 'stated', scope: [] },
      '2.8 %': { measure: 'core-inflation', modality: 'stated', scope: ['core'] },
      '2.3 %': { ...INFLATION, modality: 'forecast', scope: [] },
      '2.7 %': { measure: 'core-inflation', modality: 'forecast', scope: ['core'] },
    },
  },
  {
    text: 'Exports and imports rose 5.1 % and 2.4 %, respectively.',
    expected: {
      '5.1 %': { ...EXPORTS, value: 5.1 },
      '2.4 %': { measure: 'imports', value: 2.4, form: 'change' },
    },
  },
  {
    text: 'Prices of coffee and cocoa were 13.7 % and 38.4 % higher than a year earlier.',
    expected: {
      '13.7 %': { product: 'coffee', value: 13.7, form: 'change' },
      '38.4 %': { product: 'cocoa', value: 38.4, form: 'change' },
    },
  },
  {
    text: 'Exports to India, Kenya and Oman came to $3 million, $4 million and $5 million.',
    expected: {
      '$3 million': { ...EXPORTS, counterpartArea: 'IN' },
      '$4 million': { ...EXPORTS, counterpartArea: 'KE' },
      '$5 million': { ...EXPORTS, counterpartArea: 'OM' },
    },
  },
  {
    text: 'Ministers of Chile and Peru met in Lima, where 12 % and 15 % were named as goals for exports.',
    expected: { '12 %': { counterpartArea: null } },
  },
];

export const PARTIES: readonly Row[] = [
  {
    text: "Vietnam's exports rose 17 percent in May. Factories had hurried to fill orders. Ports were busy. Shipments to Japan were worth $2.1 billion in May.",
    expected: { '$2.1 billion': { ...EXPORTS, refArea: 'VN', counterpartArea: 'JP', implied: ['refArea'] } },
  },
  {
    text: 'Shipments to Japan were worth $2.1 billion in May.',
    rest: { title: "Vietnam's exports jump in May" },
    expected: { '$2.1 billion': { ...EXPORTS, refArea: 'VN', counterpartArea: 'JP', implied: ['refArea'] } },
  },
  {
    text: "Vietnam's exports rose 17 percent in May. Thailand's exports fell 2 percent. Shipments to Japan were worth $2.1 billion in May.",
    expected: { '$2.1 billion': { ...EXPORTS, refArea: 'TH', counterpartArea: 'JP' } },
  },
  {
    text: "Vietnam's exports to Japan rose 17 percent in May. Total exports were worth $39 billion in May.",
    expected: { '$39 billion': { ...EXPORTS, refArea: 'VN', counterpartArea: null } },
  },
  {
    text: "Vietnam's exports rose 17 percent in May. Thailand has other troubles. Shipments to Japan were worth $2.1 billion in May.",
    expected: { '$2.1 billion': { refArea: null } },
  },
];

export const DENIED: readonly Row[] = [
  {
    text: 'The bridge cost $850,000, not $850 million.',
    expected: { '$850,000': { modality: 'stated' }, '$850 million': { modality: 'denied' } },
  },
  {
    text: 'Rents in Dublin were 12 percent higher, not 21 percent higher.',
    expected: { '12 percent': { value: 12, modality: 'stated' }, '21 percent': { modality: 'denied' } },
  },
  {
    text: 'Two ferries sank in the storm, rather than three.',
    expected: { Two: { modality: 'stated' }, three: { modality: 'denied' } },
  },
  {
    text: 'An earlier version of this article said 50 people were hurt.',
    expected: { '50': { modality: 'denied' } },
  },
  {
    text: 'The fine was $4 million. It was incorrectly reported as $40 million.',
    expected: { '$4 million': { modality: 'stated' }, '$40 million': { modality: 'denied' } },
  },
  {
    text: 'The toll is 36, instead of the 40 first given.',
    expected: { '36': { modality: 'stated' }, '40': { modality: 'denied' } },
  },
  {
    text: 'Growth in Peru fell short of 3 percent last year.',
    expected: { '3 percent': { modality: 'denied' } },
  },
  {
    text: 'Growth in Peru failed to reach 3 percent last year.',
    expected: { '3 percent': { modality: 'denied' } },
  },
  {
    text: 'Not 12 but 15 miners were trapped.',
    expected: { '12': { modality: 'denied' }, '15': { modality: 'stated' } },
  },
  {
    text: 'Not only 12 adults but 15 children were trapped.',
    expected: { '12': { modality: 'stated' }, '15': { modality: 'stated' } },
  },
  {
    text: 'Due to an editing error, the figure was given as 70 percent.',
    expected: { '70 percent': { modality: 'denied' } },
  },
  {
    text: 'The firm paid $3 million rather than fight on, and kept 200 workers.',
    expected: { '$3 million': { modality: 'stated' }, '200': { modality: 'stated' } },
  },
  {
    text: 'The mayor did not say how the $5 million were spent.',
    expected: { '$5 million': { modality: 'stated' } },
  },
  {
    text: 'The price was wrongly stated as 30 euros; it is 33 euros.',
    expected: { '30 euros': { modality: 'denied' }, '33 euros': { modality: 'stated' } },
  },
];

export const ATTRIBUTED: readonly Row[] = [
  {
    text: 'Inflation in Zambia was 15.3 percent in May, data from the Central Statistical Office showed, while economists in a Delphi poll had predicted 15.0 percent.',
    expected: {
      '15.3 percent': { attribution: 'data from the Central Statistical Office' },
      '15.0 percent': { modality: 'forecast', attribution: 'economists in a Delphi poll' },
    },
  },
  {
    text: 'Inflation in Zambia was 15.3 percent in May, according to the statistics office, above the 15.0 percent analysts had estimated.',
    expected: {
      '15.3 percent': { attribution: 'statistics office' },
      '15.0 percent': { modality: 'forecast', attribution: 'analysts' },
    },
  },
];

/** Which figure of several is meant. */
export const WHICH: readonly Row[] = [
  {
    text: 'The Polish economy shrank 0.8 percent in the first quarter. From month to month the gain was 0.3 percent.',
    expected: { '0.3 percent': { measure: 'gdp-growth', value: 0.3, form: 'change' } },
  },
  {
    text: 'The Polish economy grew 0.8 percent in the first quarter. The median of forecasts was 0.6 percent, and the fourth quarter had brought a slump of 0.2 percent.',
    expected: { '0.6 percent': { value: 0.6, modality: 'forecast' } },
  },
  {
    text: "Poland's economy grew 0.8 percent in the first quarter. Compared with a year ago it was 3.2 percent bigger.",
    expected: { '3.2 percent': { transformation: 'year-on-year' } },
  },
  {
    text: "Poland's economy grew 3.2 percent in 2024. The bank forecasts 3.9 percent for 2025.",
    expected: { '3.9 percent': { timePeriod: '2025', modality: 'forecast' } },
  },
  {
    text: 'The bank had forecast inflation of 2.9 percent for the quarter and 3.6 percent for the year.',
    expected: { '2.9 percent': { modality: 'forecast' }, '3.6 percent': { modality: 'forecast' } },
  },
  {
    text: 'The institute expects inflation of 1.8 percent for Peru in 2026, after 1.4 percent in its forecast of March.',
    expected: { '1.8 percent': { modality: 'forecast' }, '1.4 percent': { scope: ['first-estimate'] } },
  },
];

/** Words that look like those of a release and are none. */
export const NO_RELEASE: readonly Row[] = [
  {
    text: 'Hopes were high for a club that won 31 games, and expectations were high for a coach with 12 titles.',
    expected: { '12': { modality: 'stated' } },
  },
  { text: 'Police in Oslo are looking for two suspects.', expected: { two: { modality: 'stated' } } },
  {
    text: 'The court sentenced 14 men, and one of them fell from 3 metres.',
    expected: { '3 metres': { measure: 'distance' } },
  },
  {
    text: 'In the survey 57 percent of nurses backed the strike, compared with 28 percent who opposed it.',
    expected: { '28 percent': { timePeriod: '2025-06', modality: 'stated' } },
  },
  {
    text: 'The club turned down the initial $14 million bid.',
    expected: { '$14 million': { scope: [] } },
  },
  {
    text: 'The governor got $3 million for the dam, as opposed to the $7 million he had demanded.',
    expected: { '$7 million': { modality: 'stated' } },
  },
  {
    text: 'Both runners fell short of the 50 percent needed to win at once.',
    expected: { '50 percent': { modality: 'stated' } },
  },
  {
    text: 'The deficit of Peru shrank 9 percent, while tariffs range from 4 percent to 30 percent.',
    expected: { '4 percent to 30 percent': { measure: 'tariff-rate' } },
  },
  {
    text: 'Of all messages 59 % were with Chile, 44 % with Peru and 12 % with Cuba.',
    expected: { '44 %': { refArea: null }, '12 %': { refArea: null } },
  },
  {
    text: 'Employers in Norway added a better-than-expected 7,100 jobs in May.',
    expected: { '7,100': { modality: 'stated' } },
  },
  {
    text: 'The bank raised its forecast for inflation in 2026 to 2.5 percent from 2.3 percent.',
    expected: {
      '2.5 percent': { measure: 'inflation', timePeriod: '2026', modality: 'forecast' },
      '2.3 percent': {
        measure: 'inflation',
        timePeriod: '2026',
        modality: 'forecast',
        scope: ['first-estimate'],
      },
    },
  },
  {
    text: 'Turnout was 64 percent, compared with 58 percent twenty years ago.',
    expected: { '58 percent': { measure: 'turnout', timePeriod: '2005' } },
  },
];
