import type { Quantity } from '../claim.ts';
import type { Context } from '../context.ts';
import { addHalves, articleNumbers } from './article-numbers.ts';
import { belowZero } from './below-zero.ts';
import { readBound } from './bounds.ts';
import { readDirection } from './direction.ts';
import { DISMISSALS } from './dismissals/order.ts';
import { intervalOf } from './intervals.ts';
import type { NumberSpan } from './numbers/number-span.ts';
import { joinRanges } from './ranges/join.ts';
import type { Reading } from './reading.ts';
import { shareMarks } from './shared-marks.ts';
import { borrowUnits, repeatUnits } from './shared-units.ts';
import { addSmallChange } from './small-change.ts';
import { bracketBefore, signBefore } from './units/extractor.ts';
import { UNIT_EXTRACTORS } from './units/order.ts';

/** Reads the quantities of a sentence, left to right, as token spans. */
export function readReadings(context: Context): readonly Reading[] {
  const kept = numbersOf(context).filter((number) => !isDismissed(context, number));
  if (kept.length === 0) return [];
  const units = withoutOverlap(kept.map((number) => withUnit(context, number)));
  const whole = addSmallChange(context, addHalves(context, units));
  const joined = joinRanges(context, borrowUnits(context, whole));
  const readings = repeatUnits(context, joined).map((reading) => belowZero(context, reading));
  const bounded = readings.map((reading) => readDirection(context, readBound(context, reading)));
  return shareMarks(context, bounded);
}

function numbersOf(context: Context): readonly NumberSpan[] {
  const added = articleNumbers(context);
  if (added.length === 0) return context.numbers;
  return [...context.numbers, ...added].sort((a, b) => a.first - b.first);
}

function isDismissed(context: Context, number: NumberSpan): boolean {
  const shapes = number.words ? DISMISSALS.ofWords : DISMISSALS.ofDigits;
  for (const shape of shapes) if (shape.dismisses(context, number)) return true;
  return false;
}

/** No token belongs to two figures: in "5 $ 10" the sign is the first one's, in "1 ft 2" the second keeps its digits. */
function withoutOverlap(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
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
  for (const extractor of UNIT_EXTRACTORS) {
    const found = extractor.extract(context, number);
    if (!found) continue;
    const { last, unit, kind, thing } = found;
    // "minus 5", "-$5", "($5) million"
    const sign =
      signBefore(context, number.first) ??
      signBefore(context, found.first) ??
      bracketBefore(context, found.first, number);
    const value = number.value === null || sign === null ? number.value : -number.value;
    const first = sign === null ? found.first : Math.min(sign, found.first);
    const range = number.vague && value !== null ? ([value, value * 10] as const) : null;
    return {
      number,
      first,
      last,
      unit,
      kind,
      thing,
      value,
      step: number.step,
      range,
      bound: 'exact',
      isNear: false,
      direction: null,
    };
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
