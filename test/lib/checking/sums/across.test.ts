import { expect, test } from 'vitest';
import { sumsOf } from './sums-of.ts';

const LEVELS =
  'Norway’s central bank in Oslo lowered its key interest rate on Tuesday from 4.5 percent to 4.25 percent, as Governor Ida Bache had announced in Oslo.';

test('levels in one article and the change in another about the same event', () => {
  const change =
    'Norway’s central bank in Oslo lowered its key interest rate by 25 basis points on Tuesday, as Governor Ida Bache had announced in Oslo.';
  expect(sumsOf(LEVELS, change)).toContain('from-to-change true: 4.5 % → 4.25 % is −25 bp');
});

test('nothing is said where the change does not come out: it may be another', () => {
  const change =
    'Norway’s central bank in Oslo lowered its key interest rate by 75 basis points on Tuesday, as Governor Ida Bache had announced in Oslo.';
  expect(sumsOf(LEVELS, change).filter((sum) => sum.includes('bp'))).toEqual([]);
});

test('nor of articles about other events', () => {
  const change = 'Chile cut the key interest rate by 25 basis points to help its ailing copper mines.';
  expect(sumsOf(LEVELS, change).filter((sum) => sum.includes('bp'))).toEqual([]);
});
