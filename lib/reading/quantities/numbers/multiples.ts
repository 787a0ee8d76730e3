import type { Token } from '../../tokens.ts';
import { type NumberSpan, PLAIN } from './number-span.ts';
import { partAfter, senseAt, wordAt } from './words-at.ts';

const MODAL = /^(?:to|will|would|could|can|may|might|should|must)$/;
const OWNED = /^(?:the|that|its|their|his|her|our|what|those|last)$/;
const SIZE = /^(?:many|much|high|large|big|long|likely|fast|expensive|great|often|wide|deep|heavy|tall)$/;

/**
 * "doubled", "tenfold", "will double", "a doubling of"; and what only compares: "double the rate", "twice as high". Before a
 * figure ("double the 120 of last year") that figure tells it.
 */
export function multiple(tokens: readonly Token[], first: number): NumberSpan | null {
  const { multiple: change, ratio } = senseAt(tokens, first);
  const span = { ...PLAIN, first, last: first + 1, step: 0.1, words: true };
  if (change !== null) return { ...span, value: change, multiple: 'change' };
  if (ratio === null) return null;
  const before = wordAt(tokens, first - 1);
  const after = wordAt(tokens, first + 1);
  if (wordAt(tokens, first).endsWith('ing'))
    return before === 'a' && after === 'of' ? { ...span, value: ratio, multiple: 'change' } : null;
  if (MODAL.test(before) && !/^(?:twice|thrice)$/.test(wordAt(tokens, first)))
    return { ...span, value: ratio, multiple: 'change' };
  const isCompared =
    after === 'as'
      ? SIZE.test(wordAt(tokens, first + 2))
      : OWNED.test(after) && tokens[first + 2]?.kind === 'word';
  return isCompared ? { ...span, value: ratio, multiple: 'ratio' } : null;
}

const TIMES_WHAT =
  /^(?:as|the|its|their|his|her|more|higher|larger|bigger|greater|faster|longer|stronger|likelier|that|what)$/;

/** A number that the words behind it make a ratio: "five-fold", "10-fold", "three times as many", "four times the size". */
export function multiplied(tokens: readonly Token[], span: NumberSpan): NumberSpan {
  const { last, value, fraction, vague } = span;
  if (value === null || fraction || vague || value <= 1) return span;
  const at = partAfter(tokens, last - 1);
  const word = wordAt(tokens, at);
  if (word === 'fold' && (at > last || !tokens[at]!.spaced))
    return { ...span, last: at + 1, words: true, step: 0.1, multiple: 'change' };
  if (word === 'times' && at === last && TIMES_WHAT.test(wordAt(tokens, at + 1)))
    return { ...span, multiple: 'ratio' };
  return span;
}
