import type { Interval } from '../../reading/claim.ts';
import type { Statement } from '../statement.ts';

/** An interval with both its ends. */
export type Bounded = readonly [number, number];

const isBounded = (interval: Interval): interval is Bounded => interval[0] !== null && interval[1] !== null;

/** Below this a count is not rounded: what is counted out is a whole number. */
const COUNTED_OUT = 1000;

/** "More than 600" is news of 600 and something. */
const BEYOND = 0.1;

/**
 * What a figure allows in a sum: a small count is just that number, where its interval would let 31 and 4 be 36; what is "more than" a
 * number is little more. `null` where the print leaves it open how much less is meant ("up to").
 */
export function allowed({ interval, form, bound, value, range }: Statement): Bounded | null {
  if (value === null) return null;
  if (isBounded(interval)) {
    const isCountedOut =
      form === 'count' && bound === 'exact' && value < COUNTED_OUT && Number.isInteger(value);
    return isCountedOut && !range ? [value, value] : interval;
  }
  const beyond = BEYOND * Math.abs(value);
  if (bound === 'more than' || bound === 'at least') return [interval[0] ?? value, value + beyond];
  return bound === 'less than' || bound === 'at most' ? [value - beyond, interval[1] ?? value] : null;
}

export const add = (a: Bounded, b: Bounded): Bounded => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Bounded, b: Bounded): Bounded => [a[0] - b[1], a[1] - b[0]];

/** Of positive intervals. */
export function multiply(a: Bounded, b: Bounded): Bounded | null {
  return a[0] >= 0 && b[0] >= 0 ? [a[0] * b[0], a[1] * b[1]] : null;
}

/** Of positive intervals. */
export function divide(a: Bounded, b: Bounded): Bounded | null {
  return a[0] >= 0 && b[0] > 0 ? [a[0] / b[1], a[1] / b[0]] : null;
}

export const times = ([low, high]: Bounded, factor: number): Bounded => [low * factor, high * factor];

/** Without its sign: a fall of 3 to 4 is 3 to 4. */
export function size([low, high]: Bounded): Bounded {
  return low >= 0 ? [low, high] : high <= 0 ? [-high, -low] : [0, Math.max(-low, high)];
}

/** Some part of its value wider on both sides. */
export function widen([low, high]: Bounded, fraction: number): Bounded {
  const by = (fraction * (Math.abs(low) + Math.abs(high))) / 2;
  return [low - by, high + by];
}

export const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));
export const significant = (value: number, digits: number): number => Number(value.toPrecision(digits));
