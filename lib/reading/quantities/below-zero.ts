import type { Context } from '../context.ts';
import type { Reading } from './reading.ts';

/** "20 degrees below zero" is minus twenty. Below freezing is another zero, unless the degrees are those of Celsius. */
export function belowZero(context: Context, reading: Reading): Reading {
  const { kind, value, unit, last, range } = reading;
  if (kind !== 'temperature' || value === null || value <= 0 || context.word(last) !== 'below')
    return reading;
  const zero = context.word(last + 1);
  if (zero !== 'zero' && zero !== 'freezing') return reading;
  if (zero === 'freezing' && unit !== 'degree celsius')
    return { ...reading, last: last + 2, unit: `${unit} below freezing` };
  return {
    ...reading,
    last: last + 2,
    value: range ? -range[1] : -value,
    range: range && [-range[1], -range[0]],
  };
}
