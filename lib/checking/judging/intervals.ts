import type { Interval } from '../../reading/claim.ts';

/**
 * Whether some true value fits both prints. Rounding goes up from the middle, so two intervals that only meet at their ends share
 * nothing: "90 percent" is not "91 percent". An interval open at both ends says nothing and overlaps nothing.
 */
export function overlap(a: Interval, b: Interval): boolean {
  if (isEmpty(a) || isEmpty(b)) return false;
  const low = Math.max(a[0] ?? Number.NEGATIVE_INFINITY, b[0] ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(a[1] ?? Number.POSITIVE_INFINITY, b[1] ?? Number.POSITIVE_INFINITY);
  // What is counted, not measured, has no width; ends that meet but for the last bit of a float are one end.
  const isPoint = a[0] === a[1] || b[0] === b[1];
  if (high === Number.POSITIVE_INFINITY || low === Number.NEGATIVE_INFINITY) return true;
  const room = high - low;
  const slack = 1e-9 * Math.max(1, Math.abs(high));
  return isPoint ? room >= -slack : room > slack;
}

export const isEmpty = (interval: Interval): boolean => interval[0] === null && interval[1] === null;

/** The percent change from one interval of positive levels to another; `null` where either is open or reaches zero. */
export function percentChange(from: Interval, to: Interval): Interval | null {
  const [a, b] = [bounded(from), bounded(to)];
  if (!a || !b) return null;
  return [100 * (b[0] / a[1] - 1), 100 * (b[1] / a[0] - 1)];
}

/** The earlier level that a level and a percent change since imply; `null` where it has no bounds. */
export function earlierLevel(level: Interval, change: Interval): Interval | null {
  const now = bounded(level);
  if (!now || change[0] === null || change[1] === null || change[0] <= -100) return null;
  return [now[0] / (1 + change[1] / 100), now[1] / (1 + change[0] / 100)];
}

function bounded([low, high]: Interval): readonly [number, number] | null {
  return low !== null && high !== null && low > 0 ? [low, high] : null;
}
