import type { Lead } from '../checking/linking/same-event.ts';
import type { Statement } from '../checking/statement.ts';
import { addressKey, articleKey } from './address.ts';
import type { ArticleRow, FactDatabase } from './database.ts';
import type { Keeping, KeptArticle } from './fact-base.ts';
import { type FactRow, pageOwner, rowsOfArticle } from './fact-row.ts';
import { DAY_MS, datesAround, leadsOf } from './leads.ts';
import { replaceFacts } from './write-facts.ts';

/**
 * Keeps an article's claims, replacing those of an earlier reading; an article without claims is not kept. Resolves to
 * whether any fact is there now that was not before, or the other way round.
 */
export function keepArticle(
  database: FactDatabase,
  article: KeptArticle,
  statements: readonly Statement[],
  { days, now }: Keeping,
): Promise<boolean> {
  return inTransaction(database, async () => {
    const key = articleKey(article);
    const rows = rowsOfArticle(article, statements);
    const outdated = database.articles.where('keptAt').below(now.getTime() - days * DAY_MS);
    const gone = (await outdated.primaryKeys()).filter((other) => other !== key);
    await erase(database, gone);
    const isNew = !sameFacts(await database.facts.where('owner').equals(pageOwner(key)).toArray(), rows);
    if (isNew) await replaceFacts(database, [pageOwner(key)], rows);
    if (rows.length === 0) await database.articles.delete(key);
    else await put(database, article, rows.length, now);
    return isNew || gone.length > 0;
  });
}

async function put(
  database: FactDatabase,
  article: KeptArticle,
  factCount: number,
  now: Date,
): Promise<void> {
  const { id, publisher, title, date, url, lead } = article;
  await database.articles.put({
    ...{ id, publisher, title, date, url, factCount },
    ...(lead && { lead: stored(lead) }),
    key: articleKey(article),
    address: addressKey(url) ?? '',
    keptAt: now.getTime(),
  });
}

const stored = ({ names, words, figures, areas }: Lead): ArticleRow['lead'] => ({
  names: [...names],
  words: [...words],
  figures: [...figures],
  areas,
});

function sameFacts(before: readonly FactRow[], after: readonly FactRow[]): boolean {
  const written = (rows: readonly FactRow[]) => rows.map((row) => JSON.stringify(row)).sort();
  return before.length === after.length && written(before).join() === written(after).join();
}

/** What the kept articles tell of that are dated within some days of a day; those without a date are of no day. */
export async function leadsAround(
  database: FactDatabase,
  day: string,
  days: number,
): Promise<ReadonlyMap<string, Lead>> {
  const [from, to] = datesAround(day, days);
  return leadsOf(await database.articles.where('date').between(from, to, true, true).toArray());
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

function inTransaction<T>(database: FactDatabase, work: () => Promise<T>): Promise<T> {
  return database.transaction('rw', [database.facts, database.series, database.articles], work);
}
