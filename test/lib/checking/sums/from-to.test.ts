import { describe, expect, test } from 'vitest';
import { sumsOf } from './sums-of.ts';

describe('two levels and their change in one clause', () => {
  test.each([
    [
      'Output climbed 12 percent to 57 million tons from 51 million tons.',
      'from-to-change true: 51 million tons → 57 million tons is +11.76 %',
    ],
    [
      'The jobless rate slipped from 5.2 percent to 4.8 percent, a fall of 0.4 points.',
      'from-to-change true: 5.2 % → 4.8 % is −0.4 pp',
    ],
    [
      'Revenue was $28.8 billion, down 34.5 percent from $44 billion a year earlier.',
      'from-to-change true: $44.0bn → $28.8bn is −34.55 %',
    ],
    [
      'The bank lowered its rate by 25 basis points to 4.25 percent from 4.5 percent.',
      'from-to-change true: 4.5 % → 4.25 % is −25 bp',
    ],
    [
      'Wheat output fell to 12.4 million tons from 14.1 million tons, down 12 percent.',
      'from-to-change true: 14.1 million tons → 12.4 million tons is −12.06 %',
    ],
    ['Sales doubled to $41 million from $20 million.', 'multiple true: $20m → $41m is 2.05 times'],
    ['Sales more than tripled from $12 million to $40 million.', 'multiple true: $12m → $40m is 3.33 times'],
    ['The fee was doubled from 25% to 50% last week.', 'multiple true: 25 % → 50 % is 2 times'],
    ['The fee rose to $15, up from $12.', 'up-or-down true: $12 → $15 is +$3'],
    ['Support among farmers fell from 38 percent to 27 percent.', 'up-or-down true: 38 % → 27 % is −11 pp'],
  ])('%s', (text, sum) => {
    expect(sumsOf(text)).toEqual([sum]);
  });
});

describe('an article is wrong about itself', () => {
  test.each([
    [
      'Output climbed 12 percent to 87 million tons from 51 million tons.',
      'from-to-change false: 51 million tons → 87 million tons is +70.59 %, not +12 %',
    ],
    [
      'Revenue was $28.8 billion, down 14.5 percent from $44 billion a year earlier.',
      'from-to-change false: $44.0bn → $28.8bn is −34.55 %, not −14.5 %',
    ],
    [
      'The bank lowered its rate by 50 basis points to 4.25 percent from 4.5 percent.',
      'from-to-change false: 4.5 % → 4.25 % is −25 bp, not −50 bp',
    ],
    [
      'Profit fell to $8.1 million from $10.2 million, a drop of 40 percent.',
      'from-to-change false: $10.2m → $8.1m is −20.59 %, not −40 %',
    ],
    ['The fee is $15, up from $18.', 'up-or-down false: $18 → $15 is −$3, not up'],
  ])('%s', (text, sum) => {
    expect(sumsOf(text)).toEqual([sum]);
  });
});

describe('nothing is said where the change may be of something else', () => {
  test.each([
    'Revenue at constant currency fell 14.5 percent to $28.8 billion from $44 billion.',
    'The jobless rate slipped from 5.2 percent to 4.8 percent, a drop of 7.7 percent.',
    'About 14.5 percent less came in: roughly $28.8 billion, from about $44 billion.',
    'Sales rose to $15 million from $12 million, and exports jumped 40 percent.',
    'Costs may climb 40 percent to $15 million from $12 million.',
    'The road runs from kilometre 12 to kilometre 30.',
    'The club is third, up from ninth.',
  ])('%s', (text) => {
    expect(sumsOf(text).filter((sum) => / (?:true|false): .*%|false/.test(sum))).toEqual([]);
  });
});

test('a year-on-year change is not held against the level of the month before', () => {
  const text =
    'Brazil’s exports to Japan were $28.8 billion in January 2025, 34.5 percent less than a year earlier. In December 2024 exports from Brazil to Japan had been $33 billion.';
  expect(sumsOf(text).filter((sum) => sum.includes('false'))).toEqual([]);
});

test('where from stands in the next sentence', () => {
  expect(
    sumsOf(
      'The jobless rate in Norway fell 0.2 percentage points to 5.9 percent. It was 6.1 percent in January.',
    ),
  ).toEqual(['from-to-change true: 6.1 % → 5.9 % is −0.2 pp']);
});
