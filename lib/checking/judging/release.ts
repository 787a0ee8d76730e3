import type { Dimensions } from '../../reading/claim.ts';
import { daysOf } from '../../reading/iso.ts';
import { isComparable } from '../linking/slips.ts';
import type { Statement } from '../statement.ts';
import type { Difference } from '../verdict.ts';
import type { Case } from './case.ts';
import { areOfTwoBases, areOriginsApart } from './conflicts.ts';
import { decidingDifferences } from './differences.ts';
import type { DimensionTable, Relation } from './dimensions.ts';

/**
 * Whether two articles tell of one release, and these are figures of it about one series, or about two of one family: of one area, one
 * partner, one product and one firm, as far as either tells.
 */
function isOfOneSeries({ a, b, table, measure, series, sameArticle, sameEvent, unit }: Case): boolean {
  if (sameArticle || !sameEvent || !measure || table.definition === 'unknown') return false;
  if (measure.ofEvent && (table.actors !== 'equal' || a.actors.length === 0)) return false;
  if (unit.kind !== 'same' && unit.kind !== 'convertible') return false;
  // A level beside its change says nothing of it.
  if (series[0].isChange !== series[1].isChange) return false;
  const areAlike = [table.refArea, table.actors].every((each) => each !== 'different');
  return (
    areAlike &&
    isEqualOrUntold(table.product, a, b, 'product') &&
    isEqualOrUntold(table.counterpartArea, a, b, 'counterpartArea')
  );
}

/** The total is not one partner's: where one names a partner or a product, so must the other. */
const isEqualOrUntold = (
  relation: Relation,
  a: Statement,
  b: Statement,
  dimension: 'product' | 'counterpartArea',
): boolean => relation === 'equal' || (a[dimension] === null && b[dimension] === null);

/** More differences than these explain nothing to a reader. */
const MOST_DIFFERENCES = 2;

/** What explains that two figures of one release differ, where that is plain; empty where nothing does. */
export function differencesInRelease(pair: Case): readonly Difference[] {
  if (pair.fits || !isOfOneSeries(pair)) return [];
  const differences = decidingDifferences(pair);
  if (!isLikelyOne(pair) && !(differences.length === 1 && isAllElseTold(pair, differences[0]!))) return [];
  // What a firm or an office has reported does not change from day to day.
  if (differences.length > MOST_DIFFERENCES || differences.includes('as-of')) return [];
  if (differences.includes('modality') && !(isExpectedAndOutcome(pair) && isOfOneTime(pair))) return [];
  return differences.includes('period') && !areOfOneLength(pair) ? [] : differences;
}

/** What was expected beside what came; what somebody wants, or what may be, is no figure of the release. */
const isExpectedAndOutcome = ({ a, b }: Case): boolean =>
  [a.modality, b.modality].sort().join() === 'forecast,stated';

/** Where all else is told and the same, the wording decides nothing: whose figure, to whom, of what, and when. */
export function isAllElseTold({ a, b, table, measure }: Case, difference: Difference): boolean {
  const told: readonly (keyof Dimensions & keyof DimensionTable)[] = measure?.parties?.counterpart
    ? ['refArea', 'counterpartArea']
    : ['refArea'];
  const areTold = told.every(
    (dimension) =>
      table[dimension] === 'equal' && ![a, b].every(({ implied }) => implied.includes(dimension)),
  );
  const isOneTime = difference === 'period' || table.period === 'equal' || table.period === 'nested';
  return (
    areTold &&
    isOneTime &&
    table.definition !== 'unknown' &&
    table.place === 'equal' &&
    measure?.ofEvent !== true
  );
}

/** A month beside the month before is of use to a reader, a quarter beside a year gone by is not. */
function areOfOneLength({ a, b }: Case): boolean {
  const lengths = [a, b].map(({ timePeriod }) => {
    const [from, to] = daysOf(timePeriod ?? '') ?? [];
    return from && to ? Math.round((Date.parse(to) - Date.parse(from)) / MONTH_MS) : null;
  });
  return lengths[0] === lengths[1];
}

const MONTH_MS = 30.4 * 24 * 60 * 60 * 1000;

/** Whether two figures of one release cannot both be right: everything is the same, told or, for the time, left unsaid by both. */
export function isConflictInRelease(pair: Case): boolean {
  const { a, b, fits, table, measure } = pair;
  if (fits || !isOfOneSeries(pair) || !isLikelyOne(pair) || table.definition !== 'equal') return false;
  if (a.modality !== 'stated' || b.modality !== 'stated') return false;
  // No conflict rests on a firm that only the sentences before name.
  if (measure?.ofEvent && (table.actors !== 'equal' || [a, b].some(isOfUntoldFirm))) return false;
  if (decidingDifferences(pair).length > 0 || !areOfOneBasis(pair)) return false;
  if (table.scope !== 'equal' || !isOfOneTime(pair) || areOfTwoBases(a, b)) return false;
  if (!isComparable(a.value ?? 0, b.value ?? 0)) return false;
  const { likeness } = pair;
  if (!likeness || likeness.isQualified || likeness.partsDiffer || likeness.hoursBesideDiffer) return false;
  return !pair.areDifferentThings() && !areOriginsApart(pair);
}

const isOfUntoldFirm = ({ implied }: Statement): boolean => implied.includes('actors');

/** Compared with the same, or neither says with what: a release has one way of telling its figure. */
function areOfOneBasis({ series: [x, y], table }: Case): boolean {
  if (table.transformation === 'equal') return true;
  return x.isChange === true && y.isChange === true && x.transformation === y.transformation;
}

/** Told of one time, or one at least of none: a release is of one. */
function isOfOneTime({ a, b, table }: Case): boolean {
  if (table.period === 'equal') return true;
  const isUntold = ({ timePeriod, implied }: Statement) =>
    timePeriod === null || implied.includes('timePeriod');
  return (isUntold(a) && isUntold(b)) || (a.timePeriod === b.timePeriod && (isUntold(a) || isUntold(b)));
}

/** What was learned of figures that differ speaks for one thing, or somebody who held them side by side does. */
function isLikelyOne({ areExcerpts, evidence }: Case): boolean {
  if (areExcerpts) return true;
  const found = evidence();
  return found !== null && found.weight >= found.threshold;
}
