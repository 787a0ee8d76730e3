import { DATABASE_NAME, seededAs } from './database-layout.ts';
import type { FactStore } from './fact-base.ts';
import type { Pack, PackHeader } from './pack.ts';
import { openStoredFacts } from './stored-facts.ts';

/**
 * All of the fact base that the worker needs. Where the database is there with the bundled packs in it, pages are checked against it
 * as it stands, and Dexie is loaded no sooner than something is to be written.
 */
export async function openFactStore(
  headers: readonly Pick<PackHeader, 'id' | 'version'>[],
  packs: () => Promise<readonly Pack[]>,
  name: string = DATABASE_NAME,
): Promise<FactStore> {
  const stored = await openStoredFacts(name, seededAs(headers)).catch(() => null);
  if (!stored) return openSeeded(packs, name);
  let whole: Promise<FactStore> | null = null;
  return {
    kind: 'indexeddb',
    ...stored,
    keepArticle: async (...args) => {
      whole ??= openSeeded(packs, name);
      return (await whole).keepArticle(...args);
    },
  };
}

/** The same by Dexie alone: makes and seeds the database where it must. */
export async function openSeeded(
  packs: () => Promise<readonly Pack[]>,
  name: string = DATABASE_NAME,
): Promise<FactStore> {
  const { openSeededStore } = await import('./open-seeded-store.ts');
  return openSeededStore(await packs(), name);
}
