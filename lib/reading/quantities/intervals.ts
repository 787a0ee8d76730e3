import type { Bound, Interval } from '../claim.ts';

/** A hedge ("about") is taken to allow a tenth either way, more where the print is coarser. */
const HEDGE_FRACTION = 0.1;
/** However round a number is, it is not read as coarser than half of itself. */
const COARSEST_FRACTION = 0.5;

/**
 * What the print allows: half a step of the last printed place either way, so "12.7" is [12.65, 12.75] and "$33 billion"
 * [32.5, 33.5] billion; open at one end for a bound. `step` is the worth of one in the last printed place; zeros at the end
 * of a whole number of three digits and more count as rounding ("5,000" is within half a thousand). `isNear` says that the number
 * is just beyond its bound: no further than a hedge allows.
 */
export function intervalOf(
  value: number | null,
  range: readonly [number, number] | null,
  step: number,
  bound: Bound,
  isNear = false,
): Interval {
  if (value === null) return [null, null];
  const [low, high] = range ?? [value, value];
  const half = halfStep(low, step, bound);
  switch (bound) {
    case 'more than':
    case 'at least':
      return [tidy(bound === 'more than' ? low : low - half), isNear ? tidy(beyond(low, 1)) : null];
    case 'less than':
      return [isNear ? tidy(beyond(high, -1)) : null, tidy(high)];
    case 'at most':
    case 'up to':
      return [null, tidy(high + half)];
    default: {
      const above = isNear ? halfStep(high, step, 'exact') : halfStep(high, step, bound);
      return [tidy(low - half), tidy(high + (isNear ? Math.min(above, step / 2) : above))];
    }
  }
}

const beyond = (value: number, sign: 1 | -1): number => value + sign * HEDGE_FRACTION * Math.abs(value);

function halfStep(value: number, step: number, bound: Bound): number {
  const size = Math.abs(value);
  const printed = Math.max(step, Math.min(roundness(size, step), size * COARSEST_FRACTION)) / 2;
  return bound === 'about' ? Math.max(printed, size * HEDGE_FRACTION) : printed;
}

/** The worth of the last digit that is no zero, for whole numbers from a hundred times their step. */
function roundness(size: number, step: number): number {
  if (step < 1 || size < 100 * step) return step;
  let place = step;
  while (size % (place * 10) === 0) place *= 10;
  return place > step * 10 ? place : step;
}

/** Without the last bits of a float; most ends are whole or half numbers and have none. */
const tidy = (value: number): number => (Number.isInteger(2 * value) ? value : Number(value.toPrecision(12)));
