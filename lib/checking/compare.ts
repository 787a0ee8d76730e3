import type { Interval } from '../reading/claim.ts';
import type { MeasureEntry, UnitEntry } from '../reading/vocabulary.ts';
import { type DimensionTable, tabulate } from './dimensions.ts';
import { isEmpty, overlap, scale } from './intervals.ts';
import { explainAgreement, explainConflict, explainDifferences } from './reasons.ts';
import type { Statement } from './statement.ts';
import { relateUnits } from './units.ts';
import type { Difference, Verdict } from './verdict.ts';

/** Which rule gave a verdict; a reader of the JSON can look it up in `compare.ts`. */
export type RuleId =
  | 'other-measure'
  | 'unlike-units'
  | 'other-subject'
  | 'other-event'
  | 'other-unit'
  | 'other-dimension'
  | 'validity'
  | 'within-article'
  | 'unread-value'
  | 'overlap'
  | 'not-certain'
  | 'disjoint';

export interface Comparison {
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
  readonly reason: string;
  readonly rule: RuleId;
  readonly table: DimensionTable;
  /** The two intervals in the unit of the first; `null` where the units do not convert. */
  readonly intervals: readonly [Interval, Interval] | null;
}

/** What is known of the two beyond themselves. */
export interface Relationship {
  readonly sameArticle: boolean;
  /** Both articles tell of one event; `false` too for a fact, which stands in no article. */
  readonly sameEvent: boolean;
}

export interface Knowledge {
  readonly measures: ReadonlyMap<string, MeasureEntry>;
  readonly units: ReadonlyMap<string, UnitEntry>;
}

/**
 * What two statements mean for each other. Read from the top: the first rule that applies decides. To agree, nothing may
 * differ; to disagree, everything must be known to be the same.
 */
export function compare(
  a: Statement,
  b: Statement,
  relationship: Relationship,
  { measures, units }: Knowledge,
): Comparison {
  const table = tabulate(a, b);
  const verdict = (
    verdict: Verdict,
    rule: RuleId,
    differences: readonly Difference[],
    reason: string,
    intervals: Comparison['intervals'] = null,
  ) => ({
    verdict,
    differences,
    reason,
    rule,
    table,
    intervals,
  });
  const unrelated = (rule: RuleId, reason: string) => verdict('unrelated', rule, [], reason);

  if (a.measure !== b.measure)
    return unrelated('other-measure', `one is of ${a.measure}, the other of ${b.measure}`);
  const unit = relateUnits(a.unit, b.unit, units);
  if (unit.kind === 'unlike')
    return unrelated('unlike-units', `"${a.unit}" and "${b.unit}" are not of one kind`);
  if ([table.refArea, table.counterpartArea, table.actors].includes('different'))
    return unrelated('other-subject', 'they are about different parties');
  if (table.product === 'different') return unrelated('other-subject', 'they are about different things');
  if ((a.form === 'change') !== (b.form === 'change'))
    return unrelated('other-subject', 'one is a level, the other a change');
  const measure = measures.get(a.measure);
  const counted = measure === undefined;
  const oneSubject = isOneSubject(a, b, table, relationship, measure);
  if (!oneSubject) return unrelated('other-event', 'nothing shows that they are of one event');
  if (unit.kind === 'other-basis') {
    if (counted && !relationship.sameArticle && !relationship.sameEvent)
      return unrelated('other-event', 'nothing shows that they are of one event');
    return verdict('different-basis', 'other-unit', ['unit'], explainDifferences(a, b, ['unit']));
  }
  if (a.value === null || b.value === null || isEmpty(a.interval) || isEmpty(b.interval))
    return unrelated('unread-value', 'one of the figures can be read in two ways');

  const intervals: [Interval, Interval] = [
    a.interval,
    unit.kind === 'convertible' ? scale(b.interval, unit.factor) : b.interval,
  ];
  const fits = overlap(...intervals);
  const differences = decidingDifferences(a, b, table, fits);
  if (differences.length > 0) {
    if (relationship.sameArticle && differences.every((difference) => difference === 'period'))
      return unrelated('within-article', 'one article tells of two periods');
    return verdict(
      'different-basis',
      differences.includes('as-of') ? 'validity' : 'other-dimension',
      differences,
      explainDifferences(a, b, differences),
      intervals,
    );
  }
  if (fits) {
    if (relationship.sameArticle) return unrelated('within-article', 'the article repeats its own figure');
    if (!certainEnough(table, relationship, measure))
      return unrelated('not-certain', 'too little shows that they are about the same');
    return verdict('agrees', 'overlap', [], explainAgreement(a, b), intervals);
  }
  if (relationship.sameArticle || !allKnown(a, b, table, relationship, measure))
    return unrelated('not-certain', 'too little shows that they are about the same');
  return verdict('disagrees', 'disjoint', [], explainConflict(a, b), intervals);
}

/** Counts of things that happened are of one subject only within one event, unless what is counted is told apart by its scope. */
function isOneSubject(
  a: Statement,
  b: Statement,
  table: DimensionTable,
  { sameArticle, sameEvent }: Relationship,
  measure: MeasureEntry | undefined,
): boolean {
  if (sameArticle || sameEvent) return true;
  if (measure)
    return !measure.ofEvent || (measure.byActor === true && table.actors === 'equal' && a.actors.length > 1);
  const specific = a.product !== null && a.product === b.product && a.product.includes(' ');
  return specific && (a.scope.length > 0 || b.scope.length > 0) && a.measure.startsWith('count-of-');
}

/** The dimensions that explain why two figures need not be equal. Where the figures fit, a narrower period or scope is no difference. */
function decidingDifferences(a: Statement, b: Statement, table: DimensionTable, fits: boolean): Difference[] {
  const differences: Difference[] = [];
  if (table.transformation === 'different') differences.push('transformation');
  if (table.period === 'different' || (table.period === 'nested' && !fits && a.form === 'change'))
    differences.push('period');
  if (table.product === 'nested' || table.scope === 'different' || (table.scope === 'nested' && !fits))
    differences.push('scope');
  if (table.modality === 'different' && !fits) differences.push('modality');
  if (!fits && (hasValidity(a) || hasValidity(b))) differences.push('as-of');
  return differences;
}

const hasValidity = ({ validFrom, validTo }: Statement): boolean => validFrom !== null || validTo !== null;

/** To agree, the parties must be known on both sides, or both articles tell of one event. */
function certainEnough(
  table: DimensionTable,
  { sameEvent }: Relationship,
  measure: MeasureEntry | undefined,
): boolean {
  if (sameEvent) return true;
  if (table.product === 'unknown' || table.transformation === 'unknown') return false;
  return table.refArea === 'equal' || !measure?.parties;
}

/** To disagree, nothing may be left open: the parties, the product, the period, the basis and what is said of them. */
function allKnown(
  a: Statement,
  b: Statement,
  table: DimensionTable,
  { sameEvent }: Relationship,
  measure: MeasureEntry | undefined,
): boolean {
  if (!measure || a.bound !== 'exact' || b.bound !== 'exact') return false;
  if (a.modality !== 'stated' || b.modality !== 'stated') return false;
  const same: readonly (keyof DimensionTable)[] = ['transformation', 'product', 'scope', 'actors'];
  if (!same.every((dimension) => table[dimension] === 'equal')) return false;
  if (measure.ofEvent) return sameEvent && measure.byActor === true && a.actors.length > 1;
  return (
    table.period === 'equal' &&
    table.refArea === 'equal' &&
    (table.counterpartArea === 'equal' || (a.counterpartArea === null && b.counterpartArea === null))
  );
}
