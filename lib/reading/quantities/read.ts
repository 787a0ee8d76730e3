import type { Quantity } from '../claim.ts';
import type { Context } from '../context.ts';
import { addHalves, articleNumbers } from './article-numbers.ts';
import { readBound } from './bounds.ts';
import { readDirection } from './direction.ts';
import { DISMISSALS } from './dismissals/order.ts';
import { intervalOf } from './intervals.ts';
import type { NumberSpan } from './numbers.ts';
import { joinRanges } from './ranges.ts';
import type { Reading } from './reading.ts';
import { shareMarks } from './shared-marks.ts';
import { borrowUnits, repeatUnits } from './shared-units.ts';
import { signBefore } from './units/extractor.ts';
import { UNIT_EXTRACTORS } from './units/order.ts';

/** Reads the quantities of a sentence, left to right, as token spans. */
export function readReadings(context: Context): Reading[] {
  const numbers = [...context.numbers, ...articleNumbers(context)].sort((a, b) => a.first - b.first);
  const kept = numbers.filter((number) => !DISMISSALS.some((shape) => shape.dismisses(context, number)));
  const units = addHalves(context, withoutOverlap(kept.map((number) => withUnit(context, number))));
  const readings = repeatUnits(context, joinRanges(context, borrowUnits(context, units)));
  const bounded = readings.map((reading) => readDirection(context, readBound(context, reading)));
  return shareMarks(context, bounded);
}

/** No token belongs to two figures: in "5 $ 10" the sign is the first one's, in "1 ft 2" the second keeps its digits. */
function withoutOverlap(readings: readonly Reading[]): Reading[] {
  const apart: Reading[] = [];
  for (const reading of readings) {
    const before = apart.at(-1);
    if (before && before.last > reading.number.first)
      apart[apart.length - 1] = { ...before, last: before.number.last };
    const end = apart.at(-1)?.last ?? 0;
    apart.push(reading.first < end ? { ...reading, first: reading.number.first } : reading);
  }
  return apart;
}

function withUnit(context: Context, number: NumberSpan): Reading {
  const sign = signBefore(context, number.first);
  const base = {
    number,
    step: number.step,
    range: null,
    ends: null,
    bound: 'exact',
    isNear: false,
    direction: null,
  } as const;
  const value = number.value === null ? null : sign === null ? number.value : -number.value;
  for (const extractor of UNIT_EXTRACTORS) {
    const unit = extractor.extract(context, number);
    if (!unit) continue;
    const first = sign === null ? unit.first : Math.min(sign, unit.first);
    const vague = number.vague && value !== null;
    return { ...base, ...unit, first, value, range: vague ? [value, value * 10] : null };
  }
  throw new Error('every number has at least a bare unit');
}

/** A reading as the rest of the program knows it, with offsets into the context's text. */
export function toQuantity({ tokens, text }: Context, reading: Reading): Quantity {
  const start = tokens[reading.first]!.start;
  const end = tokens[reading.last - 1]!.end;
  return {
    start,
    end,
    surface: text.slice(start, end),
    value: reading.value,
    range: reading.range,
    unit: reading.unit,
    bound: reading.bound,
    direction: reading.direction,
    interval: intervalOf(reading.value, reading.range, reading.step, reading.bound, reading.isNear),
  };
}
