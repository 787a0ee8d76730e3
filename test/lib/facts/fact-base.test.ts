import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bundledPacks } from '../../../data/packs/index.ts';
import { createDatabase } from '../../../lib/facts/database.ts';
import type { FactBase } from '../../../lib/facts/fact-base.ts';
import { openFactBase } from '../../../lib/facts/open-fact-base.ts';
import { sampleArticle, sampleClaim, sampleFact, samplePack } from './samples.ts';

const BUNDLED = bundledPacks().flatMap((pack) => pack.facts).length;

let count = 0;
const freshName = () => `facts-${++count}`;
const values = async (base: FactBase, key: string) =>
  (await base.candidates([key])).map((fact) => fact.value);
const on = (day: string, days = 90) => ({ days, now: new Date(`${day}T12:00:00Z`) });

describe('seeding', () => {
  test('a new database holds every bundled fact, found under its key', async () => {
    const base = await openFactBase(bundledPacks(), freshName());
    expect(base.kind).toBe('indexeddb');
    expect(await base.counts()).toEqual({ facts: BUNDLED, figures: 0, articles: 0, packs: 3 });
    const exports = await base.candidates(['exports|CN']);
    expect(exports.find((fact) => fact.id.endsWith('2025-05-yoy'))).toMatchObject({
      value: -34.5,
      interval: [-34.55, -34.45],
      direction: 'down',
      articleId: null,
      source: { publisher: 'General Administration of Customs of China' },
    });
  });

  test('opening again changes nothing', async () => {
    const name = freshName();
    await openFactBase(bundledPacks(), name);
    const again = await openFactBase(bundledPacks(), name);
    expect((await again.counts()).facts).toBe(BUNDLED);
  });

  test('contexts that open at once do not double anything', async () => {
    const name = freshName();
    const bases = await Promise.all([1, 2, 3, 4].map(() => openFactBase(bundledPacks(), name)));
    expect(await bases[3]!.counts()).toEqual({ facts: BUNDLED, figures: 0, articles: 0, packs: 3 });
    const [hit] = await bases[0]!.search('china exports us');
    expect(hit!.facts).toHaveLength(2);
  });

  test('a new version of a pack replaces its facts and leaves kept articles alone', async () => {
    const name = freshName();
    const first = await openFactBase([samplePack()], name);
    await first.keepArticle(sampleArticle(), [sampleClaim({ value: 9 })]);
    const facts = [sampleFact({ id: 'g', value: 6 })];
    const second = await openFactBase([samplePack({ version: '2', facts })], name);
    expect(await values(second, 'exports|NO')).toEqual(expect.arrayContaining([6, 9]));
    expect(await values(second, 'exports|NO')).toHaveLength(2);
    expect((await second.packs())[0]).toMatchObject({ version: '2', factCount: 1 });
  });

  test('a pack that is no longer bundled goes, with its series', async () => {
    const name = freshName();
    await openFactBase([samplePack()], name);
    const base = await openFactBase(
      [samplePack({ id: 'q', facts: [sampleFact({ measure: 'imports', label: 'Imports' })] })],
      name,
    );
    expect(await values(base, 'exports|NO')).toEqual([]);
    expect(await base.search('exports')).toEqual([]);
    expect(await base.counts()).toEqual({ facts: 1, figures: 0, articles: 0, packs: 1 });
  });

  test('a database that an earlier version indexed is indexed anew', async () => {
    const name = freshName();
    const base = await openFactBase([samplePack()], name);
    await base.keepArticle(sampleArticle(), [sampleClaim({ value: 9 })]);
    const database = createDatabase(name);
    await database.facts.toCollection().modify((row) => {
      Object.assign(row, { key: 'old', series: 'old' });
      // An earlier version knew no places.
      Reflect.deleteProperty(row.statement, 'place');
    });
    await database.meta.put({ name: 'index-version', value: '0' });
    database.close();
    const reopened = await openFactBase([samplePack()], name);
    expect((await reopened.candidates(['exports|NO'])).map(({ place }) => place)).toEqual([null, null]);
    expect((await values(reopened, 'exports|NO')).sort()).toEqual([5, 9]);
    expect((await reopened.search('exports norway'))[0]!.facts).toHaveLength(2);
  });
});

