import type { Bound } from '../claim.ts';
import type { UnitKind } from '../vocabulary.ts';
import type { NumberSpan } from './numbers/number-span.ts';

/** What a unit extractor makes of a number: the unit, and the tokens `[first, last)` that number and unit take up. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly unit: string;
  readonly kind: UnitKind | 'count' | 'bare';
  /** The counted noun phrase as token indexes `[first, last)`, for things counted. */
  readonly thing: readonly [number, number] | null;
}

/** A quantity while it is being read, by token indexes. */
export interface Reading extends Unit {
  readonly number: NumberSpan;
  readonly value: number | null;
  readonly step: number;
  readonly range: readonly [number, number] | null;
  readonly bound: Bound;
  /** "just over": the bound is near. */
  readonly isNear: boolean;
  readonly direction: 'up' | 'down' | null;
}
