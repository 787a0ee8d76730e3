/**
 * Calendar arithmetic on ISO 8601 strings: "2025", "2025-Q1", "2025-05", "2025-06-09", "2025-02/2025-05". No clock is read.
 * Fiscal years and quarters, "FY2024", "FY2024-25", "FY2024-Q3", are of no calendar until it is known whose they are.
 */

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const two = (n: number): string => String(n).padStart(2, '0');
export const day = (year: number, monthNumber: number, dayNumber: number): string =>
  `${month(year, monthNumber)}-${two(dayNumber)}`;
export const month = (year: number, monthNumber: number): string => `${year}-${two(monthNumber)}`;
export const quarter = (year: number, quarterNumber: number): string => `${year}-Q${quarterNumber}`;
/** A fiscal year named by one year of the calendar or by the two that it is in. */
export const fiscalYear = (year: number, later?: number): string =>
  later === undefined ? `FY${year}` : `FY${year}-${two(later % 100)}`;
export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
const monthOf = (iso: string): number => Number(iso.slice(5, 7));

const toUtc = (date: string): Date => new Date(`${date.slice(0, 10)}T00:00:00Z`);
const fromUtc = (date: Date): string => date.toISOString().slice(0, 10);

/** The day some days later; `date` is a day. */
export function addDays(date: string, days: number): string {
  const utc = toUtc(date);
  utc.setUTCDate(utc.getUTCDate() + days);
  return fromUtc(utc);
}

/** The last such weekday up to the day itself, Monday being 1. */
export function lastWeekday(date: string, weekday: number): string {
  const today = toUtc(date).getUTCDay() || 7;
  return addDays(date, -((today - weekday + 7) % 7));
}

/** The year that puts a month and day named without one nearest before the article: up to a month ahead is still this year. */
export function nearestYear(date: string, monthNumber: number, dayNumber: number): number {
  const year = yearOf(date);
  return day(year, monthNumber, dayNumber) > addDays(date, 31) ? year - 1 : year;
}

/** The calendar unit some steps from the one that holds the day: relative("2025-06-09", "month", -1) is "2025-05". */
export function relative(date: string, unit: CalendarUnit, step: number): string {
  switch (unit) {
    case 'day':
      return addDays(date, step);
    case 'week': {
      const monday = lastWeekday(addDays(date, 7 * step), 1);
      return `${monday}/${addDays(monday, 6)}`;
    }
    case 'year':
      return String(yearOf(date) + step);
    case 'quarter':
      return shiftQuarter(quarter(yearOf(date), Math.ceil(monthOf(date) / 3)), step);
    case 'month':
      return shiftMonth(date.slice(0, 7), step);
  }
}

export function shiftMonth(iso: string, step: number): string {
  const count = yearOf(iso) * 12 + monthOf(iso) - 1 + step;
  return month(Math.floor(count / 12), (count % 12) + 1);
}

export function shiftQuarter(iso: string, step: number): string {
  const count = yearOf(iso) * 4 + Number(iso.slice(6)) - 1 + step;
  return quarter(Math.floor(count / 4), (count % 4) + 1);
}

/** All of the time from one month to another: the quarter or year that it is, or an interval. */
export function months(from: string, to: string): string {
  if (from === to) return from;
  const [year, first] = [yearOf(from), monthOf(from)];
  if (shiftMonth(from, 2) === to && first % 3 === 1) return quarter(year, (first + 2) / 3);
  return shiftMonth(from, 11) === to && first === 1 ? String(year) : `${from}/${to}`;
}

/** When a country's fiscal year begins, and whether one named by a single year is named by the year it begins or ends in. */
export interface FiscalYear {
  readonly firstMonth: number;
  /** "begin" or "end". */
  readonly namedBy: string;
}

/** The calendar time of a fiscal year or quarter of a country; anything else as it is. */
export function ofCalendar(iso: string, { firstMonth, namedBy }: FiscalYear): string {
  const fiscal = /^FY(\d{4})(-\d\d)?(?:-Q(\d))?$/.exec(iso);
  if (!fiscal) return iso;
  const isByEnd = fiscal[2] === undefined && namedBy === 'end';
  const begin = month(Number(fiscal[1]) - (isByEnd ? 1 : 0), firstMonth);
  if (fiscal[3] === undefined) return months(begin, shiftMonth(begin, 11));
  const first = shiftMonth(begin, 3 * (Number(fiscal[3]) - 1));
  return months(first, shiftMonth(first, 2));
}

/** A month or day put into the year in which it lies nearest to the day of an article: in February, "from April" is of this year. */
export function closestYear(iso: string, date: string): string {
  const away = (year: number): number => Math.abs((year - yearOf(date)) * 12 + monthOf(iso) - monthOf(date));
  const year = yearOf(date);
  const [nearest] = [year, year + 1, year - 1].sort((a, b) => away(a) - away(b));
  return `${nearest}${iso.slice(4)}`;
}

/** The same month a year later. */
export const yearAfter = (month: string): string => `${yearOf(month) + 1}${month.slice(4)}`;

/** The same period a year earlier; `null` for one without a plain counterpart, such as a week. */
export function yearBefore(iso: string): string | null {
  return /^\d{4}(?:-Q\d|-\d\d)?(?:-\d\d)?$/.test(iso) ? `${yearOf(iso) - 1}${iso.slice(4)}` : null;
}

/** The first and last day of a period; `null` where the text is no period, or a fiscal one of nobody knows whom. */
export function daysOf(iso: string): readonly [string, string] | null {
  const [from, to] = iso.split('/');
  if (to !== undefined) {
    const [start, end] = [daysOf(from!), daysOf(to)];
    return start && end ? [start[0], end[1]] : null;
  }
  if (/^\d{4}$/.test(iso)) return [`${iso}-01-01`, `${iso}-12-31`];
  if (/^\d{4}-\d\d$/.test(iso)) return [`${iso}-01`, addDays(`${shiftMonth(iso, 1)}-01`, -1)];
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return [iso, iso];
  const part = /^(\d{4})-(Q|W)(\d{1,2})$/.exec(iso);
  if (!part) return null;
  const [year, number] = [Number(part[1]), Number(part[3])];
  if (part[2] === 'Q') return [`${month(year, number * 3 - 2)}-01`, daysOf(month(year, number * 3))![1]];
  const fourth = toUtc(`${year}-01-04`);
  const monday = addDays(fromUtc(fourth), 7 * (number - 1) - ((fourth.getUTCDay() || 7) - 1));
  return [monday, addDays(monday, 6)];
}

/** The day of an article's date, ISO 8601; `null` where it is none of the calendar. */
export function calendarDay(date: string | null): string | null {
  const day = date?.slice(0, 10) ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}

/** Sorts dates and times by their characters; `localeCompare` would load a collation first. */
export const byTime = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
