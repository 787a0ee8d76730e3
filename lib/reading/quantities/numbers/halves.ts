import type { Token } from '../../tokens.ts';
import { partAfter, wordAt } from './words-at.ts';

/** The index after "and a half" or "-and-a-half" at a token; `null` where it does not stand. */
export function andAHalf(tokens: readonly Token[], from: number): number | null {
  const and = partAfter(tokens, from - 1);
  const a = partAfter(tokens, and);
  const half = partAfter(tokens, a);
  const isHalf =
    wordAt(tokens, and) === 'and' && wordAt(tokens, a) === 'a' && wordAt(tokens, half) === 'half';
  return isHalf ? half + 1 : null;
}
