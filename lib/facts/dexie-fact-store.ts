import type { FactDatabase } from './database.ts';
import type { FactStore } from './fact-base.ts';
import { PAGE_OWNERS, pageOwner } from './fact-row.ts';
import { forgetAddress, forgetAll, keepArticle, leadsAround } from './kept-articles.ts';
import { packSummary } from './pack-summary.ts';

/** How many facts stored under one key are compared with a claim: a figure that every kept page repeats needs no more. */
const FACTS_PER_KEY = 500;

const DEFAULT_KEEP_DAYS = 90;

/** The fact base over an open and seeded database, without its search. */
export function createDexieFactStore(database: FactDatabase): FactStore {
  return {
    kind: 'indexeddb',
    candidates: (keys) =>
      database.transaction('r', database.facts, async () => {
        const perKey = [...new Set(keys)].map((key) =>
          database.facts.where('key').equals(key).limit(FACTS_PER_KEY).toArray(),
        );
        return (await Promise.all(perKey)).flat().map((row) => row.statement);
      }),
    leadsAround: (day, days) => leadsAround(database, day, days),
    factsOf: async (articleIds) => {
      const rows = await database.facts.where('owner').anyOf(articleIds.map(pageOwner)).toArray();
      return rows.map((row) => row.statement);
    },
    keepArticle: (article, statements, { days, now } = { days: DEFAULT_KEEP_DAYS, now: new Date() }) =>
      keepArticle(database, article, statements, { days, now }),
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
  };
}
