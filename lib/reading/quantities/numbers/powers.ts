import type { Token } from '../../tokens.ts';

/** "×10−8", "x 10^6" after a number: the factor, and the index after it. */
export function powerOfTen(tokens: readonly Token[], at: number): { factor: number; last: number } | null {
  const times = tokens[at]?.lower;
  if ((times !== '×' && times !== 'x') || tokens[at + 1]?.lower !== '10') return null;
  let exponent = at + 2;
  if (tokens[exponent]?.lower === '^') exponent += 1;
  const isNegative = tokens[exponent]?.lower === '-';
  if (isNegative) exponent += 1;
  const digits = tokens[exponent];
  if (digits?.kind !== 'number' || digits.spaced || !/^\d{1,2}$/.test(digits.lower)) return null;
  return { factor: 10 ** (isNegative ? -Number(digits.lower) : Number(digits.lower)), last: exponent + 1 };
}
