import type { Case } from '../judging/case.ts';
import { inUnitOfFirst } from '../judging/units.ts';
import { FURTHEST_RATIO } from './slips.ts';

/** Hedged and rounded figures that are as near as this are close. */
const CLOSE_FRACTION = 0.12;

/** Whether the printed numbers are close, beyond fitting each other. */
export function isClose({ a, b, unit }: Pick<Case, 'a' | 'b' | 'unit'>): boolean {
  if (a.value === null || b.value === null) return false;
  const [x, y] = [a.value, inUnitOfFirst(b.value, unit)];
  return Math.abs(x - y) <= CLOSE_FRACTION * Math.max(Math.abs(x), Math.abs(y));
}

/** Whether two numbers of one sign are near enough to be of one thing. */
export function isWithinRatio({ a, b, unit }: Case): boolean {
  if (a.value === null || b.value === null) return false;
  const [x, y] = [a.value, inUnitOfFirst(b.value, unit)];
  if (x * y <= 0) return false;
  return Math.max(x / y, y / x) <= FURTHEST_RATIO;
}
