import { exampleSearches } from './example-searches.ts';
import type { FactBase } from './fact-base.ts';
import { type FactRow, rowsOfPack } from './fact-row.ts';
import { createMemoryFactStore } from './memory-fact-store.ts';
import type { Pack } from './pack.ts';
import { packSummary } from './pack-summary.ts';
import { rankSeries } from './rank-series.ts';
import { hitOf } from './search-hits.ts';
import { seriesRowOf } from './series.ts';

/** A fact base that holds packs only and keeps nothing: for the command line, and where the browser refuses IndexedDB. */
export function createMemoryFactBase(packs: readonly Pack[]): FactBase {
  const facts = packs.flatMap(rowsOfPack);
  const bySeries = Map.groupBy(facts, (row) => row.series);
  const series = [...bySeries].flatMap(([key, rows]) => seriesRowOf(key, rows) ?? []);
  const factsOf = (key: string): readonly FactRow[] => bySeries.get(key) ?? [];
  return {
    ...createMemoryFactStore(packs),
    async forgetArticle() {},
    async forgetArticles() {},
    async counts() {
      return { facts: facts.length, figures: 0, articles: 0, packs: packs.length };
    },
    async packs() {
      return packs.map((pack) => packSummary(pack, pack.facts.length));
    },
    async search(query, limit = 20) {
      return rankSeries(query, series, limit).map((row) => hitOf(row, factsOf(row.key), query));
    },
    async exampleSearches(limit = 4) {
      return exampleSearches(series, limit);
    },
  };
}
