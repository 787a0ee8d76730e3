import type { Difference, Verdict } from '../verdict.ts';
import type { Case } from './case.ts';
import { explainAgreement, explainConflict, explainDifferences } from './reasons.ts';

export interface Ruling {
  readonly verdict: Verdict;
  readonly differences?: readonly Difference[];
  readonly reason: string;
}

/** One reason to decide; `null` where it does not apply. */
export interface Rule {
  readonly id: string;
  decide(pair: Case): Ruling | null;
}

export const unrelated = (reason: string): Ruling => ({ verdict: 'unrelated', reason });

/** A rule that leaves a pair alone where something holds. */
export const dismiss = (id: string, applies: (pair: Case) => boolean, reason: string): Rule => ({
  id,
  decide: (pair) => (applies(pair) ? unrelated(reason) : null),
});

/** A rule that tells that two figures agree where something holds. */
export const agree = (id: string, applies: (pair: Case) => boolean): Rule => ({
  id,
  decide: (pair) => (applies(pair) ? { verdict: 'agrees', reason: explainAgreement(pair.a, pair.b) } : null),
});

/** A rule that tells that they conflict where something holds. */
export const disagree = (id: string, applies: (pair: Case) => boolean, explain = explainConflict): Rule => ({
  id,
  decide: (pair) => (applies(pair) ? { verdict: 'disagrees', reason: explain(pair.a, pair.b) } : null),
});

/** A rule that tells in what two figures of one thing differ; `find` gives nothing where it does not apply. */
export const differ = (id: string, find: (pair: Case) => readonly Difference[]): Rule => ({
  id,
  decide: (pair) => {
    const differences = find(pair);
    return differences.length > 0 ? onOtherBasis(pair, differences) : null;
  },
});

export const onOtherBasis = ({ a, b }: Case, differences: readonly Difference[]): Ruling => ({
  verdict: 'different-basis',
  differences,
  reason: explainDifferences(a, b, differences),
});
