import type { Context } from '../context.ts';
import * as iso from '../iso.ts';
import { NO_TIME, type TimeSense } from '../senses.ts';

/** An expression of time in a sentence, by token indexes `[first, last)`. */
export interface Period {
  readonly first: number;
  readonly last: number;
  /** ISO 8601: a year, quarter, month, week or day. */
  readonly iso: string;
  /** "since May" gives a start, "until May" an end; a weekday alone mostly dates the report. */
  readonly role: 'in' | 'since' | 'until' | 'weekday';
  /** The text names a month and no year: the nearest is taken. */
  readonly yearAssumed: boolean;
}

/** Finds the times a sentence names, resolved against the day of the article; without a day, only those that name their year. */
export function readPeriods(context: Context, date: string | null): Period[] {
  const periods: Period[] = [];
  for (let at = 0; at < context.tokens.length; ) {
    const found = mayBegin(context, at) ? firstFound(context, at, date) : null;
    if (found)
      periods.push({
        first: at,
        last: found.last,
        iso: found.iso,
        role: found.weekday ? 'weekday' : roleOf(context, at, found.iso),
        yearAssumed: found.yearAssumed === true,
      });
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

interface Found {
  readonly last: number;
  readonly iso: string;
  readonly weekday?: boolean;
  readonly yearAssumed?: boolean;
}
type Shape = (context: Context, at: number, date: string | null) => Found | null;

const lower = (context: Context, at: number): string => context.token(at)?.lower ?? '';
const numberAt = (context: Context, at: number): number | null =>
  context.tokens[at]?.kind === 'number' ? Number(lower(context, at)) : null;
const senseAt = (context: Context, at: number): TimeSense => context.token(at)?.word.time ?? NO_TIME;

function monthAt(context: Context, at: number): { month: number; last: number } | null {
  const token = context.tokens[at];
  if (!token?.capital) return null;
  const { month } = token.word.time;
  if (!month || (at === 0 && /^(?:may|march)$/.test(token.lower) && numberAt(context, at + 1) === null))
    return null;
  const point = lower(context, at + 1) === '.' && !context.tokens[at + 1]!.spaced && token.lower.length < 5;
  return { month, last: point ? at + 2 : at + 1 };
}

function yearAt(context: Context, at: number): number | null {
  const year = /^(?:1[5-9]|20)\d\d$/.test(lower(context, at)) ? Number(lower(context, at)) : null;
  return year;
}

function dayAt(context: Context, at: number): { day: number; last: number } | null {
  const day = numberAt(context, at);
  if (day === null || !Number.isInteger(day) || day < 1 || day > 31) return null;
  const ending = /^(?:st|nd|rd|th)$/.test(lower(context, at + 1)) && !context.tokens[at + 1]!.spaced;
  return { day, last: ending ? at + 2 : at + 1 };
}

/** "April 4, 2025", "April 4", "May 2025", "May". */
const monthFirst: Shape = (context, at, date) => {
  const month = monthAt(context, at);
  if (!month) return null;
  const day = dayAt(context, month.last);
  if (day) {
    const comma = lower(context, day.last) === ',' ? day.last + 1 : day.last;
    const year = yearAt(context, comma);
    if (year !== null) return { last: comma + 1, iso: iso.day(year, month.month, day.day) };
    return date
      ? { last: day.last, iso: iso.day(iso.nearestYear(date, month.month, day.day), month.month, day.day) }
      : null;
  }
  const comma =
    lower(context, month.last) === ',' || lower(context, month.last) === 'of' ? month.last + 1 : month.last;
  const year = yearAt(context, comma);
  if (year !== null) return { last: comma + 1, iso: iso.month(year, month.month) };
  const named = relativeYear(context, month.last, date);
  if (named) return { last: named.last, iso: iso.month(named.year, month.month) };
  return date
    ? {
        last: month.last,
        iso: iso.month(iso.nearestYear(date, month.month, 1), month.month),
        yearAssumed: true,
      }
    : null;
};

/** "last year" after a month: "in May last year". */
function relativeYear(
  context: Context,
  at: number,
  date: string | null,
): { year: number; last: number } | null {
  const from = lower(context, at) === 'of' ? at + 1 : at;
  if (!date || context.word(from + 1) !== 'year' || !/^(?:last|this|next)$/.test(context.word(from)))
    return null;
  return { year: iso.yearOf(date) + senseAt(context, from).step!, last: from + 2 };
}

/** "4 April 2025", "the 4th of April". */
const dayFirst: Shape = (context, at, date) => {
  const day = dayAt(context, at);
  if (!day) return null;
  const month = monthAt(context, context.word(day.last) === 'of' ? day.last + 1 : day.last);
  if (!month) return null;
  const year = yearAt(context, month.last);
  if (year !== null) return { last: month.last + 1, iso: iso.day(year, month.month, day.day) };
  return date
    ? { last: month.last, iso: iso.day(iso.nearestYear(date, month.month, day.day), month.month, day.day) }
    : null;
};

/** "the first quarter of 2025", "Q1 2025", "first-quarter". */
const quarter: Shape = (context, at, date) => {
  const letter =
    lower(context, at) === 'q' && context.tokens[at + 1]?.spaced === false ? numberAt(context, at + 1) : null;
  const named = senseAt(context, at).ordinal;
  const hyphen = lower(context, at + 1) === '-' ? 1 : 0;
  const number = letter ?? (named && context.word(at + 1 + hyphen) === 'quarter' ? named : null);
  if (!number || number > 4) return null;
  const last = letter ? at + 2 : at + 2 + hyphen;
  const from = /^(?:of|in|,)$/.test(lower(context, last)) ? last + 1 : last;
  const year = yearAt(context, from);
  if (year !== null) return { last: from + 1, iso: iso.quarter(year, number) };
  const relative = relativeYear(context, last, date);
  if (relative) return { last: relative.last, iso: iso.quarter(relative.year, number) };
  return date ? { last, iso: iso.quarter(iso.nearestYear(date, number * 3 - 2, 1), number) } : null;
};

/** "last month", "this week", "next year", "the previous quarter". */
const relative: Shape = (context, at, date) => {
  const { step } = senseAt(context, at);
  const unit = context.word(at + 1);
  if (step === null || !date || !/^(?:day|week|month|quarter|year)$/.test(unit)) return null;
  return { last: at + 2, iso: iso.relative(date, unit as iso.CalendarUnit, step) };
};

/** "on Thursday", "yesterday", "today". */
const weekday: Shape = (context, at, date) => {
  if (!date) return null;
  const word = context.word(at);
  if (word === 'yesterday') return { last: at + 1, iso: iso.addDays(date, -1), weekday: true };
  if (word === 'today' || word === 'tonight') return { last: at + 1, iso: date, weekday: true };
  const day = context.tokens[at]!.capital ? senseAt(context, at).day : null;
  return day ? { last: at + 1, iso: iso.lastWeekday(date, day), weekday: true } : null;
};

/** A year by itself: "in 2024", "2024's". */
const bareYear: Shape = (context, at) => {
  const year = yearAt(context, at);
  if (year === null || context.hitBefore('prefix', at) || context.hitAt('unit', at + 1)) return null;
  const range = lower(context, at + 1) === '-' ? yearAt(context, at + 2) : null;
  if (range !== null && range > year) return { last: at + 3, iso: `${year}/${range}` };
  return { last: at + 1, iso: String(year) };
};

/** "two years ago", "a month ago": no finer than it says. */
const ago: Shape = (context, at, date) => {
  const word = context.word(at);
  const isArticle = word === 'a' || word === 'an';
  const number = isArticle ? null : context.numbers.find(({ first }) => first === at);
  const last = isArticle ? at + 1 : (number?.last ?? -1);
  const count = isArticle ? 1 : (number?.value ?? null);
  const unit = context.hitAt('unit', last)?.entry.unit.id;
  if (!date || count === null || !unit || context.word(last + 1) !== 'ago') return null;
  if (!/^(?:day|week|month|year)$/.test(unit) || !Number.isInteger(count) || count > 200) return null;
  return { last: last + 2, iso: iso.relative(date, unit as iso.CalendarUnit, -count) };
};

/** "the first four months of the year", "of 2024". */
const firstMonths: Shape = (context, at, date) => {
  if (context.word(at) !== 'first') return null;
  const number = context.numbers.find(({ first }) => first === at + 1);
  if (
    !number ||
    number.value === null ||
    number.value > 11 ||
    number.value < 2 ||
    context.hitAt('unit', number.last)?.entry.unit.id !== 'month'
  )
    return null;
  const from = context.word(number.last + 1) === 'of' ? number.last + 2 : number.last + 1;
  const stated = yearAt(context, from);
  const relative = relativeYear(context, number.last + 1, date);
  const isThis = context.word(from) === 'the' && context.word(from + 1) === 'year';
  const year = stated ?? relative?.year ?? (isThis && date ? iso.yearOf(date) : null);
  if (year === null) return null;
  const last = stated === null ? (relative?.last ?? from + 2) : from + 1;
  return { last, iso: `${iso.month(year, 1)}/${iso.month(year, number.value)}` };
};

/** The shapes that begin with a word, and those that begin with digits, the longest first. */
const OF_WORDS: readonly Shape[] = [firstMonths, ago, monthFirst, quarter, relative, weekday];
const OF_DIGITS: readonly Shape[] = [ago, dayFirst, bareYear];

function roleOf(context: Context, at: number, iso: string): Period['role'] {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const word = lower(context, before);
    if (/^(?:since|after|from|than|with|against|versus)$/.test(word)) return 'since';
    if (word === 'to' && /^(?:compared|relative)$/.test(lower(context, before - 1))) return 'since';
    if (word === 'on' && /^\d{4}(?:-\d\d)?$/.test(iso)) return 'since'; // "a rise of 2 percent on May 2024"
    if (/^(?:until|till|before|by|through)$/.test(word)) return 'until';
    if (!/^(?:the|early|late|mid|end|of|start|beginning|in|-)$/.test(word)) break;
  }
  return 'in';
}
