import type { FactDatabase } from './database.ts';
import { SEEDED_KEYS, seededAs } from './database-layout.ts';
import { packOwner, rekeyed, rowsOfPack } from './fact-row.ts';
import type { Pack } from './pack.ts';
import { packSummary } from './pack-summary.ts';
import { refreshSeries, replaceFacts } from './write-facts.ts';

/**
 * Brings the bundled packs in the database to their present versions, in one transaction; costs one read when they are.
 * Any number of contexts may call it at once: each looks again inside its transaction.
 */
export async function seed(database: FactDatabase, packs: readonly Pack[]): Promise<void> {
  const wanted = seededAs(packs);
  if (await isSeeded(database, wanted)) return;
  const tables = [database.facts, database.series, database.packs, database.meta];
  await database.transaction('rw', tables, async () => {
    if (await isSeeded(database, wanted)) return;
    await reindexIfOutdated(database, wanted[1]);
    await removeUnbundled(database, packs);
    for (const pack of packs) await putPack(database, pack);
    await database.meta.bulkPut(SEEDED_KEYS.map((name, at) => ({ name, value: wanted[at]! })));
  });
}

async function isSeeded(database: FactDatabase, wanted: readonly string[]): Promise<boolean> {
  const rows = await database.meta.bulkGet([...SEEDED_KEYS]);
  return rows.every((row, at) => row?.value === wanted[at]);
}

async function putPack(database: FactDatabase, pack: Pack): Promise<void> {
  await replaceFacts(database, [packOwner(pack.id)], rowsOfPack(pack));
  await database.packs.put({ ...packSummary(pack, pack.facts.length), origin: 'bundled' });
}

async function removeUnbundled(database: FactDatabase, packs: readonly Pack[]): Promise<void> {
  const ids = new Set(packs.map((pack) => pack.id));
  const stored = await database.packs.where('origin').equals('bundled').primaryKeys();
  const gone = stored.filter((id) => !ids.has(id));
  await replaceFacts(database, gone.map(packOwner), []);
  await database.packs.bulkDelete(gone);
}

async function reindexIfOutdated(database: FactDatabase, version: string): Promise<void> {
  const index = await database.meta.get('index-version');
  if (index === undefined || index.value === version) return;
  const rows = (await database.facts.toArray()).map(rekeyed);
  await database.facts.bulkPut(rows);
  await database.series.clear();
  await refreshSeries(database, new Set(rows.map((row) => row.series)));
}
