import * as iso from '../../iso.ts';
import { type Shape, senseAt } from './period.ts';

/** "last month", "this week", "next year", "the previous quarter". */
export const relative: Shape = (context, at, date) => {
  const { step } = senseAt(context, at);
  const unit = context.word(at + 1);
  if (step === null || !date || !/^(?:day|week|month|quarter|year)$/.test(unit)) return null;
  return { last: at + 2, iso: iso.relative(date, unit as iso.CalendarUnit, step) };
};

/** "on Thursday", "yesterday", "today". */
export const weekday: Shape = (context, at, date) => {
  if (!date) return null;
  const word = context.word(at);
  if (word === 'yesterday') return { last: at + 1, iso: iso.addDays(date, -1), weekday: true };
  if (word === 'today' || word === 'tonight') return { last: at + 1, iso: date, weekday: true };
  const day = context.tokens[at]!.capital ? senseAt(context, at).day : null;
  return day ? { last: at + 1, iso: iso.lastWeekday(date, day), weekday: true } : null;
};

/** "two years ago", "a month ago": no finer than it says. */
export const ago: Shape = (context, at, date) => {
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
