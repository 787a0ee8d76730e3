import type { PackHeader } from './pack.ts';

/** The name of the database in the browser. */
export const DATABASE_NAME = 'crosscheck';

/** The database's version, raised with every change of its tables. */
export const SCHEMA_VERSION = 2;

/** The same as the browser counts it: Dexie leaves room for ten upgrades between two. */
export const NATIVE_VERSION = SCHEMA_VERSION * 10;

/** Raise it when keys, series or search words are worked out in another way: every stored fact is then indexed anew. */
const INDEX_VERSION = '2';

/** How many facts stored under one key are compared with a claim: a figure that every kept page repeats needs no more. */
export const FACTS_PER_KEY = 500;

/** The rows of the table `meta` that tell what the database was seeded with. */
export const SEEDED_KEYS = ['bundled-packs', 'index-version'] as const;

/** What stands in these rows when the bundled packs are in the database in their present versions. */
export function seededAs(packs: readonly Pick<PackHeader, 'id' | 'version'>[]): readonly [string, string] {
  return [packs.map((pack) => `${pack.id}@${pack.version}`).join(' '), INDEX_VERSION];
}
