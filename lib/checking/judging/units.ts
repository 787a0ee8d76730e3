import type { UnitEntry, UnitKind } from '../../reading/vocabulary.ts';

/** How two units stand to each other. */
export type UnitRelation =
  | { readonly kind: 'same' }
  /** The second times `factor` is in the first. */
  | { readonly kind: 'convertible'; readonly factor: number }
  /** The same thing by another measure: per hour and per day, dollars and euros, percent and points. */
  | { readonly kind: 'other-basis' }
  | { readonly kind: 'unlike' };

const SAME_SUBJECT: ReadonlySet<UnitKind> = new Set(['money', 'percent', 'points']);

/** Compares the units of two figures about one measure. Things counted are taken to be the same thing: the measure says so. */
export function relateUnits(a: string, b: string, units: ReadonlyMap<string, UnitEntry>): UnitRelation {
  if (a === b) return { kind: 'same' };
  const [[headA, rateA], [headB, rateB]] = [split(a), split(b)];
  if (rateA !== rateB)
    return rateA && rateB && headA === headB ? { kind: 'other-basis' } : { kind: 'unlike' };
  const [unitA, unitB] = [units.get(headA), units.get(headB)];
  if (!unitA && !unitB) return { kind: 'same' };
  if (!unitA || !unitB) return { kind: 'unlike' };
  if (unitA.kind === unitB.kind) {
    const convertible = unitA.factor !== undefined && unitB.factor !== undefined;
    return convertible
      ? { kind: 'convertible', factor: unitB.factor / unitA.factor }
      : { kind: 'other-basis' };
  }
  return SAME_SUBJECT.has(unitA.kind) &&
    SAME_SUBJECT.has(unitB.kind) &&
    unitA.kind !== 'money' &&
    unitB.kind !== 'money'
    ? { kind: 'other-basis' }
    : { kind: 'unlike' };
}

function split(unit: string): [string, string | undefined] {
  const at = unit.indexOf(' per ');
  // "mile per hour" is a unit of its own; "tourist per hour" is a rate of tourists.
  return at < 0 ? [unit, undefined] : [unit.slice(0, at), unit.slice(at + 5)];
}
