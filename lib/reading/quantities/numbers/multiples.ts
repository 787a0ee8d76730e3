import type { Token } from '../../tokens.ts';
import { type NumberSpan, PLAIN } from './number-span.ts';
import { senseAt } from './words-at.ts';

/** "doubled", "tenfold" */
export function multiple(tokens: readonly Token[], first: number): NumberSpan | null {
  const value = senseAt(tokens, first).multiple;
  return value === null
    ? null
    : { ...PLAIN, first, last: first + 1, value, step: 0.1, words: true, multiple: true };
}
