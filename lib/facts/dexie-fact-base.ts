import type { FactDatabase } from './database.ts';
import { createDexieFactStore } from './dexie-fact-store.ts';
import { exampleSearches } from './example-searches.ts';
import type { FactBase } from './fact-base.ts';
import { PAGE_OWNERS } from './fact-row.ts';
import { findSeries } from './find-series.ts';
import { forgetAddress, forgetAll } from './kept-articles.ts';
import { packSummary } from './pack-summary.ts';
import { CANDIDATE_LIMIT, rankSeries } from './rank-series.ts';
import { FACTS_PER_SERIES, hitOf } from './search-hits.ts';
import { factsOfSeries } from './write-facts.ts';

/** More than are shown, so that a month asked for by name is found behind newer ones. */
const FACTS_READ = FACTS_PER_SERIES * 10;

/** The fact base over an open and seeded database. */
export function createDexieFactBase(database: FactDatabase): FactBase {
  return {
    ...createDexieFactStore(database),
    forgetArticle: (url) => forgetAddress(database, url),
    forgetArticles: () => forgetAll(database),
    async counts() {
      const [all, figures, articles, packs] = await Promise.all([
        database.facts.count(),
        database.facts.where('owner').startsWith(PAGE_OWNERS).count(),
        database.articles.count(),
        database.packs.count(),
      ]);
      return { facts: all - figures, figures, articles, packs };
    },
    async packs() {
      const rows = await database.packs.toArray();
      return rows.map((row) => packSummary(row, row.factCount));
    },
    search: (query, limit = 20) =>
      database.transaction('r', database.series, database.facts, async () => {
        const best = rankSeries(query, await findSeries(database, query), limit);
        return Promise.all(
          best.map(async (series) => {
            const facts = await factsOfSeries(database, series.key).reverse().limit(FACTS_READ).toArray();
            return hitOf(series, facts, query);
          }),
        );
      }),
    async exampleSearches(limit = 4) {
      const fullest = await database.series.orderBy('packCount').reverse().limit(CANDIDATE_LIMIT).toArray();
      return exampleSearches(fullest, limit);
    },
  };
}
