import { createDexieFactStore } from './dexie-fact-store.ts';
import type { FactStore } from './fact-base.ts';
import { createMemoryFactStore } from './memory-fact-store.ts';
import { openDatabase } from './open-database.ts';
import type { Pack } from './pack.ts';

/** `openFactBase` without the search. */
export function openSeededStore(packs: readonly Pack[], name: string): Promise<FactStore> {
  return openDatabase<FactStore>(packs, name, {
    inDatabase: createDexieFactStore,
    inMemory: createMemoryFactStore,
  });
}