describe('kept articles', () => {
  test('are found by the next article, with where they come from', async () => {
    const base = await openFactBase([], freshName());
    await base.keepArticle(sampleArticle(), [sampleClaim({ value: 9 })]);
    const [fact] = await base.candidates(['exports|NO']);
    expect(fact).toMatchObject({ value: 9, source: { publisher: 'Office' } });
    expect(fact!.articleId).not.toBeNull();
  });

  test('it is known whether keeping one changed anything', async () => {
    const base = await openFactBase([], freshName());
    const keep = (value: number, day: string) =>
      base.keepArticle(sampleArticle(), [sampleClaim({ value })], on(day));
    expect(await keep(9, '2025-01-01')).toBe(true);
    expect(await keep(9, '2025-02-01')).toBe(false);
    expect(await keep(10, '2025-02-02')).toBe(true);
    expect(await base.keepArticle(sampleArticle(), [])).toBe(true);
    expect(await base.keepArticle(sampleArticle(), [])).toBe(false);
  });

  test('an article that is read again in time stays longer', async () => {
    const base = await openFactBase([], freshName());
    await base.keepArticle(sampleArticle(), [sampleClaim({ value: 9 })], on('2025-01-01'));
    await base.keepArticle(sampleArticle(), [sampleClaim({ value: 9 })], on('2025-03-01'));
    await base.keepArticle(sampleArticle({ title: 'B' }), [sampleClaim({ value: 10 })], on('2025-04-15'));
    expect((await values(base, 'exports|NO')).sort()).toEqual([10, 9]);
  });

  test('a second reading replaces the first, whatever follows the address', async () => {
    const base = await openFactBase([], freshName());
    await base.keepArticle(sampleArticle(), [sampleClaim({ value: 9 }), sampleClaim({ value: 10 })]);
    const url = 'https://www.courier.example/ships/?utm_source=x#top';
    await base.keepArticle(sampleArticle({ url }), [sampleClaim({ value: 11 })]);
    expect(await values(base, 'exports|NO')).toEqual([11]);
    expect((await base.counts()).articles).toBe(1);
  });

  test('two articles of one page stand side by side', async () => {
    const base = await openFactBase([], freshName());
    await base.keepArticle(sampleArticle(), [sampleClaim({ value: 9 })]);
    await base.keepArticle(sampleArticle({ title: 'Ports wait' }), [sampleClaim({ value: 10 })]);
    expect((await values(base, 'exports|NO')).sort()).toEqual([10, 9]);
  });

  test('what they say counts as figures, not as facts', async () => {
    const base = await openFactBase([samplePack()], freshName());
    await base.keepArticle(sampleArticle(), [sampleClaim({ value: 9 }), sampleClaim({ value: 10 })]);
    expect(await base.counts()).toEqual({ facts: 1, figures: 2, articles: 1, packs: 1 });
  });

  test('an article without claims is not kept', async () => {
    const base = await openFactBase([], freshName());
    await base.keepArticle(sampleArticle(), [sampleClaim()]);
    await base.keepArticle(sampleArticle(), []);
    expect(await base.counts()).toEqual({ facts: 0, figures: 0, articles: 0, packs: 0 });
  });

  test('articles kept too long ago go when the next one is kept', async () => {
    const base = await openFactBase([], freshName());
    await base.keepArticle(sampleArticle(), [sampleClaim({ value: 9 })], on('2025-01-01'));
    await base.keepArticle(sampleArticle({ title: 'B' }), [sampleClaim({ value: 10 })], on('2025-03-31'));
    expect(await values(base, 'exports|NO')).toHaveLength(2);
    await base.keepArticle(sampleArticle({ title: 'C' }), [sampleClaim({ value: 11 })], on('2025-04-02'));
    expect((await values(base, 'exports|NO')).sort()).toEqual([10, 11]);
  });

  test('forgetting one address, then all; packs stay', async () => {
    const base = await openFactBase([samplePack()], freshName());
    await base.keepArticle(sampleArticle(), [sampleClaim({ value: 9 })]);
    await base.keepArticle(sampleArticle({ url: 'https://b.example/' }), [sampleClaim({ value: 10 })]);
    await base.forgetArticle('https://courier.example/ships');
    expect((await values(base, 'exports|NO')).sort()).toEqual([10, 5]);
    await base.forgetArticles();
    expect(await values(base, 'exports|NO')).toEqual([5]);
    expect((await base.search('exports norway'))[0]!.facts).toHaveLength(1);
  });
});

describe('where the browser refuses its database', () => {
  afterEach(() => vi.restoreAllMocks());

  test('the bundled facts are used from memory, and keeping is a quiet nothing', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    const base = await openFactBase(bundledPacks(), freshName());
    expect(base.kind).toBe('memory');
    await base.keepArticle(sampleArticle(), [sampleClaim()]);
    await base.forgetArticles();
    expect(await base.counts()).toEqual({ facts: BUNDLED, figures: 0, articles: 0, packs: 3 });
    expect((await base.search('china exports us may'))[0]!.facts[0]!.surface).toBe('$28.8 billion');
  });
});
