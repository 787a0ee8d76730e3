import type { Bound, Dimensions } from '../../reading/claim.ts';
import { calendarDay } from '../../reading/iso.ts';
import { isClose, isWithinRatio } from '../linking/closeness.ts';
import { areDifferentThings } from '../linking/different-things.ts';
import {
  areComparedAlike,
  areOriginsApart,
  isOfOtherTime,
  isPlainConflict,
  isToldAlike,
  isToldOfOneThing,
} from '../linking/one-event.ts';
import { DAYS_APART } from '../linking/same-event.ts';
import { areOfOnePlan, hasGrown, isPartOfWhole } from '../linking/tolls.ts';
import type { Statement } from '../statement.ts';
import type { Difference, Verdict } from '../verdict.ts';
import type { Case } from './case.ts';
import type { DimensionTable } from './dimensions.ts';
import { isEmpty } from './intervals.ts';
import { explainAgreement, explainConflict, explainDifferences } from './reasons.ts';

export interface Ruling {
  readonly verdict: Verdict;
  readonly differences?: readonly Difference[];
  readonly reason: string;
}

/** One reason to decide; `null` where it does not apply. */
export interface Rule {
  readonly id: string;
  decide(pair: Case): Ruling | null;
}

const unrelated = (reason: string): Ruling => ({ verdict: 'unrelated', reason });

/** A rule that leaves a pair alone where something holds. */
const dismiss = (id: string, applies: (pair: Case) => boolean, reason: string): Rule => ({
  id,
  decide: (pair) => (applies(pair) ? unrelated(reason) : null),
});

/** The rules in order. To agree, nothing may differ; to disagree, everything must be known to be the same. */
export const RULES: readonly Rule[] = [
  dismiss('other-whole', arePartsOfOthers, 'their wholes differ'),
  {
    id: 'one-thing',
    decide: (pair) =>
      pair.fits && isNear(pair) && !isDenied(pair) && !isOfOtherBasis(pair) && isOneThing(pair)
        ? { verdict: 'agrees', reason: explainAgreement(pair.a, pair.b) }
        : null,
  },
  {
    id: 'rejected',
    decide: ({ a, b, likeness, unit, fits }) =>
      likeness?.isRejected && unit.kind === 'same' && !fits
        ? { verdict: 'disagrees', reason: explainConflict(a, b) }
        : null,
  },
  dismiss('denied', isDenied, 'one is denied'),
  dismiss('other-measure', isOfOtherMeasure, 'they are of different measures'),
  dismiss('unlike-units', ({ unit }) => unit.kind === 'unlike', 'their units are not of one kind'),
  dismiss(
    'other-parties',
    ({ table }) => differs(table, 'refArea', 'counterpartArea', 'actors'),
    'they are about different parties',
  ),
  dismiss('other-product', ({ table }) => table.product === 'different', 'they are about different things'),
  dismiss(
    'level-and-change',
    ({ a, b }) => (a.form === 'change') !== (b.form === 'change'),
    'one is a level, the other a change',
  ),
  dismiss(
    'unnamed-measure',
    (pair) => pair.isFiledByUnit && !isToldAlike(pair),
    'what they measure is not named',
  ),
  dismiss('other-event', (pair) => !isOneSubject(pair), 'nothing shows that they are of one event'),
  dismiss(
    'told-otherwise',
    (pair) => pair.likeness !== null && pair.isOpen && !isToldAlike(pair),
    'their sentences tell of different things',
  ),
  dismiss('trivial-count', isTrivialCount, 'so small a count is no news'),
  {
    id: 'other-unit',
    decide: (pair) => {
      if (pair.unit.kind !== 'other-basis') return null;
      if (isPartOfPercent(pair) && pair.a.form !== 'change')
        return unrelated('a rate and points of it are not the same figure');
      const isPlain = pair.sameArticle ? pair.a.source.quote === pair.b.source.quote : isSubjectKnown(pair);
      return isPlain
        ? {
            verdict: 'different-basis',
            differences: ['unit'],
            reason: explainDifferences(pair.a, pair.b, ['unit']),
          }
        : unrelated('they are in units that do not convert');
    },
  },
  dismiss(
    'unread-value',
    ({ a, b }) => isEmpty(a.interval) || isEmpty(b.interval),
    'one of them can be read in two ways',
  ),
  dismiss(
    'own-periods',
    (pair) => pair.sameArticle && decidingDifferences(pair).every((difference) => difference === 'period'),
    'one article repeats itself or tells of two periods',
  ),
  {
    id: 'other-basis-in-event',
    decide: (pair) => {
      const differences = decidingDifferences(pair);
      return differences.length === 1 && isToldOfOneThing(pair)
        ? { verdict: 'different-basis', differences, reason: explainDifferences(pair.a, pair.b, differences) }
        : null;
    },
  },
  dismiss(
    'vague-subject',
    (pair) => decidingDifferences(pair).length > 0 && !isSubjectKnown(pair),
    'too little shows that they are about the same, on whatever basis',
  ),
  {
    id: 'other-basis',
    decide: (pair) => {
      const differences = decidingDifferences(pair);
      return differences.length > 0
        ? { verdict: 'different-basis', differences, reason: explainDifferences(pair.a, pair.b, differences) }
        : null;
    },
  },
  {
    id: 'overlap',
    decide: (pair) =>
      pair.fits && isNear(pair) && isCertainEnough(pair) && isAlikeEnough(pair)
        ? { verdict: 'agrees', reason: explainAgreement(pair.a, pair.b) }
        : null,
  },
  {
    id: 'disjoint',
    decide: (pair) =>
      !pair.fits &&
      isAllKnown(pair) &&
      areComparedAlike(pair) &&
      !isToldOfPart(pair) &&
      !areDifferentThings(pair) &&
      !areOriginsApart(pair)
        ? { verdict: 'disagrees', reason: explainConflict(pair.a, pair.b) }
        : null,
  },
  {
    id: 'disjoint-in-event',
    decide: (pair) =>
      isPlainConflict(pair) ? { verdict: 'disagrees', reason: explainConflict(pair.a, pair.b) } : null,
  },
  { id: 'not-certain', decide: () => unrelated('too little shows that they are about the same') },
];

function isDenied({ a, b }: Case): boolean {
  return a.modality === 'denied' || b.modality === 'denied';
}

/** What was learned from labelled pairs tells that two figures that fit are of one thing. */
function isOneThing({ evidence }: Case): boolean {
  const found = evidence();
  return found !== null && found.weight >= found.threshold;
}

/** What is told of both and differs: equal numbers on two bases agree in nothing. */
function isOfOtherBasis({ a, b, table }: Case): boolean {
  if (isTold(a, 'refArea') && isTold(b, 'refArea') && table.refArea === 'different') return true;
  return table.transformation === 'different' || table.counterpartArea === 'different';
}

const isTold = ({ implied }: Statement, dimension: keyof Dimensions): boolean => !implied.includes(dimension);

/** Two of three and two of eleven. */
function arePartsOfOthers({ a, b }: Case): boolean {
  // What a share is of is named and has no number.
  return a.whole !== b.whole && Number(a.whole) * Number(b.whole) > 0;
}

/** Two measures are one only in articles about one event, and where one of them is no more than what is counted. */
function isOfOtherMeasure({ a, b, likeness, isOpen, sameThing }: Case): boolean {
  return a.measure !== b.measure && !(likeness !== null && isOpen && sameThing);
}

function differs(table: DimensionTable, ...dimensions: readonly (keyof DimensionTable)[]): boolean {
  return dimensions.some((dimension) => table[dimension] === 'different');
}

/** Counts of things that happened are of one subject only within one event, unless what is counted is told apart by its scope. */
function isOneSubject({ a, b, table, sameArticle, sameEvent, measure, unit }: Case): boolean {
  if (sameArticle || sameEvent) return true;
  if (measure)
    return !measure.ofEvent || (measure.byActor === true && table.actors === 'equal' && a.actors.length > 1);
  if (unit.kind === 'other-basis') return false;
  const isSpecific = a.product !== null && a.product === b.product && a.product.includes(' ');
  return isSpecific && (a.scope.length > 0 || b.scope.length > 0);
}

/**
 * To say that two figures differ only in their basis, what they are about must be plain: one series of one area or one named
 * thing. Counts of what happened never are: who is counted, and when, is told in too many ways.
 */
function isSubjectKnown(pair: Case): boolean {
  const { a, table, measure } = pair;
  const isOneThing = a.product !== null && (table.product === 'equal' || table.product === 'nested');
  // A counted thing that no measure is known for can only be told to be more or less of it: seven of seventeen rare earths.
  if (!measure) return isOneThing && a.product!.includes(' ') && decidingDifferences(pair).includes('scope');
  if (measure.ofEvent || !(table.product === 'equal' || isOneThing)) return false;
  return table.refArea === 'equal' || isOfOneRelease(pair);
}

/**
 * What is reported every month is, in articles of the same days, of one report of one country unless they say otherwise: what was
 * expected for a month beside what came, or the change since the month before beside that since the year before.
 */
function isOfOneRelease(pair: Case): boolean {
  const { a, b, table, measure, sameArticle } = pair;
  if (sameArticle || !measure?.lagMonths || table.counterpartArea === 'different') return false;
  const [difference, ...more] = decidingDifferences(pair);
  if (more.length > 0 || !isOfOneMonth(pair)) return false;
  const isForecast = [a.modality, b.modality].sort().join() === 'forecast,stated';
  // Counts come by industry too, which nothing here tells apart.
  const isOfAll = difference === 'transformation' && a.unit === 'percent';
  if (!isOfAll && !(difference === 'modality' && isForecast && isWithinRatio(pair))) return false;
  return areDaysNear(a, b);
}

/** Whether two articles are dated within the days in which one event is told of. */
function areDaysNear(a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ source }) => calendarDay(source.date));
  return !!x && !!y && Math.abs(Date.parse(x) - Date.parse(y)) <= DAYS_APART * 24 * 60 * 60 * 1000;
}

const isPartOfPercent = ({ a, b }: Case): boolean =>
  a.unit !== b.unit &&
  [a.unit, b.unit].every((unit) => /^(?:percent|percentage point|basis point)$/.test(unit));

