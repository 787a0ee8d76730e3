import { isToldAlike, isToldOfOneThing } from '../linking/one-event.ts';
import type { Difference } from '../verdict.ts';
import { isAlikeEnough, isCertainEnough, isNear, isOfOtherBasis, isOneThing } from './agreement.ts';
import type { Case } from './case.ts';
import { areComparedAlike, areOriginsApart, isAllKnown, isToldOfPart } from './conflicts.ts';
import { decidingDifferences } from './differences.ts';
import {
  areOfOtherPlaces,
  arePartsOfOthers,
  differs,
  isBasisTelling,
  isDenied,
  isOfOtherMeasure,
  isTrivialCount,
} from './dismissals.ts';
import { isEmpty } from './intervals.ts';
import { otherUnit } from './other-unit.ts';
import { isPlainConflict } from './plain-conflict.ts';
import { explainSlip } from './reasons.ts';
import { differencesInRelease, isConflictInRelease } from './release.ts';
import { agree, differ, disagree, dismiss, type Rule, unrelated } from './rule.ts';
import { areUnitsMixedUp, isSlipBetween } from './slips.ts';
import { isOneSubject } from './subjects.ts';

/** The rules in order. To agree, nothing may differ; to disagree, everything must be known to be the same. */
export const RULES: readonly Rule[] = [
  dismiss('other-whole', arePartsOfOthers, 'their wholes differ'),
  dismiss('other-place', areOfOtherPlaces, 'one is of a city or region, the other of another or of all'),
  agree(
    'one-thing',
    (pair) => pair.fits && isNear(pair) && !isDenied(pair) && !isOfOtherBasis(pair) && isOneThing(pair),
  ),
  disagree(
    'rejected',
    ({ likeness, unit, fits }) => likeness?.isRejected === true && unit.kind === 'same' && !fits,
  ),
  disagree('slip', isSlipBetween, explainSlip),
  differ('units-mixed-up', (pair) => (areUnitsMixedUp(pair) && !isDenied(pair) ? ['unit'] : [])),
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
  otherUnit,
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
  differ('other-basis-in-release', differencesInRelease),
  disagree('disjoint-in-release', isConflictInRelease),
  differ('other-basis-in-event', differencesInEvent),
  dismiss(
    'vague-subject',
    (pair) => decidingDifferences(pair).length > 0 && !isBasisTelling(pair),
    'too little shows that they are about the same, on whatever basis',
  ),
  differ('other-basis', decidingDifferences),
  agree('overlap', (pair) => pair.fits && isNear(pair) && isCertainEnough(pair) && isAlikeEnough(pair)),
  disagree(
    'disjoint',
    (pair) =>
      !pair.fits &&
      isAllKnown(pair) &&
      areComparedAlike(pair) &&
      !isToldOfPart(pair) &&
      !pair.areDifferentThings() &&
      !areOriginsApart(pair),
  ),
  disagree('disjoint-in-event', isPlainConflict),
  { id: 'not-certain', decide: () => unrelated('too little shows that they are about the same') },
];

function differencesInEvent(pair: Case): readonly Difference[] {
  const differences = decidingDifferences(pair);
  return differences.length === 1 && isToldOfOneThing(pair) ? differences : [];
}
