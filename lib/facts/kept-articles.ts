import type { Statement } from '../checking/statement.ts';
import { addressKey, articleKey } from './address.ts';
import type { FactDatabase } from './database.ts';
import type { Keeping, KeptArticle } from './fact-base.ts';
import { pageOwner, rowsOfArticle } from './fact-row.ts';
import { replaceFacts } from './write-facts.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Keeps an article's claims, replacing those of an earlier reading; an article without claims is not kept. */
export function keepArticle(
  database: FactDatabase,
  article: KeptArticle,
  statements: readonly Statement[],
  { days, now }: Keeping,
): Promise<void> {
  return inTransaction(database, async () => {
    const outdated = database.articles.where('keptAt').below(now.getTime() - days * DAY_MS);
    await erase(database, await outdated.primaryKeys());
    const key = articleKey(article);
    const rows = rowsOfArticle(article, statements);
    await replaceFacts(database, [pageOwner(key)], rows);
    if (rows.length === 0) return database.articles.delete(key);
    const { id, publisher, title, date, url } = article;
    await database.articles.put({
      ...{ id, publisher, title, date, url, key },
      address: addressKey(url) ?? '',
      keptAt: now.getTime(),
      factCount: rows.length,
    });
  });
}

/** Erases the kept articles of one address. */
export function forgetAddress(database: FactDatabase, url: string): Promise<void> {
  return inTransaction(database, async () => {
    const address = addressKey(url) ?? '';
    await erase(database, await database.articles.where('address').equals(address).primaryKeys());
  });
}

/** Erases every kept article. */
export function forgetAll(database: FactDatabase): Promise<void> {
  return inTransaction(database, async () =>
    erase(database, await database.articles.toCollection().primaryKeys()),
  );
}

async function erase(database: FactDatabase, keys: readonly string[]): Promise<void> {
  await replaceFacts(database, keys.map(pageOwner), []);
  await database.articles.bulkDelete([...keys]);
}

function inTransaction(database: FactDatabase, work: () => Promise<unknown>): Promise<void> {
  return database.transaction('rw', [database.facts, database.series, database.articles], async () => {
    await work();
  });
}
