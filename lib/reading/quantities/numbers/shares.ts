import type { Token } from '../../tokens.ts';
import { type NumberSpan, PLAIN } from './number-span.ts';
import { senseAt, wordAt } from './words-at.ts';

/**
 * "one in five", "1 in 3", "four of every ten"; "two out of 11" is a count: whoever tells a share takes a round number. "2 in 10
 * minutes" is none.
 */
export function oneIn(tokens: readonly Token[], first: number, over: number): NumberSpan | null {
  const isOut = wordAt(tokens, first + 1) === 'out';
  const of = isOut ? first + 2 : first + 1;
  const isEvery = wordAt(tokens, of + 1) === 'every';
  const joiner = wordAt(tokens, of);
  if (joiner !== (isOut ? 'of' : 'in') && !(isEvery && joiner === 'of')) return null;
  const at = isEvery ? of + 2 : of + 1;
  const under = senseAt(tokens, at).one ?? Number(tokens[at]?.lower);
  if (!Number.isInteger(under) || under <= over || under > 1000) return null;
  if (senseAt(tokens, at + 1).scale || isMeasured(tokens, first, at + 1)) return null; // "one in 3 million"
  if (isOut && !isEvery && under > 10 && under % 10 > 0) return null;
  return { ...PLAIN, first, last: at + 1, value: over / under, step: 0.01, words: true, fraction: true };
}

/** A unit behind digits: "2 in 10 minutes"; in words it is still a share: "one in five years". */
const isMeasured = (tokens: readonly Token[], first: number, at: number): boolean =>
  tokens[first]!.kind === 'number' &&
  tokens[at]?.word.phrases?.entries.some(({ type }) => type === 'unit') === true;
