import { Dexie, type EntityTable } from 'dexie';
import { SCHEMA_VERSION } from './database-layout.ts';
import type { KeptArticle, PackSummary } from './fact-base.ts';
import type { FactRow } from './fact-row.ts';
import type { SeriesRow } from './series.ts';

export interface ArticleRow extends Omit<KeptArticle, 'lead'> {
  /** What it tells of, as lists; missing in rows of an earlier version. */
  readonly lead?: {
    readonly names: readonly string[];
    readonly words: readonly string[];
    /** Since figures are part of it; those kept earlier have none. */
    readonly figures?: readonly (readonly [string, number])[];
    readonly areas?: readonly string[];
  };
  /** `articleKey` of the article. */
  readonly key: string;
  /** `addressKey` of its address; '' if it has none. */
  readonly address: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly keptAt: number;
  readonly factCount: number;
}

export interface PackRow extends PackSummary {
  readonly origin: 'bundled' | 'imported';
}

export interface MetaRow {
  readonly name: string;
  readonly value: string;
}

export type FactDatabase = Dexie & {
  facts: EntityTable<FactRow, 'id'>;
  series: EntityTable<SeriesRow, 'key'>;
  articles: EntityTable<ArticleRow, 'key'>;
  packs: EntityTable<PackRow, 'id'>;
  meta: EntityTable<MetaRow, 'name'>;
};

/** The database, not yet opened. Search tokens are indexed per series, not per fact: the cost of loading is index entries. */
export function createDatabase(name: string): FactDatabase {
  const database = new Dexie(name) as FactDatabase;
  database.version(1).stores({
    facts: 'id, key, [series+period], owner',
    series: 'key, *tokens, packCount',
    articles: 'key, address, keptAt',
    packs: 'id, origin',
    meta: 'name',
  });
  database.version(SCHEMA_VERSION).stores({ articles: 'key, address, keptAt, date' });
  return database;
}
