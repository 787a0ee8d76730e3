import opposites from '../../../data/words/opposites.json' with { type: 'json' };
import type { Bound, Dimensions } from '../../reading/claim.ts';
import { isClose, isWithinRatio } from '../linking/closeness.ts';
import { NO_WORD, wordsOfSentence } from '../linking/comparisons/words.ts';
import { digitsOf } from '../linking/slips.ts';
import type { Statement } from '../statement.ts';
import type { Case } from './case.ts';
import { areOfTwoTimes, type DimensionTable } from './dimensions.ts';
import { isOfOneMonth } from './subjects.ts';
import { inUnitOfFirst } from './units.ts';

/** What was learned from labelled pairs tells that two figures that fit are of one thing; a number alone never does. */
export function isOneThing({ a, b, sameThing, evidence }: Case): boolean {
  const found = evidence();
  if (!found || found.weight < found.threshold) return false;
  const isCount = a.form === 'count' && b.form === 'count' && !sameThing;
  const sharesNoWord = found.findings.some(
    ({ comparison, level }) => comparison === wordsOfSentence.id && level === NO_WORD,
  );
  return !(isCount && sharesNoWord);
}

/** What is told of both and differs: equal numbers on two bases agree in nothing, nor does what was expected with what came. */
export function isOfOtherBasis({ a, b, table, measure }: Case): boolean {
  if (isTold(a, 'refArea') && isTold(b, 'refArea') && table.refArea === 'different') return true;
  const isSeries = measure !== undefined && (!measure.ofEvent || measure.ofFirm === true);
  if (isSeries && [a.modality, b.modality].sort().join() === 'forecast,stated') return true;
  if (areOpposite(a.scope, b.scope)) return true;
  // Some months' figures are alike, and each month has one.
  if (measure?.lagMonths && areOfTwoTimes(a, b)) return true;
  return table.transformation === 'different' || table.counterpartArea === 'different';
}

/** "In real terms" and "in nominal terms": each tells that it is not the other. */
function areOpposite(a: readonly string[], b: readonly string[]): boolean {
  return opposites.some(([x, y]) => (a.includes(x!) && b.includes(y!)) || (a.includes(y!) && b.includes(x!)));
}

const isTold = ({ implied }: Statement, dimension: keyof Dimensions): boolean => !implied.includes(dimension);

/** Two exact figures further apart than this do not bear each other out, however loosely either may be rounded. */
const NEAR_FRACTION = 0.05;
/** However coarse the print, figures further apart than this are not told to agree: 2 and 2.25 percent. */
const WIDEST_FRACTION = 0.1;
const HEDGED_FRACTION = 0.12;
const OPEN: ReadonlySet<Bound> = new Set(['more than', 'at least', 'less than', 'at most', 'up to']);

/** "500" and "450" may both round the same number, but nobody would say that they agree. */
export function isNear({ a, b, unit, intervals }: Case): boolean {
  if (a.range || b.range) return ![a, b].some(isWide);
  if (a.value === null || b.value === null) return true;
  const other = inUnitOfFirst(b.value, unit);
  if (LOW.has(a.bound) && LOW.has(b.bound)) return isOneNumberRounded(a.value, other);
  // Beyond a low bound there is room, but "up to 104" names the most that was given.
  if (LOW.has(a.bound) !== LOW.has(b.bound)) return !areOnEitherSide(a, b);
  const isWithinPrint =
    intervals !== null &&
    [intervals[0], intervals[1]].some(([low, high]) => low !== null && high !== null && high - low <= 1.0001);
  const isHedged = a.bound !== 'exact' || b.bound !== 'exact';
  const fraction = isHedged ? HEDGED_FRACTION : isWithinPrint ? WIDEST_FRACTION : NEAR_FRACTION;
  return Math.abs(a.value - other) <= fraction * Math.max(Math.abs(a.value), Math.abs(other));
}

const LOW: ReadonlySet<Bound> = new Set(['more than', 'at least']);
const HIGH: ReadonlySet<Bound> = new Set(['less than', 'at most', 'up to']);

/** A number within a range that is wider than this bears nothing out. */
const WIDEST_RANGE = 1.5;
const isWide = ({ range }: Statement): boolean =>
  range !== null && range[0] !== 0 && Math.abs(range[1] / range[0]) > WIDEST_RANGE;

/** "More than 60" and "less than 60" share nothing. */
const areOnEitherSide = (a: Statement, b: Statement): boolean =>
  (LOW.has(a.bound) && HIGH.has(b.bound)) || (HIGH.has(a.bound) && LOW.has(b.bound));

/** Two counts of which each says "more than" are one where the coarser is the other, rounded: 11,104 and 11,200 are of two hours. */
function isOneNumberRounded(x: number, y: number): boolean {
  const step = Math.max(stepOf(x), stepOf(y));
  return Math.round(x / step) === Math.round(y / step) || Math.floor(x / step) === Math.floor(y / step);
}

/** The place of the last digit that is not zero. */
function stepOf(value: number): number {
  const digits = digitsOf({ value });
  return value === 0 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits);
}

/** To agree, the parties must be known on both sides, or both articles tell of one event. */
export function isCertainEnough(pair: Case): boolean {
  const { a, b, table, sameEvent, measure } = pair;
  // Of a series, an open bound says little unless the time is known to be the same.
  const isOpen = OPEN.has(a.bound) || OPEN.has(b.bound);
  if (isOpen && measure && !measure.ofEvent && isStated(a) !== isStated(b)) return false;
  if (sameEvent) return true;
  // Anything fits beside an open bound or a vague number: then whose figure it is must be told of both or of neither.
  const isLoose = isOpen || a.range !== null || b.range !== null;
  if (isLoose && (a.refArea === null) !== (b.refArea === null)) return false;
  if (measure?.lagMonths && !isOfOneMonth(pair)) return false;
  if (table.product === 'unknown' || table.transformation === 'unknown') return false;
  return arePartiesKnown(table, measure);
}

/**
 * Within one event, figures of a series whose basis, time and area are told agree unless what is said of them speaks against it;
 * of what is counted, those agree that are told alike and of which one only bounds the number, and those that are the only ones.
 */
export function isAlikeEnough(pair: Case): boolean {
  const { table, measure, likeness, evidence, a, b } = pair;
  const found = evidence();
  if (!found || !likeness) return true;
  // Tariffs and trade between two sides, and what is of people by name, are told of in too many words to be alike.
  if (measure?.parties?.counterpart || (measure?.byActor && table.actors === 'equal')) return true;
  if (measure?.ofEvent) {
    const isBound = OPEN.has(a.bound) !== OPEN.has(b.bound) && likeness.score >= ALIKE_IF_BOUND;
    return (pair.areOnlyOnes === true && isClose(pair)) || (isBound && isWithinRatio(pair));
  }
  const { period, refArea, transformation } = table;
  const isKnown = [period, refArea, transformation].every((each) => each === 'equal');
  return measure !== undefined && isKnown && found.weight >= LIKELY_BITS;
}

/** How alike the sentences of "more than 100" and 145 must be. */
const ALIKE_IF_BOUND = 0.25;
/** Twice as likely as not. */
const LIKELY_BITS = 1;

const isStated = ({ timePeriod, implied }: Statement): boolean =>
  timePeriod !== null && !implied.includes('timePeriod');

/** Whose figures they are matters where a measure has two sides. */
function arePartiesKnown(table: DimensionTable, measure: Case['measure']): boolean {
  return table.refArea === 'equal' || measure?.parties?.counterpart === undefined;
}
