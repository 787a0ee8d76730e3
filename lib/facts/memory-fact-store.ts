import type { FactStore } from './fact-base.ts';
import { rowsOfPack } from './fact-row.ts';
import type { Pack } from './pack.ts';

/** A fact base that holds packs only and keeps nothing, without its search. */
export function createMemoryFactStore(packs: readonly Pack[]): FactStore {
  const facts = packs.flatMap(rowsOfPack);
  const byKey = Map.groupBy(facts, (row) => row.key);
  return {
    kind: 'memory',
    async candidates(keys) {
      return [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []).map((row) => row.statement);
    },
    leadsAround: async () => new Map(),
    factsOf: async () => [],
    keepArticle: async () => false,
  };
}
