import type { Context } from '../../context.ts';
import { OF_DIGITS, OF_WORDS } from './order.ts';
import type { Found, Period } from './period.ts';
import { roleOf } from './roles.ts';

/** Finds the times a sentence names, resolved against the day of the article; without a day, only those that name their year. */
export function readPeriods(context: Context, date: string | null): Period[] {
  const periods: Period[] = [];
  for (let at = 0; at < context.tokens.length; ) {
    const found = mayBegin(context, at) ? firstFound(context, at, date) : null;
    if (found) periods.push(periodOf(context, at, found));
    at = found ? found.last : at + 1;
  }
  return periods;
}

/** Few tokens can begin a time: numbers, and the words that the vocabulary has for it. */
function mayBegin({ tokens }: Context, at: number): boolean {
  const { kind, word } = tokens[at]!;
  return kind === 'number' || (kind === 'word' && word.mayOpenFigure);
}

function firstFound(context: Context, at: number, date: string | null): Found | null {
  for (const shape of context.tokens[at]!.kind === 'number' ? OF_DIGITS : OF_WORDS) {
    const found = shape(context, at, date);
    if (found) return found;
  }
  return null;
}

function periodOf(context: Context, first: number, found: Found): Period {
  const { last, iso, weekday, yearAssumed = false, between = null, end = null } = found;
  const opening = context.word(first - 1);
  // "from" opens what goes from one time to another, and leads to any other.
  const isOpened = between !== null && /^(?:from|between)$/.test(opening);
  const { role, lead } = isOpened ? { role: 'in' as const, lead: null } : roleOf(context, first, iso);
  return {
    ...{ first, last, iso, yearAssumed, end, lead },
    role: weekday ? 'weekday' : role,
    between: isOpened ? between : null,
  };
}
