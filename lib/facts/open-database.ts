import { createDatabase, type FactDatabase } from './database.ts';
import type { Pack } from './pack.ts';
import { seed } from './seed.ts';

/**
 * Opens the database with the bundled packs in it. Where the browser refuses IndexedDB (Firefox in private or never-remember
 * modes) the packs are held in memory instead: it never fails.
 */
export async function openDatabase<T>(
  packs: readonly Pack[],
  name: string,
  make: {
    readonly inDatabase: (database: FactDatabase) => T;
    readonly inMemory: (packs: readonly Pack[]) => T;
  },
): Promise<T> {
  try {
    const database = createDatabase(name);
    await database.open();
    await seed(database, packs);
    return make.inDatabase(database);
  } catch (error) {
    console.warn('Crosscheck: the browser refuses its database; bundled facts are used from memory.', error);
    return make.inMemory(packs);
  }
}
