import { expect, it } from 'vitest';
import { isPeriod, periodWords } from '../../../lib/facts/periods.ts';

it.each(['2025', '2025-Q1', '2025-05', '1993/2000', 'FY2024', 'FY2024-25', 'FY2024-Q3'])(
  '%s is a period',
  (text) => {
    expect(isPeriod(text)).toBe(true);
  },
);

it.each(['FY24', 'FY2024-Q5', 'FY2024/FY2025', 'fiscal 2024'])('%s is none', (text) => {
  expect(isPeriod(text)).toBe(false);
});

it('finds a fiscal quarter by its words', () => {
  expect(periodWords('FY2024-Q3')).toEqual(['2024', 'q3', 'quarter']);
});
