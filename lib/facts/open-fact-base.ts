import { DATABASE_NAME } from './database-layout.ts';
import { createDexieFactBase } from './dexie-fact-base.ts';
import type { FactBase } from './fact-base.ts';
import { createMemoryFactBase } from './memory-fact-base.ts';
import { openDatabase } from './open-database.ts';
import type { Pack } from './pack.ts';

/** The fact base with the bundled packs in it, from memory where the browser refuses IndexedDB: it never fails. */
export function openFactBase(packs: readonly Pack[], name: string = DATABASE_NAME): Promise<FactBase> {
  return openDatabase<FactBase>(packs, name, {
    inDatabase: createDexieFactBase,
    inMemory: createMemoryFactBase,
  });
}
