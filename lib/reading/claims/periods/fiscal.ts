import type { Context } from '../../context.ts';
import * as iso from '../../iso.ts';
import { yearAt } from './dates.ts';
import { partAt } from './parts-of-year.ts';
import { lower, type Shape, senseAt } from './period.ts';
import { laterYearAt } from './years.ts';

/**
 * A fiscal year or quarter, which begins and ends whenever its owner says: "fiscal 2024", "FY24", "FY2024-25", "the 2024-25
 * financial year", "the fiscal third quarter", "the third quarter of fiscal 2024". Never equal to one of the calendar.
 */
export const fiscal: Shape = (context, at, date) =>
  quarterOf(context, at, date) ?? yearBeforeWord(context, at) ?? fiscalYear(context, at, date);

const isFiscal = (context: Context, at: number): boolean =>
  /^(?:fiscal|financial|fy)$/.test(context.word(at));

/** "fiscal 2024", "fiscal year 2024/25", "FY24", "last fiscal year". */
function fiscalYear(context: Context, at: number, date: string | null) {
  const { step } = senseAt(context, at);
  const word = step === null ? at : at + 1;
  if (!isFiscal(context, word)) return null;
  const isYear = /^(?:year|years)$/.test(context.word(word + 1));
  const from = isYear ? word + 2 : word + 1;
  if (step !== null)
    return isYear && date ? { last: from, iso: iso.fiscalYear(iso.yearOf(date) + step) } : null;
  const year = yearAt(context, from) ?? shortYear(context, from);
  return year === null ? null : withLater(context, from, year);
}

/** "FY24" */
function shortYear(context: Context, at: number): number | null {
  const token = context.token(at);
  const isShort = context.word(at - 1) === 'fy' && token !== undefined && /^\d\d$/.test(token.lower);
  return isShort ? 2000 + Number(token.lower) : null;
}

function withLater(context: Context, at: number, year: number) {
  const later = /^[-/]$/.test(lower(context, at + 1)) ? laterYearAt(context, at + 2, year) : null;
  return later === year + 1
    ? { last: at + 3, iso: iso.fiscalYear(year, later) }
    : { last: at + 1, iso: iso.fiscalYear(year) };
}

/** "the 2024-25 financial year" */
function yearBeforeWord(context: Context, at: number) {
  const year = yearAt(context, at);
  if (year === null) return null;
  const found = withLater(context, at, year);
  const isYear = isFiscal(context, found.last) && context.word(found.last + 1) === 'year';
  return isYear ? { ...found, last: found.last + 2 } : null;
}

/** "fiscal third quarter", "third fiscal quarter of 2024", "fiscal Q3 2024", "third quarter of fiscal 2024", "Q3 FY25". */
function quarterOf(context: Context, at: number, date: string | null) {
  const isAhead = isFiscal(context, at);
  const isInside = isFiscal(context, at + 1) && context.word(at + 2) === 'quarter';
  const ordinal = isInside ? senseAt(context, at).ordinal : null;
  const found =
    ordinal !== null
      ? { part: 'quarter', number: ordinal, last: at + 3 }
      : partAt(context, isAhead ? at + 1 : at);
  if (found?.part !== 'quarter') return null;
  const from = /^(?:of|in|,)$/.test(lower(context, found.last)) ? found.last + 1 : found.last;
  const owner = /^(?:the|its|their|this)$/.test(context.word(from)) ? from + 1 : from;
  const year = fiscalYear(context, owner, date) ?? fiscalYear(context, from, date);
  if (year) return { last: year.last, iso: `${year.iso}-Q${found.number}` };
  const isOfYear = isFiscal(context, owner) && context.word(owner + 1) === 'year';
  if (!isAhead && !isInside && !isOfYear) return null;
  const stated = isOfYear ? null : yearAt(context, from);
  if (stated !== null) return { last: from + 1, iso: `${iso.fiscalYear(stated)}-Q${found.number}` };
  if (!date) return null;
  return {
    last: isOfYear ? owner + 2 : found.last,
    iso: `${iso.fiscalYear(iso.yearOf(date))}-Q${found.number}`,
  };
}
