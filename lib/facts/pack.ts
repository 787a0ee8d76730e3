import type { Bound, Dimensions } from '../reading/claim.ts';

/** A fact as people write it in a pack: the dimensions of a claim, its figure and where it stands printed. */
export interface PackFact extends Omit<Dimensions, 'modality'> {
  /** Unique within its pack. */
  readonly id: string;
  /** In `unit`; the low end of `range` if there is one. A fall is negative. */
  readonly value: number;
  readonly range: readonly [number, number] | null;
  readonly unit: string;
  readonly bound: Bound;
  /** The unit of the last printed digit, in `unit`: 0.1 for "12.7", 100,000,000 for "$28.8 billion"; 0 for a counted whole. */
  readonly precision: number;
  /** The figure as printed: "$28.8 billion". */
  readonly surface: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: PackSource;
}

export interface PackSource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  /** The day it was published, or as much of it as is known: "2017", "2025-06-09". */
  readonly date: string | null;
  readonly quote: string;
}

/** What a pack says about itself. */
export interface PackHeader {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly description: string;
}

export interface Pack extends PackHeader {
  readonly facts: readonly PackFact[];
}

/** One thing that is wrong with a pack, in plain words. */
export interface PackProblem {
  /** The line of the file, from 1. */
  readonly line: number;
  /** Where in the fact: "source.date"; '' if it concerns the row or the file. */
  readonly field: string;
  readonly message: string;
}

export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };
