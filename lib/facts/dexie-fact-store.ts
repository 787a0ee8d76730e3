import type { FactDatabase } from './database.ts';
import { FACTS_PER_KEY } from './database-layout.ts';
import type { FactStore } from './fact-base.ts';
import { pageOwner } from './fact-row.ts';
import { keepArticle, leadsAround } from './kept-articles.ts';

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
  };
}
