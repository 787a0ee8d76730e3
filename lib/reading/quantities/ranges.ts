import type { Context } from '../context.ts';
import type { Reading } from './reading.ts';

/**
 * Joins two readings into a range: "5 to 7 percent", "between $89 and $93 billion", "15-22", "60 or 70 percent". A unit or a
 * scale printed once holds for both ends. "from X to Y" stays two figures where a change is told: each has a date of its own.
 */
export function joinRanges(context: Context, readings: readonly Reading[]): Reading[] {
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
  if (low.range || low.value === null || high.value === null || low.number.vague || high.number.vague)
    return null;
  const link = linkOf(context, low, high);
  if (!link) return null;
  if (
    low.kind !== 'bare' &&
    low.unit !== high.unit &&
    !(low.kind === 'count' && high.kind === 'count' && low.last === high.first - 1)
  )
    return null;
  const lowPrinted = low.kind === 'bare' || low.kind === 'money';
  const shared = lowPrinted && low.number.scale === 1 && high.number.scale > 1 ? high.number.scale : 1;
  const from = low.value * shared;
  if (from >= high.value) return null;
  if (link === 'and' && !context.hitBefore('before', low.first) && context.word(low.first - 1) !== 'between')
    return null;
  const first =
    context.word(low.first - 1) === 'between' || context.word(low.first - 1) === 'from'
      ? low.first - 1
      : low.first;
  return {
    ...high,
    first: first === low.first - 1 ? low.first : first,
    value: from,
    range: [from, high.value],
    step: Math.max(low.step * shared, 0),
  };
}

type Link = 'to' | 'and' | 'or' | '-';

function linkOf(context: Context, low: Reading, high: Reading): Link | null {
  if (high.first - low.last !== 1) return null;
  const mark = context.tokens[low.last]!.lower;
  if (mark === 'to' || mark === 'till' || mark === 'through') return changes(context, low) ? null : 'to';
  if (mark === '-') return '-';
  if (mark === 'and') return context.word(low.first - 1) === 'between' ? 'and' : null;
  return mark === 'or' && high.value! <= low.value! * 2 ? 'or' : null;
}

/** "rose from 5 to 7 percent": the two ends belong to two times. */
function changes(context: Context, low: Reading): boolean {
  if (context.word(low.first - 1) !== 'from') return false;
  return context.hits('change').some((hit) => hit.last <= low.first && low.first - hit.last < 12);
}
