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

/** A sum that ties figures together. */
export interface Arithmetic {
  readonly rule:
    | 'from-to-change'
    | 'earlier-level'
    | 'share-of-whole'
    | 'price-per-unit'
    | 'parts-and-total'
    | 'full-whole'
    | 'years-since';
  /** Ids of the statements that go into it. */
  readonly claims: readonly string[];
  /** Whether the figures bear each other out; `null` where the sum only shows what follows. */
  readonly holds: boolean | null;
  readonly reason: string;
  readonly implies?: Implied;
}
