import type { Token } from '../../tokens.ts';
import { clean, type NumberSpan, PLAIN } from './number-span.ts';
import { oneIn } from './shares.ts';
import { partAfter, senseAt, wordAt } from './words-at.ts';

/** "half", "a third", "two-thirds", "three quarters", "one in five", "nine out of ten". */
export function fraction(tokens: readonly Token[], first: number): NumberSpan | null {
  const word = wordAt(tokens, first);
  if (word === 'half') return half(tokens, first);
  if (word === 'quarter' && isQuarterPoint(tokens, first))
    return { ...PLAIN, first, last: first + 1, value: 0.25, step: 0.01, words: true, fraction: true };
  const count = word === 'a' || word === 'an' ? 1 : senseAt(tokens, first).one;
  if (count === null || count === 0) return null;
  const at = partAfter(tokens, first);
  const part = senseAt(tokens, at).fraction;
  if (part && wordAt(tokens, at).endsWith('s') === count > 1 && !isCount(tokens, first, at, count * part))
    return partOf(tokens, first, at + 1, clean(count * part));
  return oneIn(tokens, first, count);
}

const SPAN = /^(?:in|for|over|past|last|first|next|previous|prior|within|after|these|those|all)$/;

/** "four quarters", "the lowest in three quarters": so many of them, and no part of a whole. */
function isCount(tokens: readonly Token[], first: number, at: number, value: number): boolean {
  if (wordAt(tokens, at + 1) === 'of' || at > first + 1) return false;
  return value >= 1 || (wordAt(tokens, at) === 'quarters' && SPAN.test(wordAt(tokens, first - 1)));
}

/** "quarter-point cuts", with or without an article before. */
const isQuarterPoint = (tokens: readonly Token[], at: number): boolean =>
  partAfter(tokens, at) > at + 1 && wordAt(tokens, at + 2) === 'point';

/** "half", "half a million" */
function half(tokens: readonly Token[], first: number): NumberSpan {
  const next = partAfter(tokens, first);
  const at = wordAt(tokens, next) === 'a' ? next + 1 : next;
  const { scale } = senseAt(tokens, at);
  if (!scale) return { ...PLAIN, first, last: first + 1, value: 0.5, step: 0.1, words: true, fraction: true };
  return { ...PLAIN, first, last: at + 1, value: scale / 2, step: scale / 2, scale, words: true };
}

/** "a third", or of a scale: "a quarter million", "three quarters of a billion". */
function partOf(tokens: readonly Token[], first: number, last: number, part: number): NumberSpan {
  const next = partAfter(tokens, last - 1);
  const at = wordAt(tokens, next) === 'of' && wordAt(tokens, next + 1) === 'a' ? next + 2 : next;
  const { scale } = senseAt(tokens, at);
  if (!scale) return { ...PLAIN, first, last, value: part, step: 0.01, words: true, fraction: true };
  const value = clean(part * scale);
  return { ...PLAIN, first, last: at + 1, value, step: scale / 100, scale, words: true };
}
