import { exampleSearches } from './example-searches.ts';
import type { FactBase, SeriesHit } from './fact-base.ts';
import { type FactRow, rowsOfPack } from './fact-row.ts';
import type { Pack } from './pack.ts';
import { packSummary } from './pack-summary.ts';
import { rankSeries } from './rank-series.ts';
import { hitOf } from './search-hits.ts';
import { seriesRowOf } from './series.ts';

/** A fact base that holds packs only and keeps nothing: for the command line, and where the browser refuses IndexedDB. */
export function createMemoryFactBase(packs: readonly Pack[]): FactBase {
  const facts = packs.flatMap(rowsOfPack);
  const byKey = Map.groupBy(facts, (row) => row.key);
  const bySeries = Map.groupBy(facts, (row) => row.series);
  const series = [...bySeries].flatMap(([key, rows]) => seriesRowOf(key, rows) ?? []);
  const factsOf = (key: string): readonly FactRow[] => bySeries.get(key) ?? [];

  return {
    kind: 'memory',
    async candidates(keys) {
      return [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []).map((row) => row.statement);
    },
    async search(query, limit = 20): Promise<readonly SeriesHit[]> {
      return rankSeries(query, series, limit).map((row) => hitOf(row, factsOf(row.key), query));
    },
    async keepArticle() {},
    async forgetArticle() {},
    async forgetArticles() {},
    async counts() {
      return { facts: facts.length, articles: 0, packs: packs.length };
    },
    async packs() {
      return packs.map((pack) => packSummary(pack, pack.facts.length));
    },
    async exampleSearches(limit = 4) {
      return exampleSearches(series, limit);
    },
  };
}
