import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../../../lib/checking/telling/format-period.ts';
import { formatValue, withoutBreaks } from '../../../../lib/checking/telling/format-value.ts';
import { basisLabel } from '../../../../lib/checking/telling/wording.ts';
import { level, statement } from '../statements.ts';

describe('a figure in a column', () => {
  it.each([
    [statement(), '−8.4 %'],
    [statement({ value: 3 }), '+3 %'],
    [level({ value: 28.8e9 }), '$28.8bn'],
    [level({ value: 33e9 }), '$33.0bn'],
    [level({ value: -33e9 }), '−\u2060$33.0bn'],
    [level({ value: 4.2e6, unit: 'GBP' }), '£4.2m'],
    [level({ value: 950, unit: 'CHF' }), 'CHF\u00a0950'],
    [level({ value: 1, unit: 'hour', bound: 'more than' }), '>\u00a01 h'],
    [level({ value: 90, unit: 'minute' }), '90 min'],
    [level({ value: 44, unit: 'year', bound: 'about' }), '≈\u00a044 years'],
    [level({ value: 12_290_905, unit: 'person' }), '12,290,905 people'],
    [level({ value: 1, unit: 'ferry' }), '1 ferry'],
    [level({ value: 99.9, unit: 'percent', bound: 'up to' }), 'up to\u00a099.9 %'],
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
  ['FY2024', 'fiscal 2024'],
  ['FY2024-25', 'fiscal 2024-25'],
  ['FY2024-Q3', 'third quarter of fiscal 2024'],
  ['2025-W23', 'week 23 of 2025'],
  ['1993/2000', '1993 to 2000'],
  ['2019-11-18/2019-11-24', '18–24 November 2019'],
  ['2019-11-18/2019-11-18', '18 November 2019'],
  ['2019-10-18/2019-11-24', '18 October to 24 November 2019'],
  ['2018-11-18/2019-11-24', '18 November 2018 to 24 November 2019'],
  ['2019-02/2019-05', 'February to May 2019'],
  ['2019-11/2020-01', 'November 2019 to January 2020'],
  ['2019-Q1/2019-Q3', 'first quarter of 2019 to third quarter of 2019'],
])('the period %s is "%s"', (iso, text) => {
  expect(formatPeriod(iso)).toBe(text);
});

it('labels the basis of a change by what it is compared with, of a level by its time', () => {
  expect(basisLabel(statement())).toBe('vs April 2024');
  expect(basisLabel(statement({ comparedWith: null }))).toBe('vs a year earlier');
  expect(basisLabel(level())).toBe('April 2025');
  expect(basisLabel(level({ timePeriod: null }))).toBeNull();
});

it.each([
  ['2025-03-04', null, 'since 4 March 2025'],
  [null, '2025-03-04', 'until 4 March 2025'],
  ['2025-01-02', '2025-03-04', '2 January to 4 March 2025'],
  ['2025-03-04', '2025-03-04', '4 March 2025'],
])('labels a rule that holds from %s to %s "%s"', (validFrom, validTo, label) => {
  expect(basisLabel(level({ timePeriod: null, validFrom, validTo }))).toBe(label);
});

it.each([
  ['another figure: −8 % (19 November)', 'another figure: −8\u00a0% (19 November)'],
  ['30 min or 11 h', '30\u00a0min or 11\u00a0h'],
  ['12 pages, 3 houses, 19 November', '12 pages, 3 houses, 19 November'],
])('short units stay on the lines of their numbers, and nothing else: %s', (text, expected) => {
  expect(withoutBreaks(text)).toBe(expected);
});
