import {
  areComparedAlike,
  areOriginsApart,
  isPlainConflict,
  isToldAlike,
  isToldOfOneThing,
} from '../linking/one-event.ts';
import type { Statement } from '../statement.ts';
import type { Difference, Verdict } from '../verdict.ts';
import { isAlikeEnough, isCertainEnough, isNear, isOfOtherBasis, isOneThing } from './agreement.ts';
import type { Case } from './case.ts';
import { isAllKnown, isToldOfPart } from './conflicts.ts';
import { decidingDifferences } from './differences.ts';
import type { DimensionTable } from './dimensions.ts';
import { isEmpty } from './intervals.ts';
import { explainAgreement, explainConflict, explainDifferences, explainSlip } from './reasons.ts';
import { differencesInRelease, isAllElseTold, isConflictInRelease } from './release.ts';
import { areUnitsMixedUp, isSlipBetween } from './slips.ts';
import { isOneSubject, isSubjectKnown } from './subjects.ts';

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
  dismiss('other-place', areOfOtherPlaces, 'one is of a city or region, the other of another or of all'),
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
  {
    id: 'slip',
    decide: (pair) =>
      isSlipBetween(pair) ? { verdict: 'disagrees', reason: explainSlip(pair.a, pair.b) } : null,
  },
  {
    id: 'units-mixed-up',
    decide: (pair) =>
      areUnitsMixedUp(pair) && !isDenied(pair)
        ? {
            verdict: 'different-basis',
            differences: ['unit'],
            reason: explainDifferences(pair.a, pair.b, ['unit']),
          }
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
    ({ series: [x, y] }) => x.isChange !== null && y.isChange !== null && x.isChange !== y.isChange,
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
      if (pair.unit.kind !== 'other-basis' && !(areRates(pair) && !pair.fits)) return null;
      if (isPartOfPercent(pair) && (pair.sameArticle ? pair.a.form !== 'change' : !isLooselyPercent(pair)))
        return unrelated('a rate and points of it are not the same figure');
      const isPlain =
        isLooselyPercent(pair) ||
        (pair.sameArticle ? pair.a.source.quote === pair.b.source.quote : isSubjectKnown(pair));
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
    id: 'other-basis-in-release',
    decide: (pair) => {
      const differences = differencesInRelease(pair);
      return differences.length > 0
        ? { verdict: 'different-basis', differences, reason: explainDifferences(pair.a, pair.b, differences) }
        : null;
    },
  },
  {
    id: 'disjoint-in-release',
    decide: (pair) =>
      isConflictInRelease(pair) ? { verdict: 'disagrees', reason: explainConflict(pair.a, pair.b) } : null,
  },
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
    (pair) => decidingDifferences(pair).length > 0 && !isBasisTelling(pair),
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
      !pair.areDifferentThings() &&
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

/** Two of three and two of eleven. */
function arePartsOfOthers({ a, b }: Case): boolean {
  // What a share is of is named and has no number.
  return a.whole !== b.whole && Number(a.whole) * Number(b.whole) > 0;
}

/** A series of a city is not that of its country; of what happened, one report names the city and another the country. */
function areOfOtherPlaces({ table, measure }: Case): boolean {
  return table.place !== 'equal' && measure !== undefined && !measure.ofEvent;
}

/** Two measures are one only in articles about one event, and where one of them is no more than what is counted. */
function isOfOtherMeasure({ table, likeness, isOpen, sameThing }: Case): boolean {
  return table.definition === 'unknown' && !(likeness !== null && isOpen && sameThing);
}

/**
 * Within one event more must show that two figures are of one thing, which another rule has asked; of two articles of two events only one
 * thing may differ, and all else be told where it is not how a change is compared or what part is meant; of a fact, one thing may differ.
 */
function isBasisTelling(pair: Case): boolean {
  if (!isSubjectKnown(pair)) return false;
  if (pair.areExcerpts || pair.sameArticle) return true;
  if (pair.sameEvent) return false;
  const [difference, ...more] = decidingDifferences(pair);
  if (pair.b.articleId === null) return more.length === 0;
  return (
    more.length === 0 &&
    (difference === 'transformation' || difference === 'scope' || isAllElseTold(pair, difference!))
  );
}

function differs(table: DimensionTable, ...dimensions: readonly (keyof DimensionTable)[]): boolean {
  return dimensions.some((dimension) => table[dimension] === 'different');
}

const isPartOfPercent = ({ a, b }: Case): boolean =>
  a.unit !== b.unit &&
  [a.unit, b.unit].every((unit) => /^(?:percent|percentage point|basis point)$/.test(unit));

const areRates = ({ unit }: Case): boolean => unit.kind === 'convertible' && unit.areRates === true;

/** "Rose by 1.25 percent" and "by 1.25 points" of one rate: one of the two is loosely told. */
const isLooselyPercent = (pair: Case): boolean =>
  isPartOfPercent(pair) &&
  pair.sameEvent &&
  !pair.sameArticle &&
  pair.table.definition === 'equal' &&
  pair.a.value === pair.b.value;

/** "The two sides": a small count of a thing that one word names says nothing of its own. */
function isTrivialCount({ a, b, isOpen }: Case): boolean {
  const isSmall = ({ value, form }: Statement) => form === 'count' && value !== null && value < 4;
  return isOpen && isSmall(a) && isSmall(b);
}
