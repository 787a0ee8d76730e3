import type { Context } from '../../context.ts';
import { yearAt } from './dates.ts';
import { lower, type Shape } from './period.ts';

/** A year by itself, or two with a hyphen: "in 2024", "2024's", "2020-2024", "the 2003-04 season". */
export const bareYear: Shape = (context, at) => {
  const year = yearAt(context, at);
  if (year === null || context.hitBefore('prefix', at) || context.hitAt('unit', at + 1)) return null;
  const end = /^[-/]$/.test(lower(context, at + 1)) ? laterYearAt(context, at + 2, year) : null;
  return end === null
    ? { last: at + 1, iso: String(year) }
    : { last: at + 3, iso: `${year}/${end}`, between: [String(year), String(end)] };
};

/** The second of two years, in full or by its last digits: "2024-2025", "2024-25". */
export function laterYearAt(context: Context, at: number, year: number): number | null {
  const token = context.token(at);
  const short =
    token?.spaced === false && /^\d\d$/.test(token.lower)
      ? Math.floor(year / 100) * 100 + Number(token.lower)
      : null;
  const later = short ?? yearAt(context, at);
  return later !== null && later > year ? later : null;
}

/** "from 2020 to 2024", "between 2007 and 2014", "2007 through 2014". */
export const yearsFromTo: Shape = (context, at) => {
  const year = yearAt(context, at);
  if (year === null || !leadsOn(context, at, at + 1)) return null;
  const end = yearAt(context, at + 2);
  if (end === null || end <= year || context.hitAt('unit', at + 3)) return null;
  return { last: at + 3, iso: `${year}/${end}`, between: [String(year), String(end)] };
};

/** Whether the word at `link` leads from a time that begins at `first` on to another: "to", "through", "and" after "between". */
export function leadsOn(context: Context, first: number, link: number): boolean {
  const word = context.word(link);
  if (word === 'and') return context.word(first - 1) === 'between';
  return /^(?:to|through|until|till|thru)$/.test(word);
}
