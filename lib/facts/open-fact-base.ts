import { createDatabase } from './database.ts';
import { createDexieFactBase } from './dexie-fact-base.ts';
import type { FactBase } from './fact-base.ts';
import { createMemoryFactBase } from './memory-fact-base.ts';
import type { Pack } from './pack.ts';
import { seed } from './seed.ts';

/** The name of the database in the browser. */
export const DATABASE_NAME = 'crosscheck';

/**
 * Opens the fact base with the bundled packs in it. Where the browser refuses IndexedDB (Firefox in private or
 * never-remember modes) the packs are held in memory instead: it never fails.
 */
export async function openFactBase(packs: readonly Pack[], name: string = DATABASE_NAME): Promise<FactBase> {
  try {
    const database = createDatabase(name);
    await database.open();
    await seed(database, packs);
    return createDexieFactBase(database);
  } catch (error) {
    console.warn('Crosscheck: the browser refuses its database; bundled facts are used from memory.', error);
    return createMemoryFactBase(packs);
  }
}
