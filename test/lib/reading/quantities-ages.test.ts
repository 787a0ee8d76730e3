import { describe } from 'vitest';
import { readsAsExpected } from './quantity-rows.ts';

describe('ages', () => {
  readsAsExpected([
    [
      'The pilot, 58, and her daughter, nine, swam ashore.',
      ['58', 58, 'year of age'],
      ['nine', 9, 'year of age'],
    ],
    ['A woman of 83 and a boy of 11 got out.', ['83', 83, 'year of age'], ['11', 11, 'year of age']],
    [
      'Under-18s pay nothing and over-65s half.',
      ['18', 18, 'year of age', 'less than'],
      ['65', 65, 'year of age', 'more than'],
      ['half', 0.5, ''],
    ],
    ['Some 16-19-year-olds work nights.', ['16-19-year-olds', [16, 19], 'year of age', 'about']],
    ['Officials put the number of dead at 31.', ['31', 31, '']],
    [
      'The victim, 29, and his brother, 31, were cousins of the mayor.',
      ['29', 29, 'year of age'],
      ['31', 31, 'year of age'],
    ],
    ['A man of 40 and a mother of three were freed.', ['40', 40, 'year of age'], ['three', 3, '']],
    ['The ban covers under-15s.', ['15', 15, 'year of age', 'less than']],
    [
      'About half of 18 to 24-year-olds vote.',
      ['half', 0.5, '', 'about'],
      ['18 to 24-year-olds', [18, 24], 'year of age'],
    ],
    ['Rescuers found the dead, 14, near the pier.', ['14', 14, '']],
  ]);
});
