import { describe } from 'vitest';
import { readsAsExpected } from './quantity-rows.ts';

describe('changes and comparisons', () => {
  readsAsExpected([
    ['Rents run from A$350 to 420 a week.', ['A$350 to 420 a week', [350, 420], 'AUD per week']],
    ['Turnout fell from 71.3 to 64.9 percent.', ['71.3', 71.3, 'percent'], ['64.9 percent', 64.9, 'percent']],
    ['Lenders raised the fee from £12 to £15.', ['£12', 12, 'GBP'], ['£15', 15, 'GBP']],
    [
      'Steel output climbed from 18,000 to 22,500 tonnes.',
      ['18,000', 18000, 'tonne'],
      ['22,500 tonnes', 22500, 'tonne'],
    ],
    ['The count of the missing rose by 9 to 41.', ['9', 9, '', 'up'], ['41', 41, '']],
    [
      'The gap narrowed 8 basis points to 132.',
      ['8 basis points', 8, 'basis point', 'down'],
      ['132', 132, 'basis point'],
    ],
    ['Prices of hats range from $15 to $40.', ['$15 to $40', [15, 40], 'USD']],
    ['Wages should rise by 3 to 4 percent.', ['3 to 4 percent', [3, 4], 'percent', 'up']],
    [
      'The forecast was lifted from 2.1 percent to 2.4 percent.',
      ['2.1 percent', 2.1, 'percent'],
      ['2.4 percent', 2.4, 'percent'],
    ],
    ['The road goes from two lanes to four.', ['two', 2, 'lane'], ['four', 4, 'lane']],
    ['Rates may go up a half-point in May.', ['a half-point', 0.5, 'percentage point', 'up']],
    ['The Riksbank made a quarter-point cut.', ['a quarter-point', 0.25, 'percentage point', 'down']],
    [
      'The board raised rates by three-quarters of a percentage point.',
      ['three-quarters of a percentage point', 0.75, 'percentage point', 'up'],
    ],
    ['Rice prices trebled and stocks halved.', ['trebled', 3, '', 'up'], ['halved', 0.5, '', 'down']],
    ['Cases grew five-fold, deaths twelvefold.', ['five-fold', 5, '', 'up'], ['twelvefold', 12, '', 'up']],
    ['Norway has four times as many heat pumps as Wales.', ['four', 4, '']],
    ['The fee doubled to $40.', ['doubled', 2, '', 'up'], ['$40', 40, 'USD']],
    ['It is double the rate of 2019 and twice as high as in Peru.', ['double', 2, ''], ['twice', 2, '']],
    ['Unemployment eased from 7.9% to 7.4%.', ['7.9%', 7.9, 'percent'], ['7.4%', 7.4, 'percent']],
    ['The minimum age was raised from 16 to 18.', ['16', 16, ''], ['18', 18, '']],
    [
      'Coal imports dropped from 14 to 9 million tonnes.',
      ['14', 1.4e7, 'tonne'],
      ['9 million tonnes', 9e6, 'tonne'],
    ],
    ['The number of seats shrank from 120 seats to 98.', ['120', 120, 'seat'], ['98', 98, 'seat']],
    ['Herd sizes range from 40 to 90 cows.', ['40 to 90', [40, 90], 'cow']],
    ['The bank expects prices to rise 2% to 3% next year.', ['2% to 3%', [2, 3], 'percent', 'up']],
    [
      'The yield dropped 6 basis points to 3.41 percent.',
      ['6 basis points', 6, 'basis point', 'down'],
      ['3.41 percent', 3.41, 'percent'],
    ],
    ['Infections grew by 340 to 5,120.', ['340', 340, '', 'up'], ['5,120', 5120, '']],
    ['Profit fell by £3m to £18m.', ['£3m', 3e6, 'GBP', 'down'], ['£18m', 1.8e7, 'GBP']],
    [
      'The forecast was revised from 1.8 percent to 1.5 percent.',
      ['1.8 percent', 1.8, 'percent'],
      ['1.5 percent', 1.5, 'percent'],
    ],
    ['Traders bet on a half-point hike.', ['a half-point', 0.5, 'percentage point', 'up']],
    [
      'The board lowered its rate by a quarter of a percentage point.',
      ['a quarter of a percentage point', 0.25, 'percentage point', 'down'],
    ],
    ['Wheat output quadrupled while corn tripled.', ['quadrupled', 4, '', 'up'], ['tripled', 3, '', 'up']],
    ['Sales are set to double by 2030.', ['double', 2, '', 'up']],
    ['The dam holds six times the volume of the old one.', ['six', 6, '']],
    ['She was arrested three times last year.', ['three', 3, '']],
    ['Complaints rose 8-fold.', ['8-fold', 8, '', 'up']],
    ['Costs rose by a fifth.', ['a fifth', 0.2, '', 'up']],
    [
      'The airline lifted its outlook from 2 to 3 percent to 4 to 5 percent.',
      ['2 to 3 percent', [2, 3], 'percent'],
      ['4 to 5 percent', [4, 5], 'percent'],
    ],
    ['The start-up raised $5 to $7 million.', ['$5 to $7 million', [5e6, 7e6], 'USD']],
    ['He bought a double bed and won the triple jump.'],
    [
      'They met twice on Monday; the noise was twice the 40 decibels allowed.',
      ['40 decibels', 40, 'decibel'],
    ],
  ]);
});
