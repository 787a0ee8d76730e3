import type { DimensionTable } from '../judging/dimensions.ts';
import type { UnitRelation } from '../judging/units.ts';
import type { Statement } from '../statement.ts';
import type { Wording } from './wording.ts';

/** Two figures of one kind of unit in two articles about one event, with all that the comparisons look at. */
export interface Pair {
  readonly a: Statement;
  readonly b: Statement;
  readonly wordings: readonly [Wording, Wording];
  readonly unit: UnitRelation;
  /** The kind of unit of both: "money", "percent", "count" … */
  readonly kind: string;
  readonly table: DimensionTable;
  /** Whether a measure of the vocabulary names the figure, of either. */
  readonly named: readonly [boolean, boolean];
  /** What is counted, of either, in the form that synonyms share; '' for a bare number. */
  readonly heads: readonly [string, string];
  /** How much a stem tells in these two articles: the rarer, the more. At least 0. */
  readonly rarity: (stem: string) => number;
}

/** One thing to look at: it gives every pair one of its named levels, and each level has a weight that was learned. */
export interface Comparison {
  readonly id: string;
  levelOf(pair: Pair): string;
}
