import type { Statement } from '../statement.ts';
import type { Case } from './case.ts';
import { decidingDifferences } from './differences.ts';
import type { DimensionTable } from './dimensions.ts';
import { isAllElseTold } from './release.ts';
import { isSubjectKnown } from './subjects.ts';

/** Of a figure that is denied nothing is known. */
export function isDenied({ a, b }: Case): boolean {
  return a.modality === 'denied' || b.modality === 'denied';
}

/** Two of three and two of eleven. */
export function arePartsOfOthers({ a, b }: Case): boolean {
  // What a share is of is named and has no number.
  return a.whole !== b.whole && Number(a.whole) * Number(b.whole) > 0;
}

/** A series of a city is not that of its country; of what happened, one report names the city and another the country. */
export function areOfOtherPlaces({ table, measure }: Case): boolean {
  return table.place !== 'equal' && measure !== undefined && !measure.ofEvent;
}

/** Two measures are one only in articles about one event, and where one of them is no more than what is counted. */
export function isOfOtherMeasure({ table, likeness, isOpen, sameThing }: Case): boolean {
  return table.definition === 'unknown' && !(likeness !== null && isOpen && sameThing);
}

/**
 * Within one event more must show that two figures are of one thing, which another rule has asked; of two articles of two events only one
 * thing may differ, and all else be told where it is not how a change is compared or what part is meant; of a fact, one thing may differ.
 */
export function isBasisTelling(pair: Case): boolean {
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

/** Whether the two are told apart in any of the dimensions. */
export function differs(table: DimensionTable, ...dimensions: readonly (keyof DimensionTable)[]): boolean {
  return dimensions.some((dimension) => table[dimension] === 'different');
}

/** "The two sides": a small count of a thing that one word names says nothing of its own. */
export function isTrivialCount({ a, b, isOpen }: Case): boolean {
  const isSmall = ({ value, form }: Statement) => form === 'count' && value !== null && value < 4;
  return isOpen && isSmall(a) && isSmall(b);
}
