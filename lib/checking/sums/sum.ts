import type { Interval } from '../../reading/claim.ts';

/** A figure that others imply. */
export interface Implied {
  readonly measure: string;
  readonly unit: string;
  /** From the printed values. */
  readonly value: number;
  /** All that their precision allows. */
  readonly interval: Interval;
  readonly refArea: string | null;
  readonly counterpartArea: string | null;
  readonly timePeriod: string;
}

/** What kind of sum ties figures together; each is a file beside this one. */
export type SumRule =
  | 'from-to-change'
  | 'earlier-level'
  | 'up-or-down'
  | 'multiple'
  | 'points-and-percent'
  | 'lead'
  | 'share-of-whole'
  | 'same-share'
  | 'one-whole'
  | 'price-per-unit'
  | 'average'
  | 'parts-and-total'
  | 'full-whole'
  | 'trade-balance'
  | 'converted'
  | 'one-rate'
  | 'years-since'
  | 'ages';

/** A sum that ties figures together. */
export interface Arithmetic {
  readonly rule: SumRule;
  /** Ids of the statements that go into it. */
  readonly claims: readonly string[];
  /** Whether the figures bear each other out; `null` where the sum only shows what follows. */
  readonly holds: boolean | null;
  readonly reason: string;
  readonly implies?: Implied;
}
