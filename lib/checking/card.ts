import type { ShownVerdict } from './verdict.ts';

/** What a reader sees of one finding, all of it plain text: the page only lays it out. */
export interface Card {
  readonly verdict: ShownVerdict;
  /** The verdict in one sentence. */
  readonly headline: string;
  /** This article's figure first. */
  readonly rows: readonly CardRow[];
  readonly sums: readonly CardSum[];
  /** The working, one step a line. */
  readonly working: readonly string[];
}

export interface CardRow {
  /** "−12.7 %" */
  readonly value: string;
  /** The basis as a short label: "vs April 2025". */
  readonly basis: string | null;
  readonly own: boolean;
  readonly verdict: ShownVerdict | null;
  /** Everyone who printed it on this basis; none for the own figure. */
  readonly sources: readonly CardSource[];
}

export interface CardSource {
  readonly publisher: string;
  /** For people: "9 June 2025". */
  readonly date: string | null;
  readonly quote: string;
  readonly url: string | null;
}

export interface CardSum {
  /** "$33.0bn → $28.8bn is −12.7 %" */
  readonly text: string;
  /** Whether the figures bear each other out; `null` for one that only shows what follows. */
  readonly holds: boolean | null;
}
