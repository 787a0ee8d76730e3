import type { FactDatabase } from './database.ts';
import { exampleSearches } from './example-searches.ts';
import type { FactBase } from './fact-base.ts';
import { findSeries } from './find-series.ts';
import { forgetAddress, forgetAll, keepArticle } from './kept-articles.ts';
import { packSummary } from './pack-summary.ts';
import { CANDIDATE_LIMIT, rankSeries } from './rank-series.ts';
import { FACTS_PER_SERIES, hitOf } from './search-hits.ts';
import { factsOfSeries } from './write-facts.ts';

/** How many facts stored under one key are compared with a claim: a figure that every kept page repeats needs no more. */
const FACTS_PER_KEY = 500;

const DEFAULT_KEEP_DAYS = 90;

/** The fact base over an open and seeded database. */
export function createDexieFactBase(database: FactDatabase): FactBase {
  return {
    kind: 'indexeddb',
    candidates: (keys) =>
      database.transaction('r', database.facts, async () => {
        const perKey = [...new Set(keys)].map((key) =>
          database.facts.where('key').equals(key).limit(FACTS_PER_KEY).toArray(),
        );
        return (await Promise.all(perKey)).flat().map((row) => row.statement);
      }),
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
    keepArticle: (article, statements, { days, now } = { days: DEFAULT_KEEP_DAYS, now: new Date() }) =>
      keepArticle(database, article, statements, { days, now }),
    forgetArticle: (url) => forgetAddress(database, url),
    forgetArticles: () => forgetAll(database),
    async counts() {
      const [facts, articles, packs] = await Promise.all([
        database.facts.count(),
        database.articles.count(),
        database.packs.count(),
      ]);
      return { facts, articles, packs };
    },
    async packs() {
      const rows = await database.packs.toArray();
      return rows.map((row) => packSummary(row, row.factCount));
    },
    async exampleSearches(limit = 4) {
      const fullest = await database.series.orderBy('packCount').reverse().limit(CANDIDATE_LIMIT).toArray();
      return exampleSearches(fullest, limit);
    },
  };
}

/** More than are shown, so that a month asked for by name is found behind newer ones. */
const FACTS_READ = FACTS_PER_SERIES * 10;
