import type { Context } from '../../context.ts';
import * as iso from '../../iso.ts';
import { type CalendarDate, calendarDateAt, yearNamedAt } from './dates.ts';
import { lower, numberAt, type Shape } from './period.ts';
import { leadsOn } from './years.ts';

/** "April to June", "from April to June 2017", "between April and June", "January-March", "from May 3 to June 9", "June 1-20". */
export const monthsFromTo: Shape = (context, at, date) => {
  const from = calendarDateAt(context, at, date);
  if (!from || !(isHyphen(context, from.last) || leadsOn(context, at, from.last))) return null;
  const second = isHyphenated(context, from.last) ? from.last + 3 : from.last + 1;
  const to = calendarDateAt(context, second, date) ?? dayOfSame(context, from, date);
  if (!to || (from.day === null) !== (to.day === null)) return null;
  const end = to.year ?? (date && nearest(from, to, date));
  if (!end) return null;
  const start = from.year ?? (isBefore(to, from) ? end - 1 : end);
  const ends = [printed(from, start), printed(to, end)] as const;
  if (ends[0] >= ends[1]) return null;
  return {
    last: to.last,
    iso: from.day === null ? iso.months(...ends) : `${ends[0]}/${ends[1]}`,
    between: ends,
    yearAssumed: from.year === null && to.year === null,
  };
};

/** "January-to-May" */
const isHyphenated = (context: Context, at: number): boolean =>
  isHyphen(context, at) && context.word(at + 1) === 'to' && isHyphen(context, at + 2);

/** "June 1-20", "from June 1 to 20": the second day is of the month of the first. */
function dayOfSame(context: Context, from: CalendarDate, date: string | null): CalendarDate | null {
  const day = numberAt(context, from.last + 1);
  if (from.day === null || day === null || !Number.isInteger(day) || day <= from.day || day > 31) return null;
  const last = from.last + 2;
  if (context.hitAt('unit', last)) return null;
  const year = from.year ?? yearNamedAt(context, last, date)?.year ?? null;
  const isNamed = year !== null && from.year === null;
  return { year, month: from.month, day, last: isNamed ? yearNamedAt(context, last, date)!.last : last };
}

const isHyphen = (context: Context, at: number): boolean => lower(context, at) === '-';

const isBefore = (a: CalendarDate, b: CalendarDate): boolean =>
  a.month < b.month || (a.month === b.month && (a.day ?? 0) < (b.day ?? 0));

/** The year of the second end where none is printed: that of the first, or the last in which it has begun. */
function nearest(from: CalendarDate, to: CalendarDate, date: string): number {
  if (from.year !== null) return isBefore(to, from) ? from.year + 1 : from.year;
  const year = iso.yearOf(date);
  return iso.month(year, to.month) > date.slice(0, 7) ? year - 1 : year;
}

const printed = ({ month, day }: CalendarDate, year: number): string =>
  day === null ? iso.month(year, month) : iso.day(year, month, day);
