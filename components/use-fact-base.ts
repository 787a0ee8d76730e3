import { useCallback, useEffect, useState } from 'react';
import type { FactBase, FactCounts, PackSummary } from '../lib/facts/fact-base.ts';

export interface FactBaseView {
  /** `null` until it is open. */
  readonly base: FactBase | null;
  readonly counts: FactCounts | null;
  readonly packs: readonly PackSummary[];
  readonly examples: readonly string[];
  /** Counts anew, after something was erased. */
  readonly refresh: () => Promise<void>;
}

type Holdings = Pick<FactBaseView, 'counts' | 'packs' | 'examples'>;

/** What the fact base holds, once it is open. */
export function useFactBase(opened: Promise<FactBase>): FactBaseView {
  const [base, setBase] = useState<FactBase | null>(null);
  const [holdings, setHoldings] = useState<Holdings>({ counts: null, packs: [], examples: [] });
  const refresh = useCallback(async () => {
    const open = await opened;
    const [counts, packs, examples] = await Promise.all([
      open.counts(),
      open.packs(),
      open.exampleSearches(),
    ]);
    setBase(open);
    setHoldings({ counts, packs, examples });
  }, [opened]);
  useEffect(() => void refresh(), [refresh]);
  return { base, ...holdings, refresh };
}
