import { describe, expect, test } from 'vitest';
import { sumsOf } from './sums-of.ts';

describe('told again in another unit', () => {
  test.each([
    ['The lake is 30 miles (48 km) long.', ['converted true: 30 miles are 48 kilometers']],
    ['The lake is 30 miles (50 km) long.', ['converted true: 30 miles are 50 kilometers']],
    [
      'The lake is 30 miles (19 km) long.',
      ['converted false: 30 miles are 48.3 kilometers, not 19 kilometers'],
    ],
    ['The tower is 30 metres, or 98 feet, tall.', ['converted true: 30 meters are 98 feet']],
    ['The ship made 20 knots (23 mph).', ['converted true: 20 knots are 23 miles per hour']],
    [
      'The shade had 35 degrees Celsius (95 degrees Fahrenheit).',
      ['converted true: 35 degrees Celsius are 95 degrees Fahrenheit'],
    ],
    [
      'It takes off a quarter of a percentage point, or 25 basis points.',
      ['converted true: 0.25 pp are 25 bp'],
    ],
    ['He is 6 feet 2 inches tall.', []],
    ['The bridge is 5 miles (10 minutes) away.', []],
    ['The route is 30 miles by road and 19 km by boat.', []],
  ])('%s', (text, expected) => {
    expect(sumsOf(text)).toEqual(expected);
  });
});

describe('money in two currencies', () => {
  test.each([
    [
      'The house cost £1.5 million ($2.0 million) and the boat £600,000 ($800,000).',
      ['one-rate true: £1.5m = $2m, £600,000 = $800,000: one rate'],
    ],
    [
      'The house cost £1.5 million ($2.0 million) and the boat £600,000 ($1.3 million).',
      ['one-rate false: £1.5m = $2m, £600,000 = $1.3m: not at one rate'],
    ],
    ['The house cost £1.5 million ($2.0 million).', []],
    ['The house cost £1.5 million ($2.0 million) and the boat about £600,000 ($1.3 million).', []],
  ])('%s', (text, expected) => {
    expect(sumsOf(text)).toEqual(expected);
  });
});
