import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../../lib/checking/telling/format-number.ts';

const byPlatform = (value: number, most: number, fewest: number) =>
  new Intl.NumberFormat('en-US', { minimumFractionDigits: fewest, maximumFractionDigits: most }).format(
    value,
  );

describe('a number as English writes it', () => {
  test.each([
    [12_290.5, '12,290.5'],
    [12_290_905, '12,290,905'],
    [999, '999'],
    [1000, '1,000'],
    [0, '0'],
    [-0, '-0'],
    [-33.33335, '-33.3334'],
    [0.00004, '0'],
    [68_197_924_817.639145, '68,197,924,817.6391'],
    [999.99996, '1,000'],
    [1e-9, '0'],
    [-1e-9, '-0'],
    [1e21, '1,000,000,000,000,000,000,000'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, '∞'],
  ])('%d is "%s"', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test.each([
    [1.005, 2, 0, '1.01'],
    [2.5, 0, 0, '3'],
    [28.8, 3, 1, '28.8'],
    [33, 3, 1, '33.0'],
    [1.5, 3, 3, '1.500'],
  ])('%d with at most %d and at least %d decimals is "%s"', (value, most, fewest, text) => {
    expect(formatNumber(value, most, fewest)).toBe(text);
  });

  test('rounds and groups as the platform does', () => {
    const decimal = fc
      .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 9 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`));
    const any = fc.double({ min: -1e16, max: 1e16, noNaN: true });
    fc.assert(
      fc.property(
        fc.oneof(decimal, any),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        (value, a, b) => {
          const [fewest, most] = [Math.min(a, b), Math.max(a, b)];
          expect(formatNumber(value, most, fewest)).toBe(byPlatform(value, most, fewest));
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
