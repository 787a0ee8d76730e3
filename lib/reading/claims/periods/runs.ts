import type { Context } from '../../context.ts';
import * as iso from '../../iso.ts';
import { calendarDate } from './dates.ts';
import { type Found, lower, type Shape } from './period.ts';

/**
 * So many months, weeks or days up to a time: "six months to June", "the 12 months through March 2025", "the year ended June 30",
 * "the quarter to September 30", "the week to 31 May", "the year that ended in June"; or from a time on: "the year starting July 1".
 * "The six months of talks" names no time.
 */
export const runUpTo: Shape = (context, at, date) => {
  const length = lengthAt(context, at);
  if (!length) return null;
  const end = endAt(context, length.last, date);
  if (!end) return beginning(context, length, date);
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

const FISCAL = /^(?:fiscal|financial)$/;

/** "six months", "the year", "the quarter", "the fiscal year". */
function lengthAt(context: Context, at: number): Length | null {
  if (FISCAL.test(context.word(at)) && context.word(at + 1) === 'year')
    return { count: 12, unit: 'month', last: at + 2 };
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

/** "the year starting July 1", "the six months beginning in April". */
function beginning(context: Context, { count, unit, last }: Length, date: string | null): Found | null {
  if (unit !== 'month' || !/^(?:start|beginn)ing$/.test(context.word(last))) return null;
  const from = /^(?:in|on|from)$/.test(context.word(last + 1)) ? last + 2 : last + 1;
  const start = calendarDate(context, from, date);
  if (!start) return null;
  const first = start.iso.slice(0, 7);
  return { last: start.last, iso: iso.months(first, iso.shiftMonth(first, count - 1)) };
}

/** "to June", "through the end of May", "ended March 31", "ending in September". */
function endAt(context: Context, at: number, date: string | null): Found | null {
  const verb = endVerbAt(context, at);
  if (verb === null && !/^(?:to|through|until|till|up)$/.test(context.word(at))) return null;
  let from = (verb ?? at) + 1;
  for (
    let step = 0;
    step < 4 && /^(?:to|in|on|the|end|of|late|mid|early|-)$/.test(lower(context, from));
    step += 1
  )
    from += 1;
  return calendarDate(context, from, date);
}

/** "ended", "ending", "that ended", ", which ends". */
function endVerbAt(context: Context, at: number): number | null {
  const who = lower(context, at) === ',' ? at + 1 : at;
  const verb = /^(?:that|which)$/.test(context.word(who)) ? who + 1 : at;
  return /^end(?:ed|ing|s)?$/.test(context.word(verb)) ? verb : null;
}

/** The time that ends with a month or day and is so long; what ends within a month ends with it, unless it is of days or weeks. */
function back(end: string, { count, unit }: Length): string {
  const days = iso.daysOf(end)!;
  if (unit !== 'month') return `${iso.addDays(days[1], 1 - count * (unit === 'week' ? 7 : 1))}/${days[1]}`;
  const last = end.slice(0, 7);
  return iso.months(iso.shiftMonth(last, 1 - count), last);
}
