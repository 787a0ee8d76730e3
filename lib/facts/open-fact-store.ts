import { createDexieFactStore } from './dexie-fact-store.ts';
import type { FactStore } from './fact-base.ts';
import { createMemoryFactStore } from './memory-fact-store.ts';
import { DATABASE_NAME, openDatabase } from './open-database.ts';
import type { Pack } from './pack.ts';

/** `openFactBase` without the search: all that the worker loads. */
export function openFactStore(packs: readonly Pack[], name: string = DATABASE_NAME): Promise<FactStore> {
  return openDatabase<FactStore>(packs, name, {
    inDatabase: createDexieFactStore,
    inMemory: createMemoryFactStore,
  });
}
