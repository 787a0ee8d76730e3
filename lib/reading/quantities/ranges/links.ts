import type { Context } from '../../context.ts';
import { isJoiner } from '../../lexicon.ts';
import type { Reading } from '../reading.ts';

/** What stands between two figures of one range, or before the first of them. */
export type Link = 'to' | 'from' | 'between' | 'or' | '-';

export function linkOf(context: Context, low: Reading, high: Reading): Link | null {
  // "-to-" is the longest link but for a word after "from".
  if (high.first - low.last > 3) return null;
  const between = context.tokens.slice(low.last, high.first).map((token) => token.lower);
  const before = context.word(low.first - 1);
  if (between.join('') === '-to-') return 'to';
  const mark = between.at(-1);
  // "from 31 mpg combined to 36": a word may stand between where "from" opens the range
  if (before === 'from' && (mark === 'to' || mark === '-')) return 'from';
  if (between.length !== 1) return null;
  if (mark === 'to' || mark === 'till' || mark === 'through') return 'to';
  if (mark === '-')
    return isJoiner(context.tokens, low.last) || context.tokens[high.first]!.spaced ? '-' : null;
  if (mark === 'and') return before === 'between' ? 'between' : null;
  return mark === 'or' ? 'or' : null;
}
