import type { Statement } from '../checking/statement.ts';
import { FACTS_PER_KEY, NATIVE_VERSION, SEEDED_KEYS } from './database-layout.ts';
import type { FactStore } from './fact-base.ts';
import { type FactRow, pageOwner } from './fact-row.ts';
import { type DatedLead, datesAround, leadsOf } from './leads.ts';

/** What a page is checked against. */
export type StoredFacts = Pick<FactStore, 'candidates' | 'leadsAround' | 'factsOf'>;

/**
 * The fact base that stands in the browser's database, read without Dexie: a worker that has just started answers its first page
 * some milliseconds sooner. `null` where there is none of this version, or none that was seeded as `seeded` says; nothing is made
 * then. The connection gives way to whoever deletes or upgrades the database, and every read fails from then on.
 */
export async function openStoredFacts(name: string, seeded: readonly string[]): Promise<StoredFacts | null> {
  const database = await openExisting(name);
  if (!database) return null;
  const meta = database.transaction('meta').objectStore('meta');
  const rows = await Promise.all(SEEDED_KEYS.map((key) => resultOf(meta.get(key))));
  if (rows.every((row, at) => row?.value === seeded[at])) return storedFacts(database);
  database.close();
  return null;
}

function storedFacts(database: IDBDatabase): StoredFacts {
  const index = (store: string, path: string) => database.transaction(store).objectStore(store).index(path);
  return {
    async candidates(keys) {
      const byKey = index('facts', 'key');
      return statementsOf([...new Set(keys)].map((key) => byKey.getAll(key, FACTS_PER_KEY)));
    },
    async leadsAround(day, days) {
      const [from, to] = datesAround(day, days);
      return leadsOf(
        await resultOf<DatedLead[]>(index('articles', 'date').getAll(IDBKeyRange.bound(from, to))),
      );
    },
    async factsOf(articleIds) {
      const byOwner = index('facts', 'owner');
      const owners = [...new Set(articleIds.map(pageOwner))].sort();
      return statementsOf(owners.map((owner) => byOwner.getAll(owner)));
    },
  };
}

async function statementsOf(requests: readonly IDBRequest<FactRow[]>[]): Promise<Statement[]> {
  const rows = await Promise.all(requests.map((request) => resultOf(request)));
  return rows.flat().map((row) => row.statement);
}

/** `null` where the browser has no such database, has it in another version, or refuses it. */
function openExisting(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name, NATIVE_VERSION);
    // It is not made here: without its tables nobody could use it.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => database.close();
      resolve(database);
    };
  });
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