/** "The two sides": a small count of a thing that one word names says nothing of its own. */
function isTrivialCount({ a, b, isOpen }: Case): boolean {
  const isSmall = ({ value, form }: Statement) => form === 'count' && value !== null && value < 4;
  return isOpen && isSmall(a) && isSmall(b);
}

/** The dimensions that explain why two figures need not be equal. Where the figures fit, a narrower period or scope is no difference. */
function decidingDifferences(pair: Case): Difference[] {
  const { a, b, table, fits, likeness } = pair;
  const isChange = a.form === 'change';
  const isOld = hasGrown(pair) || (!fits && isOfOtherTime(pair));
  const found: readonly (readonly [Difference, boolean])[] = [
    ['transformation', table.transformation === 'different'],
    // A toll of Monday and one of Tuesday are of one number that grew.
    ['period', !isOld && (table.period === 'different' || (table.period === 'nested' && isChange && !fits))],
    [
      'scope',
      table.product === 'nested' ||
        table.scope === 'different' ||
        (table.scope === 'nested' && !fits) ||
        (likeness?.partsDiffer === true && !fits) ||
        (!isOld && isPartOfWhole(pair)),
    ],
    ['modality', table.modality === 'different' && !fits && !areOfOnePlan(pair)],
    ['as-of', isOld || (!fits && (hasValidity(a) || hasValidity(b)))],
  ];
  return found.filter(([, applies]) => applies).map(([difference]) => difference);
}

const hasValidity = ({ validFrom, validTo }: Statement): boolean => validFrom !== null || validTo !== null;

/** Two exact figures further apart than this do not bear each other out, however loosely either may be rounded. */
const NEAR_FRACTION = 0.05;
/** However coarse the print, figures further apart than this are not told to agree: 2 and 2.25 percent. */
const WIDEST_FRACTION = 0.1;
const HEDGED_FRACTION = 0.12;
const OPEN: ReadonlySet<Bound> = new Set(['more than', 'at least', 'less than', 'at most', 'up to']);

/** "500" and "450" may both round the same number, but nobody would say that they agree. */
function isNear({ a, b, unit, intervals }: Case): boolean {
  if (a.range || b.range || a.value === null || b.value === null) return true;
  // Beyond a bound there is room; two bounds on one side are of one number only where they are near each other.
  if ((OPEN.has(a.bound) || OPEN.has(b.bound)) && a.bound !== b.bound) return true;
  const other = b.value * (unit.kind === 'convertible' ? unit.factor : 1);
  const isWithinPrint =
    intervals !== null &&
    [intervals[0], intervals[1]].some(([low, high]) => low !== null && high !== null && high - low <= 1.0001);
  const isHedged = a.bound !== 'exact' || b.bound !== 'exact';
  const fraction = isHedged ? HEDGED_FRACTION : isWithinPrint ? WIDEST_FRACTION : NEAR_FRACTION;
  return Math.abs(a.value - other) <= fraction * Math.max(Math.abs(a.value), Math.abs(other));
}

/** To agree, the parties must be known on both sides, or both articles tell of one event. */
function isCertainEnough(pair: Case): boolean {
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
function isAlikeEnough(pair: Case): boolean {
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

/** Of what is reported monthly: the period is the same, told or, in articles of the same days, taken for granted by both. */
function isOfOneMonth({ a, b, table }: Case): boolean {
  if (table.period === 'equal' || table.period === 'nested') return true;
  return a.timePeriod !== null && a.timePeriod === b.timePeriod && areDaysNear(a, b);
}

const isStated = ({ timePeriod, implied }: Statement): boolean =>
  timePeriod !== null && !implied.includes('timePeriod');

/** Whose figures they are matters where a measure has two sides. */
function arePartiesKnown(table: DimensionTable, measure: Case['measure']): boolean {
  return table.refArea === 'equal' || measure?.parties?.counterpart === undefined;
}

/** What is said beside one of two figures of a series may say of which part of it that is: "food inflation". */
function isToldOfPart({ told }: Case): boolean {
  const likeness = told();
  return (
    likeness !== null &&
    (likeness.isNarrowed ||
      likeness.isSwapped ||
      likeness.isOneSided ||
      likeness.hoursDiffer ||
      likeness.partsDiffer)
  );
}

/** To disagree, nothing may be left open: the parties, the product, the period, the basis and how surely it is said. */
function isAllKnown({ a, b, table, sameEvent, measure }: Case): boolean {
  if (!measure || ![a, b].every(({ bound, modality }) => bound === 'exact' && modality === 'stated'))
    return false;
  const same: readonly (keyof DimensionTable)[] = ['transformation', 'product', 'scope', 'actors'];
  if (!same.every((dimension) => table[dimension] === 'equal')) return false;
  if (measure.ofEvent) return sameEvent && measure.byActor === true && a.actors.length > 1;
  const isOneSided = a.counterpartArea === null && b.counterpartArea === null;
  return (
    table.period === 'equal' && table.refArea === 'equal' && (table.counterpartArea === 'equal' || isOneSided)
  );
}
