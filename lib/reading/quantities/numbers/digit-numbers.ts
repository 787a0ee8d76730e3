import type { Token } from '../../tokens.ts';
import { readDigits } from './digits.ts';
import { andAHalf } from './halves.ts';
import { clean, type NumberSpan, PLAIN } from './number-span.ts';
import { powerAlone, powerOfTen } from './powers.ts';
import { scaled } from './scales.ts';
import { oneIn } from './shares.ts';
import { spacedGroups } from './spaced-groups.ts';
import { partAfter, senseAt } from './words-at.ts';

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** "1,234.5", "1 243", "10⁶", "3½", "2-1/2", "5 and a half", "3/4", "1 in 3", "20th", "5bn". */
export function digitNumber(tokens: readonly Token[], first: number): NumberSpan | null {
  const alone = powerAlone(tokens, first);
  if (alone) return { ...PLAIN, first, last: alone.last, value: alone.factor, step: alone.factor };
  const groups = spacedGroups(tokens, first);
  if (groups) return scaled(tokens, { ...PLAIN, ...groups.digits, first, last: groups.last });
  const digits = readDigits(tokens[first]!.lower);
  if (!digits) return null;
  const share = digits.value !== null && digits.step === 1 ? oneIn(tokens, first, digits.value) : null;
  if (share) return share;
  let { value, step } = digits;
  const power = powerOfTen(tokens, first + 1);
  if (power && value !== null)
    return { ...PLAIN, first, last: power.last, value: value * power.factor, step: step * power.factor };
  const after = tokens[first + 1];
  if (after && !after.spaced && ORDINAL_ENDINGS.has(after.lower))
    return { ...PLAIN, first, last: first + 2, value, step, ordinal: true };
  let last = first + 1;
  const { glyph } = senseAt(tokens, first + 1);
  const half = value !== null && step === 1 ? andAHalf(tokens, last) : null;
  if (half) {
    value! += 0.5;
    step = 0.5;
    last = half;
  } else if (glyph && value !== null) {
    value += glyph;
    step = 0.01;
    last += 1;
  } else if (value !== null && isStrokeFraction(tokens, partAfter(tokens, first))) {
    // "1 1/2", "2-1/2"
    const over = partAfter(tokens, first);
    // "5.33-3/4": of the last place
    const place = Math.min(1, step);
    value = clean(value + (place * numberAt(tokens, over)) / numberAt(tokens, over + 2));
    step = 0.01 * place;
    last = over + 3;
  } else if (isStrokeFraction(tokens, first)) {
    return {
      ...PLAIN,
      first,
      last: first + 3,
      value: value! / numberAt(tokens, first + 2),
      step: 0.01,
      fraction: true,
    };
  }
  return scaled(tokens, { ...PLAIN, first, last, value, step });
}

/** The number at a token that is known to be one. */
const numberAt = (tokens: readonly Token[], at: number): number => readDigits(tokens[at]!.lower)!.value!;

/** "3/4": two small whole numbers about a stroke, the second the larger; other strokes are dates and scores. */
function isStrokeFraction(tokens: readonly Token[], at: number): boolean {
  const stroke = tokens[at + 1];
  if (stroke?.lower !== '/' || stroke.spaced) return false;
  const over = tokens[at];
  const under = tokens[at + 2];
  const after = tokens[at + 3];
  if (under?.spaced !== false || over?.kind !== 'number') return false;
  if (after?.lower === '/' || !/^\d{1,3}$/.test(over.lower) || Number(over.lower) >= Number(under.lower))
    return false;
  return /^(?:[2-9]|10|16|32)$/.test(under.lower) || (/^\d{2,4}$/.test(under.lower) && after?.lower === 'of');
}

/** "½" */
export function glyph(tokens: readonly Token[], first: number): NumberSpan | null {
  const value = senseAt(tokens, first).glyph;
  return value === null ? null : { ...PLAIN, first, last: first + 1, value, step: 0.01, fraction: true };
}

/** ".45" */
export function pointDigits(tokens: readonly Token[], first: number): NumberSpan | null {
  const [point, digits] = [tokens[first]!, tokens[first + 1]];
  if (point.lower !== '.' || !point.spaced || digits?.kind !== 'number' || digits.spaced) return null;
  if (!/^\d+$/.test(digits.lower)) return null;
  const value = Number(`0.${digits.lower}`);
  return { ...PLAIN, first, last: first + 2, value, step: 10 ** -digits.lower.length };
}
