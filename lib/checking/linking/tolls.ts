import type { Case } from '../judging/case.ts';
import type { Statement } from '../statement.ts';
import { isClose } from './closeness.ts';
import { digitsOf } from './slips.ts';

/** "More than 40" are 46 still; many more have been counted since. */
const GROWN = 1.25;

/**
 * Whether both are the toll of the event: nothing else of the kind is counted, and what is said of them shows it, by a name with no
 * other beside it, by another number, or by most of the words.
 */
export function isTollOfEvent(pair: Case): boolean {
  if (!isOnlyOfKind(pair)) return false;
  const { sharesName, isAnyOtherNamed, sharesNumber } = pair.likeness!;
  return sharesName ? !isAnyOtherNamed : sharesNumber || pair.sharesMatter();
}

/** Nothing else of the kind is counted in either article, and neither a name nor a word says that they are of two things. */
export function isOnlyOfKind({ likeness, measure, a, b, areOnlyOnes }: Case): boolean {
  const { namesClash, areOthersNearest, othersNamed, isOfOneName, isOfElsewhere } = likeness!;
  const isOfOthers = namesClash || areOthersNearest || isOfElsewhere || (othersNamed && !isOfOneName);
  return areOnlyOnes === true && measure?.ofEvent === true && !isOfOthers && isDated(a) && isDated(b);
}

/** Of what is counted as it is found: one of them says that the number has changed, or that it is a least one. */
export function isCountInFlux({ a, b, likeness, measure }: Case): boolean {
  if (measure?.ofEvent !== true || a.form !== 'count' || b.form !== 'count') return false;
  return likeness!.isInFlux || isAtLeast(a) || isAtLeast(b);
}

/** "At least 9" on Monday and 23 on Wednesday fit each other, but nobody would say that they agree. */
export function hasGrown(pair: Case): boolean {
  const { a, b, measure, fits, likeness } = pair;
  if (!likeness || !fits || isSettled(pair) || !measure?.ofEvent || !isDated(a) || !isDated(b)) return false;
  if (a.form !== 'count' || b.form !== 'count' || isOfSameDate(a, b)) return false;
  const [early, late] = a.source.date! < b.source.date! ? [a, b] : [b, a];
  return early.value !== null && late.value !== null && late.value > GROWN * early.value && isAtLeast(early);
}

/** 65 passengers are a part of 71 people on board. */
export function isPartOfWhole({ a, b, fits, likeness, measure, sameThing }: Case): boolean {
  if (!likeness || fits || sameThing || !measure?.ofEvent || a.form !== 'count') return false;
  const [fewer, more] = (a.value ?? 0) < (b.value ?? 0) ? [a, b] : [b, a];
  return more.unit === measure.unit && fewer.unit !== measure.unit;
}

/** 112 protesters are too many for 85 people arrested. */
export function isMoreThanAll(pair: Case): boolean {
  const { a, b, measure } = pair;
  const [fewer, more] = (a.value ?? 0) < (b.value ?? 0) ? [a, b] : [b, a];
  return isTollOfEvent(pair) && fewer.unit === measure?.unit && more.unit !== measure.unit;
}

/** Seven miners yesterday and four men today: whoever is counted of what happens to people is somebody of them. */
export const countOneKind = ({ sameThing, measure }: Case): boolean =>
  sameThing || measure?.unit !== undefined;

/** However loosely either is rounded, nobody who counts about 380 of a toll has 450 in mind. */
export function isBeyondRounding(pair: Case): boolean {
  const { a, b } = pair;
  const isCount = a.form === 'count' && b.form === 'count' && a.value !== b.value;
  return isCount && isTollOfEvent(pair) && !isClose(pair) && Math.max(digitsOf(a), digitsOf(b)) > 1;
}

export const isSettled = ({ a, b, measure }: Case): boolean =>
  measure?.settled === true && a.measure === b.measure;

const PLANS: ReadonlySet<Statement['modality']> = new Set(['stated', 'forecast', 'conditional', 'target']);

/** "It will cut 600 jobs", "it would cut 600 jobs": one announcement, told in two ways. */
export function areOfOnePlan(pair: Case): boolean {
  return isSettled(pair) && PLANS.has(pair.a.modality) && PLANS.has(pair.b.modality);
}

const isAtLeast = ({ bound }: Statement): boolean => bound === 'at least' || bound === 'more than';

export const isDated = ({ source }: Statement): boolean => source.date !== null;

export const isOfSameDate = (a: Statement, b: Statement): boolean =>
  a.source.date!.slice(0, 10) === b.source.date!.slice(0, 10);
