import type { Context } from '../../context.ts';
import * as iso from '../../iso.ts';
import { type Found, lower, numberAt, type Shape, senseAt } from './period.ts';

/** A month or day of the calendar as it is printed, its year only where the text has it. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly last: number;
}

/** "April 4, 2025", "April 4", "May 2025", "May", "May last year", "4 April 2025", "the 4th of April". */
export function calendarDateAt(context: Context, at: number, date: string | null): CalendarDate | null {
  return context.token(at)?.kind === 'number' ? dayFirst(context, at) : monthFirst(context, at, date);
}

/** A month or a day. */
export const calendarDate: Shape = (context, at, date) => {
  const found = calendarDateAt(context, at, date);
  return found && resolve(found, date);
};

function resolve({ year, month, day, last }: CalendarDate, date: string | null): Found | null {
  if (year === null && !date) return null;
  const inYear = year ?? iso.nearestYear(date!, month, day ?? 1);
  return day === null
    ? { last, iso: iso.month(inYear, month), yearAssumed: year === null }
    : { last, iso: iso.day(inYear, month, day), yearAssumed: year === null };
}

function monthFirst(context: Context, at: number, date: string | null): CalendarDate | null {
  const month = monthAt(context, at);
  if (!month) return null;
  const day = dayAt(context, month.last);
  const end = day?.last ?? month.last;
  const isApart = lower(context, end) === ',' || (!day && lower(context, end) === 'of');
  const from = isApart ? end + 1 : end;
  const year = yearAt(context, from);
  if (year !== null) return { year, month: month.month, day: day?.day ?? null, last: from + 1 };
  const named = day ? null : relativeYear(context, end, date);
  return {
    year: named?.year ?? null,
    month: month.month,
    day: day?.day ?? null,
    last: named?.last ?? end,
  };
}

function dayFirst(context: Context, at: number): CalendarDate | null {
  const day = dayAt(context, at);
  if (!day) return null;
  const month = monthAt(context, context.word(day.last) === 'of' ? day.last + 1 : day.last);
  if (!month) return null;
  const year = yearAt(context, month.last);
  return { year, month: month.month, day: day.day, last: year === null ? month.last : month.last + 1 };
}

function monthAt(context: Context, at: number): { month: number; last: number } | null {
  const token = context.token(at);
  if (!token?.capital) return null;
  const { month } = token.word.time;
  if (!month || (at === 0 && /^(?:may|march)$/.test(token.lower) && !opensTime(context, at + 1))) return null;
  const point = lower(context, at + 1) === '.' && !context.tokens[at + 1]!.spaced && token.lower.length < 5;
  return { month, last: point ? at + 2 : at + 1 };
}

/** "March 4", "March-May": at the head of a sentence only what follows tells these months from words. */
const opensTime = (context: Context, at: number): boolean =>
  numberAt(context, at) !== null || (lower(context, at) === '-' && senseAt(context, at + 1).month !== null);

export function yearAt(context: Context, at: number): number | null {
  return /^(?:1[5-9]|20)\d\d$/.test(lower(context, at)) ? Number(lower(context, at)) : null;
}

function dayAt(context: Context, at: number): { day: number; last: number } | null {
  const day = numberAt(context, at);
  if (day === null || !Number.isInteger(day) || day < 1 || day > 31) return null;
  const ending = /^(?:st|nd|rd|th)$/.test(lower(context, at + 1)) && !context.tokens[at + 1]!.spaced;
  return { day, last: ending ? at + 2 : at + 1 };
}

/** "last year", "of this year" after a month or quarter. */
export function relativeYear(
  context: Context,
  at: number,
  date: string | null,
): { year: number; last: number } | null {
  const from = lower(context, at) === 'of' ? at + 1 : at;
  if (!date || context.word(from + 1) !== 'year' || !/^(?:last|this|next)$/.test(context.word(from)))
    return null;
  return { year: iso.yearOf(date) + senseAt(context, from).step!, last: from + 2 };
}

/** The year that a quarter or half names: "of 2025", "in 2025", "2025", "of last year"; `null` where it names none. */
export function yearNamedAt(
  context: Context,
  last: number,
  date: string | null,
): { year: number; last: number } | null {
  const from = /^(?:of|in|,)$/.test(lower(context, last)) ? last + 1 : last;
  const year = yearAt(context, from);
  return year === null ? relativeYear(context, last, date) : { year, last: from + 1 };
}
