import { describe, expect, it } from 'vitest';
import { daysOf, months, ofCalendar } from '../../../lib/reading/iso.ts';

describe('calendar arithmetic', () => {
  it.each([
    ['2024-04', '2024-06', '2024-Q2'],
    ['2024-05', '2024-07', '2024-05/2024-07'],
    ['2024-01', '2024-06', '2024-01/2024-06'],
    ['2024-01', '2024-12', '2024'],
    ['2024-04', '2025-03', '2024-04/2025-03'],
    ['2024-04', '2024-04', '2024-04'],
  ])('from %s to %s is %s', (from, to, period) => {
    expect(months(from, to)).toBe(period);
  });

  it.each([
    ['2024-Q2', ['2024-04-01', '2024-06-30']],
    ['2024-02', ['2024-02-01', '2024-02-29']],
    ['2023-11/2024-02', ['2023-11-01', '2024-02-29']],
    ['2020/2024', ['2020-01-01', '2024-12-31']],
    ['2025-05-25/2025-05-31', ['2025-05-25', '2025-05-31']],
    ['FY2024', null],
    ['FY2024-25', null],
    ['FY2024-Q3', null],
  ])('%s lasts from first to last day %j', (period, days) => {
    expect(daysOf(period)).toEqual(days);
  });

  it.each([
    ['FY2024', 10, 'end', '2023-10/2024-09'],
    ['FY2024-Q1', 10, 'end', '2023-Q4'],
    ['FY2024', 4, 'begin', '2024-04/2025-03'],
    ['FY2024', 4, 'end', '2023-04/2024-03'],
    ['FY2024-25', 4, 'end', '2024-04/2025-03'],
    ['FY2024-25-Q4', 4, 'end', '2025-Q1'],
    ['2024-Q3', 4, 'end', '2024-Q3'],
  ])('%s of a year that begins in month %i, named by its %s, is %s', (iso, firstMonth, namedBy, period) => {
    expect(ofCalendar(iso, { firstMonth, namedBy })).toBe(period);
  });
});
