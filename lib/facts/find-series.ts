import type { FactDatabase } from './database.ts';
import { isMisspelling, STEM_LENGTH } from './misspelling.ts';
import { CANDIDATE_LIMIT } from './rank-series.ts';
import type { SeriesRow } from './series.ts';
import { queryWords } from './words.ts';

/**
 * Series worth ranking for a query: those that most of its words lead to, words that lead to few counting first. At most
 * `CANDIDATE_LIMIT`, so a word that half of a large fact base shares only helps to choose among the others.
 */
export async function findSeries(database: FactDatabase, query: string): Promise<SeriesRow[]> {
  const words = queryWords(query);
  const found = await Promise.all(words.map((word) => keysFor(database, word)));
  const lists = found.filter((keys) => keys.length > 0).sort((a, b) => a.length - b.length);
  const hits = new Map<string, number>();
  for (const keys of lists) for (const key of keys) hits.set(key, (hits.get(key) ?? 0) + 1);
  // Maps keep the order of insertion and the sort is stable: among equals, those of the rarest word stay first.
  const best = [...hits].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATE_LIMIT);
  const rows = await database.series.bulkGet(best.map(([key]) => key));
  return rows.filter((row) => row !== undefined);
}

async function keysFor(database: FactDatabase, word: string): Promise<string[]> {
  const whole = await keysStartingWith(database, word);
  if (whole.length > 0 || word.length <= STEM_LENGTH) return whole;
  const alike = await database.series.where('tokens').startsWith(word.slice(0, STEM_LENGTH)).uniqueKeys();
  const meant = alike.map(String).filter((token) => isMisspelling(word, token));
  const keys = await database.series.where('tokens').anyOf(meant).limit(CANDIDATE_LIMIT).primaryKeys();
  return [...new Set(keys)];
}

async function keysStartingWith(database: FactDatabase, prefix: string): Promise<string[]> {
  const keys = await database.series.where('tokens').startsWith(prefix).limit(CANDIDATE_LIMIT).primaryKeys();
  return [...new Set(keys)];
}
