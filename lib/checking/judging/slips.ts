import { digitsOf, isSlip } from '../linking/slips.ts';
import type { Case } from './case.ts';
import { inUnitOfFirst } from './units.ts';

/** How alike two sentences must be for a slip of one of them to be the likeliest reason. */
const ALIKE = 0.3;
/** So many digits are hardly shared by chance. */
const FEWEST_DIGITS = 2;

/**
 * Whether two articles about one event print the same digits of one thing on two scales: million for billion, a zero too many, grams
 * for milligrams. Nothing tells more surely that one of them slipped.
 */
export function isSlipBetween(pair: Case): boolean {
  const { a, b, unit, likeness, table, measure, fits, isOpen, sameThing } = pair;
  if (pair.sameArticle || fits || !likeness || a.value === null || b.value === null) return false;
  if (unit.kind !== 'same' && unit.kind !== 'convertible') return false;
  if (a.modality === 'denied' || b.modality === 'denied' || a.range || b.range) return false;
  const isOfOneMeasure = table.definition === 'equal' || (isOpen && sameThing);
  if (!isOfOneMeasure || (a.form === 'change') !== (b.form === 'change')) return false;
  if (DIMENSIONS.some((dimension) => table[dimension] === 'different')) return false;
  if (likeness.partsDiffer || likeness.isQualified || likeness.namesClash || likeness.isElliptic)
    return false;
  if (measure?.ofEvent && a.form === 'count' && !sameThing) return false;
  return likeness.score >= ALIKE && isSlip(a.value, inUnitOfFirst(b.value, unit), FEWEST_DIGITS);
}

/** So many digits in a row are not shared by chance by two units. */
const FEWEST_DIGITS_OF_UNITS = 3;

/** Whether two articles about one event print one number in two units that do not convert: megawatts for megawatt hours, barrels for barrels a day. */
export function areUnitsMixedUp({ a, b, unit, likeness, sameArticle }: Case): boolean {
  if (sameArticle || unit.kind !== 'unlike' || !likeness || likeness.score < ALIKE) return false;
  return a.value !== null && a.value === b.value && digitsOf(a) >= FEWEST_DIGITS_OF_UNITS;
}

const DIMENSIONS = ['transformation', 'refArea', 'counterpartArea', 'product', 'scope', 'period'] as const;
