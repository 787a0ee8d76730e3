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
  const year = stated ?? relative?.year ?? (isThis && date ? iso.yearOf(date) : null);
  if (year === null) return null;
  const last = stated === null ? (relative?.last ?? from + 2) : from + 1;
  return { last, iso: `${iso.month(year, 1)}/${iso.month(year, number.value)}` };
};
