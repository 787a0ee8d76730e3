import { describe } from 'vitest';
import { readsAsExpected } from './quantity-rows.ts';

describe('numbers', () => {
  readsAsExpected([
    ['Trams carried 48.6m passengers last year.', ['48.6m', 4.86e7, 'passenger']],
    ['About 1 in 6 tenants is behind.', ['1 in 6', 1 / 6, 'tenant', 'about']],
    ['He scored 2 in 10 minutes.', ['2', 2, ''], ['10 minutes', 10, 'minute']],
    ['The tunnel is 6½ miles long.', ['6½ miles', 6.5, 'mile']],
    ['It was the best in four quarters.', ['four quarters', 4, 'quarter']],
    ['It grew for the first time in three quarters.', ['three quarters', 3, 'quarter']],
    ['Three quarters of them left.', ['Three quarters', 0.75, '']],
    ['It put inflation in 2031 to 2.5%.', ['2.5%', 2.5, 'percent']],
    ['She served 7 and a half months.', ['7 and a half months', 7.5, 'month']],
    ['Growth came to two point four percent.', ['two point four percent', 2.4, 'percent']],
    [
      'He left her 80 grand, and fifty grand to the cat.',
      ['80 grand', 80000, ''],
      ['fifty grand', 50000, ''],
    ],
    ['The hall owns three grand pianos.', ['three', 3, 'grand piano']],
    ['Two climbers died and a third was hurt.', ['Two', 2, 'climber']],
    ['A fifth of the crop was lost.', ['A fifth', 0.2, '']],
    ['The plant makes 4 × 10⁶ cells and 10⁹ spores.', ['4 × 10⁶', 4e6, 'cell'], ['10⁹', 1e9, 'spore']],
    ['Airlines flew 9.1m people in May.', ['9.1m', 9.1e6, 'person']],
    ['Roughly 2 in 5 nurses plan to leave.', ['2 in 5', 0.4, 'nurse', 'about']],
    ['Keane hit 4 in 9 minutes.', ['4', 4, ''], ['9 minutes', 9, 'minute']],
    ['A crossing takes 3½ hours.', ['3½ hours', 3.5, 'hour']],
    ['They paid 2 and a half million crowns.', ['2 and a half million', 2.5e6, 'crown']],
    ['Inflation ran at eleven point six percent.', ['eleven point six percent', 11.6, 'percent']],
    ['At one point three boats sank.', ['three', 3, 'boat']],
    ['The van sold for twelve grand.', ['twelve grand', 12000, '']],
    ['Grand juries indicted six.', ['six', 6, '']],
    ['On May 12 300 people marched.', ['300', 300, 'person']],
    ['Three suspects were held and a fourth was released.', ['Three', 3, 'suspect']],
    ['A third of voters stayed home.', ['A third', 1 / 3, 'voter']],
    ['He got 25 C grades.', ['25', 25, 'c grade']],
    ['It shut 40 a year after the war.', ['40', 40, '']],
    [
      'The star has 10¹¹ neighbours and 2 × 10⁵ moons.',
      ['10¹¹', 1e11, 'neighbour'],
      ['2 × 10⁵', 200000, 'moon'],
    ],
  ]);
});
