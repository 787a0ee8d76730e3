import { describe, expect, it } from 'vitest';
import { basisLabel, formatPeriod, formatValue } from '../../../lib/checking/wording.ts';
import { level, statement } from './statements.ts';

describe('a figure in a column', () => {
  it.each([
    [statement(), '−8.4 %'],
    [statement({ value: 3 }), '+3 %'],
    [level({ value: 28.8e9 }), '$28.8bn'],
    [level({ value: 33e9 }), '$33.0bn'],
    [level({ value: 4.2e6, unit: 'GBP' }), '£4.2m'],
    [level({ value: 950, unit: 'CHF' }), 'CHF 950'],
    [level({ value: 1, unit: 'hour', bound: 'more than' }), '> 1 h'],
    [level({ value: 90, unit: 'minute' }), '90 min'],
    [level({ value: 12_290_905, unit: 'person' }), '12,290,905 people'],
    [level({ value: 1, unit: 'ferry' }), '1 ferry'],
    [level({ value: 99.9, unit: 'percent', bound: 'up to' }), 'up to 99.9 %'],
    [level({ value: 5e6, range: [5e6, 7e6], unit: 'EUR' }), '€5m–€7m'],
    [level({ value: -0.3, unit: 'percent' }), '−0.3 %'],
    [level({ value: null, surface: '12,5 kg' }), '12,5 kg'],
  ] as const)('%# %o', (figure, text) => {
    expect(formatValue(figure)).toBe(text);
  });
});

it.each([
  ['2025', '2025'],
  ['2025-05', 'May 2025'],
  ['2025-06-09', '9 June 2025'],
  ['2025-Q1', 'first quarter of 2025'],
  ['2025-W23', 'week 23 of 2025'],
  ['1993/2000', '1993 to 2000'],
])('the period %s is "%s"', (iso, text) => {
  expect(formatPeriod(iso)).toBe(text);
});

it('labels the basis of a change by what it is compared with, of a level by its time', () => {
  expect(basisLabel(statement())).toBe('vs April 2024');
  expect(basisLabel(statement({ comparedWith: null }))).toBe('vs a year earlier');
  expect(basisLabel(level())).toBe('April 2025');
  expect(basisLabel(level({ timePeriod: null }))).toBeNull();
});
