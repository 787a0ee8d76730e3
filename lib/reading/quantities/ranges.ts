import type { Context } from '../context.ts';
import { isJoiner } from '../lexicon.ts';
import type { Reading } from './reading.ts';

/**
 * Joins two readings into a range: "5 to 7 percent", "between $89 and $93 billion", "15-22", "60 or 70 percent", "from 240 to
 * 273". A unit or a scale printed once holds for both ends.
 */
export function joinRanges(context: Context, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const joined: Reading[] = [];
  for (const reading of readings) {
    const before = joined.at(-1);
    const range = before && join(context, before, reading);
    if (range) joined[joined.length - 1] = range;
    else joined.push(reading);
  }
  return joined;
}

function join(context: Context, low: Reading, high: Reading): Reading | null {
  if (low.range || high.range || low.value === null || high.value === null) return null;
  if (low.number.multiple || high.number.multiple || low.unit === 'vote') return null;
  const link = linkOf(context, low, high);
  if (!link || !isOneUnit(low, high, link)) return null;
  // "narrowed by $220 million to $1.4 billion", "rose by a fifth to 11,400": a change, and the level it came to
  if (printsUnit(low) && context.word(low.first - 1) === 'by') return null;
  if (low.number.fraction !== high.number.fraction) return null;
  const from = low.value * sharedScale(low, high);
  const isOrdered = from < high.value;
  if (from === high.value || (!isOrdered && link !== 'from')) return null;
  if (link === 'or' && high.value > from * 1.5) return null;
  const { unit, kind, thing } = high.kind === 'bare' ? low : high;
  return {
    ...high,
    unit,
    kind,
    thing,
    first: low.first,
    value: Math.min(from, high.value),
    range: isOrdered ? [from, high.value] : [high.value, from],
    ends:
      link === 'from'
        ? [
            { ...low, unit, kind, value: from },
            { ...high, unit, kind },
          ]
        : null,
  };
}

/** Its unit stands with it and was not lent by the other end: "by $220 million", not the 5 of "by 5 to 7 percent". */
const printsUnit = ({ first, last, number, thing }: Reading): boolean =>
  first < number.first || last > number.last || thing !== null;

/** The unit stands at both ends, or at one of them. */
function isOneUnit(low: Reading, high: Reading, link: Link): boolean {
  if (low.unit === high.unit || low.kind === 'bare') return true;
  return high.kind === 'bare' && (link === 'from' || low.kind === 'age');
}

/** "$89 to $93 billion": the low end is in billions too, unless that makes it the larger: "$200,000 to $414 million". */
function sharedScale(low: Reading, high: Reading): number {
  const { scale } = high.number;
  const isPlain = low.number.scale === 1 && scale > 1 && (low.kind === 'bare' || low.kind === high.kind);
  return isPlain && low.value! * scale <= high.value! ? scale : 1;
}

type Link = 'to' | 'from' | 'between' | 'or' | '-';

function linkOf(context: Context, low: Reading, high: Reading): Link | null {
  // "-to-" is the longest link but for a word after "from".
  if (high.first - low.last > 3) return null;
  const between = context.tokens.slice(low.last, high.first).map((token) => token.lower);
  const before = context.word(low.first - 1);
  if (between.join('') === '-to-') return 'to';
  const mark = between.at(-1);
  // "from 21 mpg combined to 23": a word may stand between where "from" opens the range
  if (before === 'from' && (mark === 'to' || mark === '-')) return 'from';
  if (between.length !== 1) return null;
  if (mark === 'to' || mark === 'till' || mark === 'through') return 'to';
  if (mark === '-')
    return isJoiner(context.tokens, low.last) || context.tokens[high.first]!.spaced ? '-' : null;
  if (mark === 'and') return before === 'between' ? 'between' : null;
  return mark === 'or' ? 'or' : null;
}
