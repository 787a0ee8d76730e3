import type { ShownVerdict } from '../verdict.ts';

/** What a reader sees of one finding, all of it plain text: the page only lays it out. */
export interface Card {
  readonly verdict: ShownVerdict;
  /** The verdict in one sentence. */
  readonly headline: string;
  /** This article's figure first. */
  readonly rows: readonly CardRow[];
  /** The course of the series over time, where it is known. */
  readonly plot: CardPlot | null;
  readonly sums: readonly CardSum[];
  /** The working, one step a line. */
  readonly working: readonly string[];
}

export interface CardRow {
  /** "−12.7 %" */
  readonly value: string;
  /** The basis as a short label: "vs April 2025", "since 13 May 2025", "as of 9 June 2025". */
  readonly basis: string | null;
  readonly own: boolean;
  readonly verdict: ShownVerdict | null;
  /** Everyone who printed it on this basis; none for the own figure. */
  readonly sources: readonly CardSource[];
  /** Keys of the pairs that the own figure makes with these; none for the own figure. */
  readonly pairs: readonly string[];
}

export interface CardPlot {
  /** What is shown: "Exports, China to US". */
  readonly label: string;
  /** Whether each value holds until the next, as that of a rule does. */
  readonly isStep: boolean;
  /** In order of time. */
  readonly points: readonly {
    /** When its period begins, in milliseconds since 1970. */
    readonly at: number;
    readonly value: number;
    /** For people: "May 2025", "$28.8bn". */
    readonly period: string;
    readonly printed: string;
    /** Whether it is one of the figures on the card. */
    readonly isShown: boolean;
  }[];
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
