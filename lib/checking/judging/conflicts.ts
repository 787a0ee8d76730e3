import { countShared } from '../linking/same-event.ts';
import type { Statement } from '../statement.ts';
import type { Case } from './case.ts';
import type { DimensionTable } from './dimensions.ts';
import { areOfOneFirm } from './subjects.ts';

/**
 * What is said beside one of two figures of a series may say of which part of it that is: "food inflation". Of a firm by its name any wording
 * will do.
 */
export function isToldOfPart(pair: Case): boolean {
  const likeness = pair.told();
  if (!likeness) return false;
  const isOther = likeness.isQualified || likeness.hoursBesideDiffer || likeness.partsDiffer;
  if (isOther || areOfOneFirm(pair)) return isOther;
  return likeness.isNarrowed || likeness.isSwapped || likeness.isOneSided;
}

/** To disagree, nothing may be left open: the parties, the product, the period, the basis and how surely it is said. */
export function isAllKnown({ a, b, table, sameEvent, measure }: Case): boolean {
  if (!measure || ![a, b].every(({ bound, modality }) => bound === 'exact' && modality === 'stated'))
    return false;
  const same: readonly (keyof DimensionTable)[] = ['transformation', 'product', 'scope', 'actors'];
  if (!same.every((dimension) => table[dimension] === 'equal')) return false;
  if (measure.ofFirm && areOfOneFirm({ a, b, table })) return true;
  if (measure.ofEvent) return sameEvent && measure.byActor === true && a.actors.length > 1;
  const isOneSided = a.counterpartArea === null && b.counterpartArea === null;
  return (
    table.period === 'equal' && table.refArea === 'equal' && (table.counterpartArea === 'equal' || isOneSided)
  );
}

/**
 * Changes conflict only where both are compared with the same: a fall since the month before and one that does not say since when
 * may both be right, as may rises since two days that are not told.
 */
export function areComparedAlike({ a, b, series: [x, y] }: Case): boolean {
  if (!x.isChange && !y.isChange) return true;
  if (x.transformation !== y.transformation || areOfTwoBases(a, b)) return false;
  return x.transformation !== 'since' || a.comparedWith !== null;
}

/** Each names the time that it compares with, and they are two; "from a year earlier" need not name it. */
export function areOfTwoBases(a: Statement, b: Statement): boolean {
  if (a.comparedWith === b.comparedWith) return false;
  const isNamed = a.comparedWith !== null && b.comparedWith !== null;
  return isNamed || a.transformation === 'since' || b.transformation === 'since';
}

/** Two offices that are named may each count in their own way; "the statistics office" may be either. */
export function areOriginsApart({ a, b }: Case): boolean {
  if (a.attribution === null || b.attribution === null || a.articleId === null || b.articleId === null)
    return false;
  if (![a, b].every(({ attribution }) => /[A-Z]/.test(attribution!))) return false;
  const [x, y] = [a, b].map(({ attribution }) => new Set(attribution!.toLowerCase().match(/\p{L}{3,}/gu)));
  return countShared(x!, y!) === 0;
}
