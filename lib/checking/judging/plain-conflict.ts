import { calendarDay, daysOf } from '../../reading/iso.ts';
import { isWithinRatio } from '../linking/closeness.ts';
import { isAge, isLasting, SMALL_COUNT, TOLL } from '../linking/one-event.ts';
import {
  areOfOnePlan,
  isBeyondRounding,
  isCountInFlux,
  isDated,
  isMoreThanAll,
  isOfSameDate,
  isSettled,
  isTollOfEvent,
} from '../linking/tolls.ts';
import type { Statement } from '../statement.ts';
import type { Case } from './case.ts';
import { areComparedAlike, areOriginsApart } from './conflicts.ts';

/** How alike two figures of one event must be told for a conflict between them to be plain. */
const CONFLICT = 0.27;
/** Without dates nothing shows that the reports are of one day. */
const CONFLICT_UNDATED = 0.45;
/** Where no measure names one of them. */
const CONFLICT_OF_OTHERS = 0.36;
/** So many names in common outweigh those that only one sentence has. */
const ENOUGH_NAMES = 2;
/** Without dates, smaller counts could be of any day. */
const SMALL_UNDATED = 100;

const SAME_OR_UNKNOWN = [
  'transformation',
  'refArea',
  'counterpartArea',
  'product',
  'scope',
  'actors',
  'period',
] as const;

/**
 * Whether two figures that cannot both be right are told of one thing of one event, so that an editor would look into it: by the
 * names and words about them, on one day, with nothing said that would explain it.
 */
export function isPlainConflict(pair: Case): boolean {
  const { a, b, table, likeness, measure } = pair;
  if (!likeness || (pair.fits && !isBeyondRounding(pair)) || likeness.partsDiffer) return false;
  if (!areComparedAlike(pair) || isListed(a) || isListed(b)) return false;
  if ((likeness.hoursDiffer || isCountInFlux(pair)) && !isSettled(pair)) return false;
  if (![a, b].every(isPlainFigure) || !isWithinRatio(pair)) return false;
  const isSaidAlike = a.modality === 'stated' && b.modality === 'stated';
  if (!isSaidAlike && !(areOfOnePlan(pair) && isTollOfEvent(pair))) return false;
  // 65 passengers are not all of 71 people on board.
  if (a.form === 'count' && !pair.sameThing && !isMoreThanAll(pair)) return false;
  if (isAge(a) && isAge(b)) return likeness.isOfOneName && isOfOneTime(pair);
  if (SAME_OR_UNKNOWN.some((dimension) => table[dimension] === 'different' || table[dimension] === 'nested'))
    return false;
  if (measure?.ofEvent && likeness.isOfElsewhere) return false;
  // A series has parts without number, and every word may name one.
  if (measure && !measure.ofEvent && (likeness.isOneSided || areOriginsApart(pair))) return false;
  if (isTollOfEvent(pair) ? likeness.isNarrowedCloseBy : likeness.isNarrowed || likeness.isSwapped)
    return false;
  if (!isOfOneDay(pair) || !isNamedEnough(pair) || !isOfArticlesTime(pair)) return false;
  return isAnchored(pair) && likeness.score >= needed(pair) && !pair.areDifferentThings();
}

/** A sentence of so many numbers tells of as many things. */
const MOST_NUMBERS = 6;
const isListed = ({ source }: Statement): boolean =>
  (source.quote.match(/\d[\d.,]*/g) ?? []).length > MOST_NUMBERS;

/** People grow older: both ages are of the day of the articles, or of one time in the past. */
function isOfOneTime({ a, b, table }: Case): boolean {
  if (a.timePeriod === null && b.timePeriod === null) return isDated(a) && isDated(b);
  return table.period === 'equal' || table.period === 'nested';
}

/** Without dates, small counts and what no measure names could be of any day; and how long ago something was is of the day of the report. */
function isNamedEnough({ a, b, isFiledByUnit }: Case): boolean {
  if (isDated(a) && isDated(b)) return true;
  if (isFiledByUnit || a.measure !== b.measure) return false;
  return [a, b].every(({ form, value }) => form !== 'count' || value! >= SMALL_UNDATED);
}

/** "In 2021 the party won 21 percent": a figure with a time of its own is not held against one without, unless it is of these days. */
function isOfArticlesTime({ a, b, table }: Case): boolean {
  if (table.period !== 'unknown') return true;
  return [a, b].every(({ timePeriod, implied, source }) => {
    if (timePeriod === null || implied.includes('timePeriod')) return true;
    const [from, to] = daysOf(timePeriod) ?? [];
    const day = calendarDay(source.date);
    if (!from || !to || !day) return false;
    const reach = (of: string, days: number) =>
      new Date(Date.parse(of) + days * DAY_MS).toISOString().slice(0, 10);
    return (
      from <= reach(day, DAYS_AROUND) && to >= reach(day, -DAYS_AROUND) && to <= reach(from, LONGEST_DAYS)
    );
  });
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** A time this near to the article is its own, if it is no longer than a month. */
const DAYS_AROUND = 14;
const LONGEST_DAYS = 31;

/** Whose figures they are is the same: by the name beside them, or, of what happened, by another number that they share. */
function isAnchored(pair: Case): boolean {
  const { likeness, measure, a, b } = pair;
  if (isTollOfEvent(pair)) return true;
  if (likeness!.isOfOneName) return !likeness!.namesClash;
  return measure?.ofEvent === true && a.measure === b.measure && likeness!.sharesNumber;
}

function needed(pair: Case): number {
  const { a, b, likeness, measure } = pair;
  if (isTollOfEvent(pair)) return TOLL;
  if (measure?.ofEvent && likeness!.sharesNumber) return CONFLICT;
  if (a.measure !== b.measure) return CONFLICT_OF_OTHERS;
  if (likeness!.othersNamed && likeness!.sharedNames < ENOUGH_NAMES) return CONFLICT_UNDATED;
  return isDated(a) && isDated(b) ? CONFLICT : CONFLICT_UNDATED;
}

/** What is counted grows from day to day; how long or how far something is does not. */
function isOfOneDay(pair: Case): boolean {
  const { a, b, table } = pair;
  if (table.period === 'equal') return true;
  if (!isDated(a) || !isDated(b)) return true;
  return isSettled(pair) || (isLasting(a) && isLasting(b)) || isOfSameDate(a, b);
}

function isPlainFigure({ bound, range, value, form, surface }: Statement): boolean {
  return (
    !/dozen/i.test(surface) &&
    (bound === 'exact' || bound === 'about') &&
    range === null &&
    value !== null &&
    (form !== 'count' || value >= SMALL_COUNT)
  );
}
