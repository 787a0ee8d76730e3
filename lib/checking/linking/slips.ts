import type { Statement } from '../statement.ts';

/** Figures further apart than this are of two things, or one is a slip. */
export const FURTHEST_RATIO = 3;

/** How many digits were printed, but for the zeros of a round number and those before the first: 0.7 has one. */
export const digitsOf = ({ value }: Pick<Statement, 'value'>): number =>
  String(Math.abs(value ?? 0)).replace(/^[0.]+|[.e]|0+$/g, '').length;

/** 66.517 million is a slip for 66.5 billion. */
const SLIP_FRACTION = 0.01;
const FURTHEST_POWER = 12;

/**
 * Whether two numbers have the same digits on two scales, or two signs: million for billion, a zero too many, a loss told as a profit. A
 * single digit shows nothing: of numbers with fewer than `fewest` digits none is.
 */
export function isSlip(x: number, y: number, fewest = 1): boolean {
  if (x === 0 || y === 0 || Math.max(digitsOf({ value: x }), digitsOf({ value: y })) < fewest) return false;
  if (x === -y) return true;
  const ratio = Math.max(x / y, y / x);
  const power = Math.round(Math.log10(ratio));
  return power > 0 && power <= FURTHEST_POWER && Math.abs(ratio / 10 ** power - 1) < SLIP_FRACTION;
}

/** Whether two numbers are near enough to be of one thing, or one is a slip for the other. */
export function isComparable(x: number, y: number): boolean {
  return (x * y > 0 && Math.max(x / y, y / x) <= FURTHEST_RATIO) || isSlip(x, y);
}
