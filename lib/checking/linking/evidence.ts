import weights from '../../../data/weights/linking.json' with { type: 'json' };
import { COMPARISONS } from './comparisons.ts';
import type { Pair } from './pair.ts';

/** One comparison of two figures: the level it gives and its match weight, in bits (log2 of how much likelier it is of one thing than of two). */
export interface Finding {
  readonly comparison: string;
  readonly level: string;
  readonly weight: number;
}

/** All that was looked at, what it adds up to, and from where on two figures are told to be one. In bits. */
export interface Evidence {
  readonly findings: readonly Finding[];
  readonly weight: number;
  readonly threshold: number;
}

type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Adds up what speaks for two figures being of one thing, after Fellegi and Sunter (1969); of those that fit each other, on one basis too.
 * A level that was never met says nothing.
 */
export function weigh(pair: Pair, fits: boolean): Evidence {
  const { prior, threshold, comparisons } = fits ? weights.fits : weights.apart;
  const known: Weights = comparisons;
  const findings = COMPARISONS.map((comparison) => {
    const level = comparison.levelOf(pair);
    return { comparison: comparison.id, level, weight: known[comparison.id]?.[level] ?? 0 };
  });
  const weight = findings.reduce((sum, each) => sum + each.weight, prior);
  return { findings, weight, threshold };
}
