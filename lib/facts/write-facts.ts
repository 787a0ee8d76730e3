import { Dexie } from 'dexie';
import type { FactDatabase } from './database.ts';
import type { FactRow } from './fact-row.ts';
import { seriesRowOf } from './series.ts';

/** Replaces all facts of some owners, and brings the series that gained or lost by it up to date. Call it in a transaction. */
export async function replaceFacts(
  database: FactDatabase,
  owners: readonly string[],
  rows: readonly FactRow[],
): Promise<void> {
  const before = await database.facts.where('owner').anyOf(owners).toArray();
  await database.facts.bulkDelete(before.map((row) => row.id));
  await database.facts.bulkPut([...rows]);
  await refreshSeries(database, new Set([...before, ...rows].map((row) => row.series)));
}

/** Draws series rows anew from the facts that are there. */
export async function refreshSeries(database: FactDatabase, keys: Iterable<string>): Promise<void> {
  for (const key of keys) {
    const row = seriesRowOf(key, await factsOfSeries(database, key).toArray());
    if (row) await database.series.put(row);
    else await database.series.delete(key);
  }
}

/** The facts of a series, oldest first. */
export function factsOfSeries(database: FactDatabase, series: string) {
  return database.facts.where('[series+period]').between([series, Dexie.minKey], [series, Dexie.maxKey]);
}
