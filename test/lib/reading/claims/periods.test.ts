import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import type { Claim } from '../../../../lib/reading/claim.ts';
import { createReader } from '../../../../lib/reading/reader.ts';

const reader = createReader(loadVocabulary());

/** text, figure, the time it is told of; the article is of 9 June 2025 unless a day is given */
type Row = readonly [text: string, surface: string, period: string, date?: string];

const claimOf = (text: string, surface = '', date = '2025-06-09'): Claim | undefined =>
  reader.claims({ text, date }).find((each) => each.surface === surface);

const SPANS: readonly Row[] = [
  ['The yard earned €48 million in the six months to June 2024.', '€48 million', '2024-01/2024-06'],
  [
    'The yard earned €48 million in the nine months through September 2024.',
    '€48 million',
    '2024-01/2024-09',
  ],
  ['Ferries carried 310,000 passengers from April to June 2023.', '310,000', '2023-Q2'],
  ['Between July and September 2024, Fiji sold 4,100 tonnes of sugar.', '4,100 tonnes', '2024-Q3'],
  ['Between November 2023 and February, 610 kiosks were shut.', '610', '2023-11/2024-02', '2024-04-02'],
  ['Orders reached 72 vessels in January-March.', '72', '2025-Q1'],
  ['Orders reached 72 vessels in the January to May period.', '72', '2025-01/2025-05'],
  ['Orders reached 72 vessels in December-February.', '72', '2024-12/2025-02'],
  ['Peru exported copper worth $9.1 billion in H2 2023.', '$9.1 billion', '2023-07/2023-12'],
  ['Peru exported copper worth $9.1 billion in the first half of 2024.', '$9.1 billion', '2024-01/2024-06'],
  ['Turnover came to £62 million in the first half.', '£62 million', '2025-01/2025-06', '2025-08-20'],
  ['Turnover came to £62 million in the second half of last year.', '£62 million', '2024-07/2024-12'],
  ['The clinic treated 5,200 patients in the 12 months to March.', '5,200', '2024-04/2025-03'],
  ['Some 900 wolves were shot from 2007 through 2014.', '900', '2007/2014'],
  ['Some 900 wolves were shot between 2007 and 2014.', '900', '2007/2014'],
  ['The gorge drew 11.2 million tourists from 2020 to 2024.', '11.2 million', '2020/2024'],
  ['Catches came to 88,000 tonnes in the year to March 2025.', '88,000 tonnes', '2024-04/2025-03'],
  [
    'Catches came to 88,000 tonnes in the year ended June 30.',
    '88,000 tonnes',
    '2023-07/2024-06',
    '2025-03-01',
  ],
  ['It booked sales of $310 million in the quarter to September 30.', '$310 million', '2024-Q3'],
  ['It booked sales of $310 million in the quarter ended March 31.', '$310 million', '2025-Q1'],
  ['It booked sales of $310 million in the three months ended March 31.', '$310 million', '2025-Q1'],
  ['Unemployment in Malta was 3.1 percent in the three months to May.', '3.1 percent', '2025-03/2025-05'],
  ['The port handled 41,000 containers in the week to May 31.', '41,000', '2025-05-25/2025-05-31'],
  ['The port handled 41,000 containers in the first four months of 2024.', '41,000', '2024-01/2024-04'],
  ['The port handled 41,000 containers in the first three months of 2024.', '41,000', '2024-Q1'],
  ['The port handled 41,000 containers in the first four months.', '41,000', '2025-01/2025-04'],
  ['The port handled 41,000 containers in the final three months of 2024.', '41,000', '2024-Q4'],
  ['The port handled 41,000 containers in the final quarter of 2024.', '41,000', '2024-Q4'],
  ['The port handled 41,000 containers in the March quarter.', '41,000', '2025-Q1'],
  ['The port handled 41,000 containers in the September quarter.', '41,000', '2024-Q3'],
  ['Exports came to $9 billion from June 1 to 8.', '$9 billion', '2025-06-01/2025-06-08'],
  ['Exports came to $9 billion in the May 1-20 period.', '$9 billion', '2025-05-01/2025-05-20'],
  ['The port handled 41,000 containers in the year starting April 1, 2024.', '41,000', '2024-04/2025-03'],
  [
    'The mill sold 3,100 tonnes in the fiscal year that ended on March 31.',
    '3,100 tonnes',
    '2024-04/2025-03',
  ],
  ['The mill now sees sales of $90 million for the full year.', '$90 million', '2025'],
];

