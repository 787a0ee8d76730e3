import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { createDatabase } from '../../../lib/facts/database.ts';
import { seededAs } from '../../../lib/facts/database-layout.ts';
import { openFactBase } from '../../../lib/facts/open-fact-base.ts';
import { openFactStore } from '../../../lib/facts/open-fact-store.ts';
import { openStoredFacts } from '../../../lib/facts/stored-facts.ts';
import { sampleArticle, sampleClaim, samplePack } from './samples.ts';

const PACK = samplePack();
const SEEDED = seededAs([PACK]);

let count = 0;
const freshName = () => `stored-${++count}`;
const names = async () => (await indexedDB.databases()).map(({ name }) => name);
const lead = {
  date: '2025-06-09',
  names: new Set(['Solveig']),
  words: new Set(['ferry']),
  figures: new Map([['4.7 percent', 1]]),
  areas: ['NO'],
};

describe('facts read from the database as it stands', () => {
  test('are those that Dexie reads', async () => {
    const name = freshName();
    const base = await openFactBase([PACK], name);
    const articles = ['https://b.example/', 'https://a.example/'].map((url) => ({
      ...sampleArticle(),
      url,
      lead,
    }));
    for (const article of articles) await base.keepArticle(article, [sampleClaim({ value: 9 })]);
    const stored = (await openStoredFacts(name, SEEDED))!;
    const keys = ['exports|NO', 'none', 'exports|NO'];
    expect(await stored.candidates(keys)).toHaveLength(3);
    expect(await stored.candidates(keys)).toEqual(await base.candidates(keys));
    expect(await stored.candidates([])).toEqual([]);
    const leads = await stored.leadsAround('2025-06-11', 4);
    expect([...leads.values()]).toEqual([lead, lead]);
    expect(leads).toEqual(await base.leadsAround('2025-06-11', 4));
    expect(await stored.leadsAround('2025-06-19', 4)).toEqual(new Map());
    const ids = [...leads.keys(), 'none'].reverse();
    expect(await stored.factsOf(ids)).toHaveLength(2);
    expect(await stored.factsOf(ids)).toEqual(await base.factsOf(ids));
  });

  test('are none where there is no database, and none is made', async () => {
    const name = freshName();
    expect(await openStoredFacts(name, SEEDED)).toBeNull();
    expect(await names()).not.toContain(name);
  });

  test('are none where other packs are in it', async () => {
    const name = freshName();
    await openFactBase([samplePack({ version: '2' })], name);
    expect(await openStoredFacts(name, SEEDED)).toBeNull();
  });

  test('are none where an earlier version made the tables', async () => {
    const name = freshName();
    await new Promise((resolve) => {
      const request = indexedDB.open(name, 10);
      request.onsuccess = () => resolve(request.result.close());
    });
    expect(await openStoredFacts(name, SEEDED)).toBeNull();
  });

  test('give way to whoever deletes the database, and cannot be read then', async () => {
    const name = freshName();
    await openFactBase([PACK], name).then(() => createDatabase(name).close());
    const stored = (await openStoredFacts(name, SEEDED))!;
    await createDatabase(name).delete();
    await expect(stored.candidates(['exports|NO'])).rejects.toThrow();
  });
});

describe('the fact base of the worker', () => {
  const open = (name: string, packs = vi.fn(async () => [PACK])) => ({
    packs,
    store: openFactStore([PACK], packs, name),
  });

  test('is made and seeded where it is not there', async () => {
    const { store, packs } = open(freshName());
    expect((await (await store).candidates(['exports|NO'])).map(({ value }) => value)).toEqual([5]);
    expect(packs).toHaveBeenCalledTimes(1);
  });

  test('does without the packs where they are in it, and still keeps articles', async () => {
    const name = freshName();
    await (await open(name).store).candidates([]);
    const { store, packs } = open(name);
    const base = await store;
    expect(await base.candidates(['exports|NO'])).toHaveLength(1);
    expect(packs).not.toHaveBeenCalled();
    expect(await base.keepArticle(sampleArticle(), [sampleClaim({ value: 9 })])).toBe(true);
    expect(await base.candidates(['exports|NO'])).toHaveLength(2);
  });
});
