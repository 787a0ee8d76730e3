import type { Context } from '../../context.ts';
import * as iso from '../../iso.ts';
import { calendarDate } from './dates.ts';
import { type Found, lower, type Shape } from './period.ts';

/**
 * So many months, weeks or days up to a time: "six months to June", "the 12 months through March 2025", "the year ended June 30",
 * "the quarter to September 30", "the week to 31 May". "The six months of talks" names no time.
 */
export const runUpTo: Shape = (context, at, date) => {
  const length = lengthAt(context, at);
  if (!length) return null;
  const end = endAt(context, length.last, date);
  if (!end) return null;
  const isYear = length.unit === 'month' && length.count === 12;
  return { ...end, iso: back(end.iso, length), ...(isYear ? { end: end.iso.slice(0, 7) } : {}) };
};

interface Length {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
  readonly last: number;
}

const IN_MONTHS: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  'half-year': 6,
  year: 12,
};

/** "six months", "the year", "the quarter". */
function lengthAt(context: Context, at: number): Length | null {
  const number = context.numbers.find(({ first }) => first === at);
  const isOne = !number || !/^(?:month|week|day|year)s?$/.test(context.word(number.last));
  const word = isOne ? at : number.last;
  const unit = context.word(word).replace(/s$/, '');
  const count = isOne ? 1 : number.value;
  if (count === null || !Number.isInteger(count) || count < 1 || count > 60) return null;
  if (!isOne && count === 1) return null;
  if (isOne && context.word(word).endsWith('s')) return null;
  if (unit === 'day' || unit === 'week')
    return isOne && unit === 'day' ? null : { count, unit, last: word + 1 };
  const months = IN_MONTHS[unit];
  return months === undefined ? null : { count: count * months, unit: 'month', last: word + 1 };
}

/** "to June", "through the end of May", "ended March 31", "ending in September". */
function endAt(context: Context, at: number, date: string | null): Found | null {
  const word = context.word(at);
  const isEnding = /^end(?:ed|ing|s)?$/.test(word);
  if (!isEnding && !/^(?:to|through|until|till|up)$/.test(word)) return null;
  let from = at + 1;
  for (
    let step = 0;
    step < 4 && /^(?:to|in|on|the|end|of|late|mid|early|-)$/.test(lower(context, from));
    step += 1
  )
    from += 1;
  return calendarDate(context, from, date);
}

/** The time that ends with a month or day and is so long; what ends within a month ends with it, unless it is of days or weeks. */
function back(end: string, { count, unit }: Length): string {
  const days = iso.daysOf(end)!;
  if (unit !== 'month') return `${iso.addDays(days[1], 1 - count * (unit === 'week' ? 7 : 1))}/${days[1]}`;
  const last = end.slice(0, 7);
  return iso.months(iso.shiftMonth(last, 1 - count), last);
}