const FISCAL: readonly Row[] = [
  [
    'The budget deficit of the United States was $1.7 trillion in fiscal 2023.',
    '$1.7 trillion',
    '2022-10/2023-09',
  ],
  ["Japan's tax revenue hit 72 trillion yen in fiscal 2023.", '72 trillion yen', '2023-04/2024-03'],
  ['India exported rice worth $12 billion in the 2023-24 financial year.', '$12 billion', '2023-04/2024-03'],
  ['India exported rice worth $12 billion in FY2023-24.', '$12 billion', '2023-04/2024-03'],
  ['Australia exported barley worth A$4 billion in fiscal year 2022/23.', 'A$4 billion', '2022-07/2023-06'],
  ['Varga Steel posted revenue of $3.1 billion in FY2024-25.', '$3.1 billion', 'FY2024-25'],
  ['Varga Steel posted revenue of $3.1 billion in fiscal 2024.', '$3.1 billion', 'FY2024'],
  ['Varga Steel posted revenue of $3.1 billion in FY24.', '$3.1 billion', 'FY2024'],
  ['Varga Steel posted revenue of $3.1 billion in its fiscal third quarter.', '$3.1 billion', 'FY2025-Q3'],
  [
    'Varga Steel posted revenue of $3.1 billion in the third fiscal quarter of 2024.',
    '$3.1 billion',
    'FY2024-Q3',
  ],
  [
    'Varga Steel posted revenue of $3.1 billion in the third quarter of fiscal 2024.',
    '$3.1 billion',
    'FY2024-Q3',
  ],
  ['Varga Steel posted revenue of $3.1 billion in the fourth quarter.', '$3.1 billion', '2024-Q4'],
];

const OWN: readonly Row[] = [
  ['Inflation in Chile slowed to 2.1 % in May from 2.3 % in April.', '2.1 %', '2025-05'],
  ['Inflation in Chile slowed to 2.1 % in May from 2.3 % in April.', '2.3 %', '2025-04'],
  ['Exports from Kenya rose 5 % in May, after rising 8.1 % in April.', '5 %', '2025-05'],
  ['Exports from Kenya rose 5 % in May, after rising 8.1 % in April.', '8.1 %', '2025-04'],
  ['Support stood at 41 percent, down from 46 percent in a survey in early March.', '46 percent', '2025-03'],
  [
    'In 2023, Ghana dug 4.0 million ounces of gold and 1.1 million tonnes of ore.',
    '1.1 million tonnes',
    '2023',
  ],
  [
    'Ghana dug 4.0 million ounces of gold and 1.1 million tonnes of ore in 2023.',
    '4.0 million ounces',
    '2023',
  ],
  [
    'Ghana dug 3.1 million tonnes of ore in 2022 and 3.4 million tonnes in 2023.',
    '3.1 million tonnes',
    '2022',
  ],
  [
    'Ghana dug 3.1 million tonnes of ore in 2022 and 3.4 million tonnes in 2023.',
    '3.4 million tonnes',
    '2023',
  ],
  [
    'The jobless rate was 4.4 percent in April, compared with 4.1 percent a year earlier.',
    '4.4 percent',
    '2025-04',
  ],
];

