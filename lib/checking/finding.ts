import type { Comparison, Relationship } from './judging/case.ts';
import type { Statement } from './statement.ts';
import type { Arithmetic } from './sums/sum.ts';

/** A claim beside another statement, and what they mean for each other. */
export interface Finding extends Comparison {
  /** Id of the claim. */
  readonly claim: string;
  /** Id of the other claim or of the fact. */
  readonly with: string;
}

/** All that comes out of holding articles against each other and against facts. */
export interface Checked {
  readonly statements: ReadonlyMap<string, Statement>;
  /** Every pair that is not unrelated, once. */
  readonly findings: readonly Finding[];
  readonly arithmetic: readonly Arithmetic[];
  /** How two of the articles, by their ids, stand to each other. */
  readonly relate: (a: string | null, b: string | null) => Relationship;
}
