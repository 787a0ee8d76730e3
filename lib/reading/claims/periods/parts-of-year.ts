import type { Context } from '../../context.ts';
import * as iso from '../../iso.ts';
import { relativeYear, yearAt, yearNamedAt } from './dates.ts';
import { afterHyphen, lower, numberAt, type Shape, senseAt } from './period.ts';

/** A quarter or half by its number: "the first quarter", "Q1", "1Q", "second-half", "H2". */
export function partAt(
  context: Context,
  at: number,
): { part: 'quarter' | 'half'; number: number; last: number } | null {
  const letter = /^([qh])$/.exec(lower(context, at))?.[1];
  if (letter) {
    const number = context.token(at + 1)?.spaced === false ? numberAt(context, at + 1) : null;
    return valid(letter === 'q' ? 'quarter' : 'half', number, at + 2);
  }
  const word = afterHyphen(context, at + 1);
  const part = context.word(word);
  if (part !== 'quarter' && part !== 'half') return null;
  return valid(part, senseAt(context, at).ordinal, word + 1);
}

function valid(part: 'quarter' | 'half', number: number | null, last: number) {
  const most = part === 'quarter' ? 4 : 2;
  return number !== null && number >= 1 && number <= most ? { part, number, last } : null;
}

/** "the first quarter of 2025", "Q1 2025", "first-quarter", "H1 2024", "the second half of last year". */
export const partOfYear: Shape = (context, at, date) => {
  const found = partAt(context, at);
  if (!found) return null;
  const { part, number, last } = found;
  const named = yearNamedAt(context, last, date);
  if (!named && (!date || (part === 'half' && isHalfOfOther(context, last)))) return null;
  const firstMonth = (number - 1) * (part === 'quarter' ? 3 : 6) + 1;
  const year = named?.year ?? iso.nearestYear(date!, firstMonth, 1);
  const period =
    part === 'quarter'
      ? iso.quarter(year, number)
      : iso.months(iso.month(year, firstMonth), iso.month(year, firstMonth + 5));
  return { last: named?.last ?? last, iso: period };
};

/** "the first half of the match", "a first half goal": of a year only where that is said, or what follows is measured or nothing. */
function isHalfOfOther(context: Context, last: number): boolean {
  const next = context.token(last);
  if (context.word(last) === 'of') return context.word(last + 2) !== 'year';
  if (next?.kind !== 'word' || context.compiled.words.stops.has(next.lower)) return false;
  return context.hitAt('measure', last) === undefined;
}

/** "the first four months of the year", "of 2024". */
export const firstMonths: Shape = (context, at, date) => {
  if (context.word(at) !== 'first') return null;
  const number = context.numbers.find(({ first }) => first === at + 1);
  if (!number || number.value === null || number.value > 11 || number.value < 2) return null;
  if (context.hitAt('unit', number.last)?.entry.unit.id !== 'month') return null;
  const from = context.word(number.last + 1) === 'of' ? number.last + 2 : number.last + 1;
  const stated = yearAt(context, from);
  const relative = relativeYear(context, number.last + 1, date);
  const isThis = context.word(from) === 'the' && context.word(from + 1) === 'year';
  // "in the first five months": of a year that is left unsaid, and not "the first six months of his term"
  const isLeftOpen = context.word(number.last + 1) !== 'of' && context.word(at - 2) === 'in';
  const assumed = date && (isThis || isLeftOpen) ? latestYear(date, number.value) : null;
  const year = stated ?? relative?.year ?? assumed;
  if (year === null) return null;
  const open = isThis ? from + 2 : number.last + 1;
  const last = stated === null ? (relative?.last ?? open) : from + 1;
  return { last, iso: iso.months(iso.month(year, 1), iso.month(year, number.value)) };
};

/** The last year of which so many months have begun. */
const latestYear = (date: string, months: number): number =>
  iso.month(iso.yearOf(date), months) > date.slice(0, 7) ? iso.yearOf(date) - 1 : iso.yearOf(date);

/** "the last three months of 2024", "the final six months of last year". */
export const lastMonths: Shape = (context, at, date) => {
  if (!/^(?:last|final|closing)$/.test(context.word(at))) return null;
  const number = context.numbers.find(({ first }) => first === at + 1);
  if (!number || number.value === null || number.value > 11 || number.value < 2) return null;
  if (context.hitAt('unit', number.last)?.entry.unit.id !== 'month') return null;
  const named = context.word(number.last + 1) === 'of' ? yearNamedAt(context, number.last + 1, date) : null;
  if (!named) return null;
  return {
    last: named.last,
    iso: iso.months(iso.month(named.year, 13 - number.value), iso.month(named.year, 12)),
  };
};

/** "the June quarter", "March-quarter sales", "the September quarter of 2024": named by the month that it ends with. */
export const quarterByMonth: Shape = (context, at, date) => {
  const { month } = senseAt(context, at);
  const word = afterHyphen(context, at + 1);
  if (!month || month % 3 !== 0 || !context.tokens[at]!.capital || context.word(word) !== 'quarter')
    return null;
  const named = yearNamedAt(context, word + 1, date);
  if (!named && !date) return null;
  const year = named?.year ?? latestYear(date!, month);
  return { last: named?.last ?? word + 1, iso: iso.quarter(year, month / 3) };
};

/** "full-year guidance", "full-year sales", "full-year results", and not "full-year funding". */
function isToldOfYear(context: Context, at: number): boolean {
  const { measure } = context.hitAt('measure', at)?.entry ?? {};
  if (measure) return !measure.ofEvent || measure.ofFirm === true;
  return (
    context.hitAt('modality', at) !== undefined ||
    context.compiled.vocabulary.times.reporting.includes(context.word(at)) ||
    /^(?:guidance|ceiling|growth)$/.test(context.word(at))
  );
}

/** "the full year", "full-year guidance": that of the article; early in a year, what is reported is of the one before. */
export const fullYear: Shape = (context, at, date) => {
  const word = afterHyphen(context, at + 1);
  if (!date || !/^(?:full|whole)$/.test(context.word(at)) || context.word(word) !== 'year') return null;
  if (context.word(at - 1) !== 'the' && !isToldOfYear(context, word + 1)) return null;
  const named = yearNamedAt(context, word + 1, date);
  const isReported = Number(date.slice(5, 7)) <= 3;
  return {
    last: named?.last ?? word + 1,
    iso: String(named?.year ?? iso.yearOf(date) - (isReported ? 1 : 0)),
  };
};
