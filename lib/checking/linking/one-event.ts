import type { Case } from '../judging/case.ts';
import type { Statement } from '../statement.ts';
import { isWithinRatio } from './closeness.ts';
import {
  countOneKind,
  hasGrown,
  isCountInFlux,
  isDated,
  isOfSameDate,
  isOnlyOfKind,
  isPartOfWhole,
  isSettled,
} from './tolls.ts';

/** Where nothing else of the kind is counted, less must show that two figures are of one thing. */
export const TOLL = 0.12;
/** Small counts are told of too many things to say that one thing is meant. */
export const SMALL_COUNT = 4;
/** How alike two figures of one event must be told to be taken for the same one. */
const SAME_FIGURE = 0.22;
/** To say that only the basis differs, more: there are many bases. */
const OTHER_BASIS = 0.33;

/** Whether two figures in articles about one event are told of the same thing. */
export function isToldAlike({ likeness, a, b }: Case): boolean {
  if (!likeness || likeness.namesClash || likeness.partsDiffer) return false;
  if (isAge(a) || isAge(b)) return likeness.isOfOneName;
  return likeness.score >= SAME_FIGURE;
}

/**
 * Whether, in two articles about one event, two figures that cannot both be right on one basis are plainly of one thing on two:
 * told very much alike, of one name, and not far apart.
 */
export function isToldOfOneThing(pair: Case): boolean {
  const { a, b, likeness, fits } = pair;
  if (hasGrown(pair)) return pair.areOnlyOnes === true && isWithinRatio(pair);
  if (!likeness || fits || likeness.namesClash || a.measure !== b.measure || isAge(a)) return false;
  if (pair.areDifferentThings()) return false;
  if (isOnlyOfKind(pair) && (isPartOfWhole(pair) || (countOneKind(pair) && isOfOtherTime(pair))))
    return !likeness.isNarrowedCloseBy && isWithinRatio(pair) && likeness.score >= TOLL;
  if (likeness.isNarrowed || likeness.isSwapped) return false;
  if ([a, b].some(({ value, form }) => value === null || (form === 'count' && value < SMALL_COUNT)))
    return false;
  if (a.form === 'count' && !pair.sameThing) return false;
  // Sentences that share another number are mostly lists of figures, each of something else.
  return (
    isWithinRatio(pair) && likeness.isOfOneName && !likeness.sharesNumber && likeness.score >= OTHER_BASIS
  );
}

/** What happened is counted anew: on another day, or at another hour of one. */
export function isOfOtherTime(pair: Case): boolean {
  const { a, b, table, likeness, measure, isOpen } = pair;
  if (!likeness || !(measure?.ofEvent || isOpen) || isSettled(pair)) return false;
  if (likeness.hoursDiffer || isCountInFlux(pair) || hasGrown(pair)) return true;
  if (table.period === 'equal') return false;
  return !(isLasting(a) && isLasting(b)) && isDated(a) && isDated(b) && !isOfSameDate(a, b);
}

export const isAge = ({ measure }: Statement): boolean => measure === 'age';

/** How long or how far something is stays as it is, and so does an age. */
export const isLasting = ({ form, measure }: Statement): boolean =>
  form === 'duration' || form === 'age' || measure === 'distance';
