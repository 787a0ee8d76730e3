import type { Statement } from '../statement.ts';

/** Figures further apart than this are of two things, or one is a slip. */
export const FURTHEST_RATIO = 3;

/** How many digits were printed, but for the zeros of a round number. */
export const digitsOf = ({ value }: Pick<Statement, 'value'>): number =>
  String(Math.abs(value ?? 0)).replace(/[.e]|0+$/g, '').length;

/** Each step of a scale: thousand, million, billion. */
const SCALE = 1000;

/** Whether two numbers have the same digits on two scales, or two signs: million for billion, a loss told as a profit. */
export function isSlip(x: number, y: number): boolean {
  if (x === 0 || y === 0) return false;
  if (x === -y) return true;
  const ratio = Math.max(Math.abs(x / y), Math.abs(y / x));
  const steps = Math.round(Math.log10(ratio) / Math.log10(SCALE));
  return steps > 0 && steps < 5 && Math.abs(ratio / SCALE ** steps - 1) < SLIP_FRACTION;
}

/** 66.517 million is a slip for 66.5 billion. */
const SLIP_FRACTION = 0.01;

/** Whether two numbers are near enough to be of one thing, or one is a slip for the other. */
export function isComparable(x: number, y: number): boolean {
  return (x * y > 0 && Math.max(x / y, y / x) <= FURTHEST_RATIO) || isSlip(x, y);
}