const IN_AUGUST: readonly Row[] = [
  [
    'Sales at the bakery chain reached 41 million zloty in the six months ended June 30.',
    '41 million zloty',
    '2025-01/2025-06',
    '2025-08-14',
  ],
  ['Estonia issued 3,400 permits between January and March 2025.', '3,400', '2025-Q1', '2025-08-14'],
  ['Estonia issued 3,400 permits from October 2024 to March 2025.', '3,400', '2024-10/2025-03', '2025-08-14'],
  ['Estonia issued 3,400 permits in October-December.', '3,400', '2024-Q4', '2025-08-14'],
  [
    'Rwanda exported tea worth $93 million in the 11 months to May.',
    '$93 million',
    '2024-07/2025-05',
    '2025-08-14',
  ],
  ['The July-September quarter brought in $93 million.', '$93 million', '2024-Q3', '2025-08-14'],
  ['Its first-half profit was $93 million.', '$93 million', '2025-01/2025-06', '2025-08-14'],
  [
    'It sold 2,100 boats in the second quarter, against 1,900 in the first.',
    '2,100',
    '2025-Q2',
    '2025-08-14',
  ],
  ['It sold 2,100 boats in the year ending in March.', '2,100', '2024-04/2025-03', '2025-08-14'],
  [
    'It sold 2,100 boats over the twelve months to the end of March 2024.',
    '2,100',
    '2023-04/2024-03',
    '2025-08-14',
  ],
  ['It sold 2,100 boats in the week ended August 9.', '2,100', '2025-08-03/2025-08-09', '2025-08-14'],
  ['It sold 2,100 boats in 2019-2021.', '2,100', '2019/2021', '2025-08-14'],
  ['It made $40 million in fiscal 2025.', '$40 million', 'FY2025', '2025-08-14'],
  ['It made $40 million in its second fiscal quarter.', '$40 million', 'FY2025-Q2', '2025-08-14'],
  ['It made $40 million in the fiscal year 2023-24.', '$40 million', 'FY2023-24', '2025-08-14'],
  ['It made $40 million in Q2 of fiscal 2025.', '$40 million', 'FY2025-Q2', '2025-08-14'],
  [
    'The US government collected $4.9 trillion in tax revenue in the 2024 fiscal year.',
    '$4.9 trillion',
    '2023-10/2024-09',
    '2025-08-14',
  ],
  ['Unemployment in Latvia fell to 6.5 % in July from 6.9 % in June.', '6.9 %', '2025-06', '2025-08-14'],
  [
    'Unemployment in Latvia was 6.5 % in July, against 6.9 % in June and 7.1 % in May.',
    '7.1 %',
    '2025-05',
    '2025-08-14',
  ],
  ['In July, unemployment in Latvia was 6.5 % and inflation 3.8 %.', '3.8 %', '2025-07', '2025-08-14'],
  ['Unemployment was 6.5 % and inflation 3.8 % in July.', '6.5 %', '2025-07', '2025-08-14'],
  ['It made $40 million in the fourth quarter of its fiscal year.', '$40 million', 'FY2025-Q4', '2025-08-14'],
];

describe('the time of a figure', () => {
  const rows = [...SPANS, ...FISCAL, ...OWN, ...IN_AUGUST].map(([text, surface, timePeriod, date]) => ({
    ...{ text, surface, timePeriod, date },
  }));
  it.each(rows)('$text [$surface] $timePeriod', ({ text, surface, timePeriod, date }) => {
    expect(claimOf(text, surface, date)).toMatchObject({ surface, timePeriod });
  });

  it.each([
    ['After six months of talks, 14 firms signed.', '14'],
    ['After six weeks of drought, 40 farms closed.', '40'],
    ['A year to remember brought 14 medals.', '14'],
    ['The first half of the match drew 40,000 fans.', '40,000'],
    ['In a quarter of the homes, 14 pumps failed.', '14'],
  ])('%s [%s] is of no such time', (text, surface) => {
    expect(claimOf(text, surface)!.implied).toContain('timePeriod');
  });
  it('does not date the figure left with the time of the one reached', () => {
    const text = 'Support stood at 41 percent, down from 46 percent in a survey in early March.';
    expect(claimOf(text, '41 percent')!.timePeriod).not.toBe('2025-03');
  });
});
