import type { Token } from '../../tokens.ts';

/** A factor, and the index after what prints it. */
interface Power {
  readonly factor: number;
  readonly last: number;
}

/** "×10−8", "x 10^6", "× 10⁶" after a number. */
export function powerOfTen(tokens: readonly Token[], at: number): Power | null {
  const times = tokens[at]?.lower;
  if ((times !== '×' && times !== 'x') || tokens[at + 1]?.lower !== '10') return null;
  return raised(tokens, at + 2) ?? superscript(tokens, at + 2);
}

/** "10⁶" or "10^6" by itself. A square or a single raised one may also be the mark of a note. */
export function powerAlone(tokens: readonly Token[], first: number): Power | null {
  if (tokens[first]?.lower !== '10') return null;
  if (tokens[first + 1]?.lower === '^') return raised(tokens, first + 1);
  const power = superscript(tokens, first + 1);
  return power && (power.factor >= 1000 || power.factor < 1) ? power : null;
}

/** "^6", "-8" and "6" behind a ten. */
function raised(tokens: readonly Token[], at: number): Power | null {
  let exponent = tokens[at]?.lower === '^' ? at + 1 : at;
  const isNegative = tokens[exponent]?.lower === '-';
  if (isNegative) exponent += 1;
  const digits = tokens[exponent];
  if (digits?.kind !== 'number' || digits.spaced || !/^\d{1,2}$/.test(digits.lower)) return null;
  return { factor: 10 ** (isNegative ? -Number(digits.lower) : Number(digits.lower)), last: exponent + 1 };
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LONGEST = 2;

function superscript(tokens: readonly Token[], at: number): Power | null {
  const isNegative = tokens[at]?.lower === '⁻';
  const from = isNegative ? at + 1 : at;
  let last = from;
  let exponent = 0;
  for (; last < from + LONGEST; last += 1) {
    const token = tokens[last];
    const digit = token && !token.spaced ? RAISED.indexOf(token.lower) : -1;
    if (digit < 0) break;
    exponent = exponent * 10 + digit;
  }
  return last === from ? null : { factor: 10 ** (isNegative ? -exponent : exponent), last };
}
