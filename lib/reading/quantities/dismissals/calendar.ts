import type { Context } from '../../context.ts';
import { isPlural } from '../../nouns.ts';
import { moneySignBefore } from '../units/extractor.ts';
import {
  type Dismissal,
  isAttached,
  isBetween,
  isCapital,
  isCountable,
  isDigits,
  lowerAt,
} from './dismissal.ts';

const isMonth = (context: Context, at: number): boolean =>
  isCapital(context, at) && Object.hasOwn(context.compiled.vocabulary.times.months, lowerAt(context, at));

/** "April 4", "4 April", "June 5-7". */
export const date: Dismissal = {
  id: 'date',
  dismisses(context, { first, last, value, scale }) {
    if (value === null || scale !== 1 || value > 31 || !Number.isInteger(value)) return false;
    const before = lowerAt(context, first - 1) === '.' ? first - 2 : first - 1;
    if (isMonth(context, before) && !context.hitAt('unit', last)) return true;
    const after = lowerAt(context, last) === 'of' ? last + 1 : last;
    if (isMonth(context, after)) return true;
    const isLinked = LINKS.has(lowerAt(context, first - 1)) && isDigits(context, first - 2);
    return isLinked && isMonth(context, first - 3) && !context.hitAt('unit', last);
  },
};

const LINKS: ReadonlySet<string> = new Set(['-', 'and', ',', 'to', 'through']);

const YEAR = /^(?:1[0-9]|20|21)\d\d$/;
const BEFORE_YEAR =
  /^(?:in|since|by|of|from|until|till|the|to|before|after|during|and|for|'s|\(|early|late|mid|fiscal|around|through)$/;

/** 1066 to 2199 in bare digits, unless a unit or a lower-case plural follows and nothing that leads to a year stands before. */
export const year: Dismissal = {
  id: 'year',
  dismisses(context, number) {
    const { first, last, value } = number;
    if (value === null || last !== first + 1 || !YEAR.test(lowerAt(context, first))) return false;
    if (moneySignBefore(context, number)) return false;
    if (isAttached(context, last) && lowerAt(context, last) === 's') return true;
    if (hasUnit(context, last) || isEndOfCount(context, first, last)) return false;
    const countsMany = isCountable(context, last) && isPlural(lowerAt(context, last));
    if (countsMany && isNamedAfter(context, first)) return true;
    return !countsMany || BEFORE_YEAR.test(lowerAt(context, first - 1));
  },
};

/** "the 2003-04 season": the end of a span of years. */
export const yearSpan: Dismissal = {
  id: 'year-span',
  dismisses: (context, { first, last }) =>
    last === first + 1 &&
    /^\d\d$/.test(lowerAt(context, first)) &&
    /^[-/]$/.test(lowerAt(context, first - 1)) &&
    isAttached(context, first) &&
    YEAR.test(lowerAt(context, first - 2)),
};

/** "Vision 2030 remains on course" */
const isNamedAfter = (context: Context, first: number): boolean =>
  first > 0 &&
  isCapital(context, first - 1) &&
  !context.compiled.words.stops.has(lowerAt(context, first - 1)) &&
  !context.hitBefore('before', first) &&
  !context.hitBefore('area', first);

const LIKELY_YEAR = /^(?:1[5-9]\d\d|20\d\d)$/;

/** "between 1000 and 5000", "1500-1800 seats": two numbers of which one is no year, or that count something. */
function isEndOfCount(context: Context, first: number, last: number): boolean {
  const other =
    /^(?:and|to|-)$/.test(lowerAt(context, last)) && isDigits(context, last + 1)
      ? last + 1
      : linkedBefore(context, first);
  if (other === null) return false;
  // "managed in 2024-25 suggests"
  if (
    other === last + 1 &&
    /^\d\d$/.test(lowerAt(context, other)) &&
    BEFORE_YEAR.test(lowerAt(context, first - 1))
  )
    return false;
  if (/^\d{4,}$/.test(lowerAt(context, other)) && !LIKELY_YEAR.test(lowerAt(context, other))) return true;
  const end = Math.max(last, other + 1);
  return isCountable(context, end) && isPlural(lowerAt(context, end));
}

const linkedBefore = (context: Context, first: number): number | null =>
  /^(?:and|to|-)$/.test(lowerAt(context, first - 1)) && isDigits(context, first - 2) ? first - 2 : null;

const YEAR_DIGITS = 4;

/** A unit right after, or after a second number: "2000 - 2500 calories". A capital makes it a name: "2016 Stone". */
function hasUnit(context: Context, last: number): boolean {
  // "in 2026 to 3.1%": a year
  const isRange =
    /^(?:-|to)$/.test(lowerAt(context, last)) &&
    isDigits(context, last + 1) &&
    context.tokens[last + 1]!.lower.length >= YEAR_DIGITS &&
    /^\d[\d,]*$/.test(context.tokens[last + 1]!.lower);
  const at = isRange ? last + 2 : last;
  const unit = context.hitAt('unit', at);
  return unit !== undefined && (!isCapital(context, at) || isRange);
}

/** "11:22", "10 a.m.", "5 o'clock", "0900 GMT". */
export const timeOfDay: Dismissal = {
  id: 'time-of-day',
  dismisses(context, { first, last, words }) {
    if (isColon(context, last) && isMinute(context, last + 1)) return true;
    if (isColon(context, first - 1) && /^\d{1,2}$/.test(lowerAt(context, first - 2))) return true;
    const after = lowerAt(context, last);
    if (HOURS.has(after)) return true;
    if (words) return false;
    if (ZONES.has(after) && isCapital(context, last)) return true;
    return (after === '-' || after === 'to') && /^(?:am|pm)$/.test(lowerAt(context, last + 2));
  },
};

const HOURS: ReadonlySet<string> = new Set(['am', 'pm', "o'clock", 'gmt', 'noon', 'midnight']);
const ZONES: ReadonlySet<string> = new Set('et est edt pt pst bst utc cet ist'.split(' '));

/** A colon right after a number; a space may follow it: "11: 55". */
const isColon = (context: Context, at: number): boolean =>
  lowerAt(context, at) === ':' && isAttached(context, at) && isDigits(context, at + 1);
const isMinute = (context: Context, at: number): boolean =>
  isBetween(context, ':', at - 1) || /^[0-5]\d$/.test(lowerAt(context, at));
