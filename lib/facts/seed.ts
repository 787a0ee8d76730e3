import type { FactDatabase } from './database.ts';
import { packOwner, rekeyed, rowsOfPack } from './fact-row.ts';
import type { Pack } from './pack.ts';
import { packSummary } from './pack-summary.ts';
import { refreshSeries, replaceFacts } from './write-facts.ts';

/** Raise it when keys, series or search words are worked out in another way: every stored fact is then indexed anew. */
const INDEX_VERSION = '1';

/**
 * Brings the bundled packs in the database to their present versions, in one transaction; costs one read when they are.
 * Any number of contexts may call it at once: each looks again inside its transaction.
 */
export async function seed(database: FactDatabase, packs: readonly Pack[]): Promise<void> {
  const wanted = packs.map((pack) => `${pack.id}@${pack.version}`).join(' ');
  if (await isSeeded(database, wanted)) return;
  const tables = [database.facts, database.series, database.packs, database.meta];
  await database.transaction('rw', tables, async () => {
    if (await isSeeded(database, wanted)) return;
    await reindexIfOutdated(database);
    await removeUnbundled(database, packs);
    for (const pack of packs) await putPack(database, pack);
    await database.meta.bulkPut([
      { name: 'bundled-packs', value: wanted },
      { name: 'index-version', value: INDEX_VERSION },
    ]);
  });
}

async function isSeeded(database: FactDatabase, wanted: string): Promise<boolean> {
  const [packs, index] = await database.meta.bulkGet(['bundled-packs', 'index-version']);
  return packs?.value === wanted && index?.value === INDEX_VERSION;
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

async function reindexIfOutdated(database: FactDatabase): Promise<void> {
  const index = await database.meta.get('index-version');
  if (index === undefined || index.value === INDEX_VERSION) return;
  const rows = (await database.facts.toArray()).map(rekeyed);
  await database.facts.bulkPut(rows);
  await database.series.clear();
  await refreshSeries(database, new Set(rows.map((row) => row.series)));
}
