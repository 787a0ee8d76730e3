import type { Interval } from '../../reading/claim.ts';
import type { UnitEntry, UnitKind } from '../../reading/vocabulary.ts';

/** How two units stand to each other. */
export type UnitRelation =
  | { readonly kind: 'same' }
  /** The second times `factor`, and `shift` more, is in the first. */
  | {
      readonly kind: 'convertible';
      readonly factor: number;
      readonly shift: number;
      /** Per hour and per day: what holds for an hour need not for a day. */
      readonly areRates?: boolean;
    }
  /** The same thing by another measure: per hour and per day, dollars and euros, percent and points. */
  | { readonly kind: 'other-basis' }
  | { readonly kind: 'unlike' };

/** The units of a percentage and of its parts. */
export const OF_PERCENT: ReadonlySet<string> = new Set(['percent', 'percentage point', 'basis point']);

const SAME_SUBJECT: ReadonlySet<UnitKind> = new Set(['money', 'percent', 'points']);

/**
 * Compares the units of two figures about one measure. Things counted are taken to be the same thing: the measure says so. A change has no
 * zero: 1.2 degrees Celsius of it are 2.2 of Fahrenheit.
 */
export function relateUnits(
  a: string,
  b: string,
  units: ReadonlyMap<string, UnitEntry>,
  areChanges = false,
): UnitRelation {
  if (a === b) return { kind: 'same' };
  const [[headA, rateA], [headB, rateB]] = [split(a), split(b)];
  if (rateA !== rateB) return rateA && rateB && headA === headB ? relateRates(rateA, rateB, units) : UNLIKE;
  const [unitA, unitB] = [units.get(headA), units.get(headB)];
  if (!unitA && !unitB) return { kind: 'same' };
  if (!unitA || !unitB) return UNLIKE;
  if (unitA.kind === unitB.kind) {
    if (unitA.factor === undefined || unitB.factor === undefined) return OTHER_BASIS;
    const factor = unitB.factor / unitA.factor;
    return {
      kind: 'convertible',
      factor,
      shift: areChanges ? 0 : (unitA.zero ?? 0) - factor * (unitB.zero ?? 0),
    };
  }
  return SAME_SUBJECT.has(unitA.kind) &&
    SAME_SUBJECT.has(unitB.kind) &&
    unitA.kind !== 'money' &&
    unitB.kind !== 'money'
    ? { kind: 'other-basis' }
    : { kind: 'unlike' };
}

const UNLIKE: UnitRelation = { kind: 'unlike' };
const OTHER_BASIS: UnitRelation = { kind: 'other-basis' };

/** "2.3 million a day" are 840 million a year; per head and per household are two things. */
function relateRates(a: string, b: string, units: ReadonlyMap<string, UnitEntry>): UnitRelation {
  const [unitA, unitB] = [units.get(a), units.get(b)];
  if (unitA?.kind !== 'time' || unitB?.kind !== 'time' || !unitA.factor || !unitB.factor) return OTHER_BASIS;
  return { kind: 'convertible', factor: unitA.factor / unitB.factor, shift: 0, areRates: true };
}

/** A number in the second unit, in the first. */
export const inUnitOfFirst = (value: number, unit: UnitRelation): number =>
  unit.kind === 'convertible' ? value * unit.factor + unit.shift : value;

/** The same of an interval; `null` where the units do not convert. */
export function intervalInUnitOfFirst([low, high]: Interval, unit: UnitRelation): Interval | null {
  if (unit.kind !== 'same' && unit.kind !== 'convertible') return null;
  return [low === null ? null : inUnitOfFirst(low, unit), high === null ? null : inUnitOfFirst(high, unit)];
}

function split(unit: string): [string, string | undefined] {
  if (unit.startsWith('per ')) return ['', unit.slice(4)];
  const at = unit.indexOf(' per ');
  // "mile per hour" is a unit of its own; "tourist per hour" is a rate of tourists.
  return at < 0 ? [unit, undefined] : [unit.slice(0, at), unit.slice(at + 5)];
}
