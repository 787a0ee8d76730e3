import type { FactDatabase } from './database.ts';
import { createDexieFactStore } from './dexie-fact-store.ts';
import { exampleSearches } from './example-searches.ts';
import type { FactBase } from './fact-base.ts';
import { findSeries } from './find-series.ts';
import { CANDIDATE_LIMIT, rankSeries } from './rank-series.ts';
import { FACTS_PER_SERIES, hitOf } from './search-hits.ts';
import { factsOfSeries } from './write-facts.ts';

/** More than are shown, so that a month asked for by name is found behind newer ones. */
const FACTS_READ = FACTS_PER_SERIES * 10;

/** The fact base over an open and seeded database. */
export function createDexieFactBase(database: FactDatabase): FactBase {
  return {
    ...createDexieFactStore(database),
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
