import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundledPacks } from '../../../data/packs/index.ts';
import type { FactBase } from '../../../lib/facts/fact-base.ts';
import { createMemoryFactBase } from '../../../lib/facts/memory-fact-base.ts';
import { openFactBase } from '../../../lib/facts/open-fact-base.ts';
import type { Pack } from '../../../lib/facts/pack.ts';
import { sampleFact, samplePack } from './samples.ts';

/** Enough of other series that candidates have to be chosen: twelve measures of every two-letter pair that is a country. */
function crowd(): Pack {
  const countries =
    'DE FR IT ES PL SE NO FI DK NL BE AT CH PT IE GR CZ HU RO BG JP KR IN BR MX CA AU NZ ZA EG'.split(' ');
  const measures =
    'exports imports inflation unemployment gdp population wages debt rainfall housing energy steel'.split(
      ' ',
    );
  const facts = measures.flatMap((measure) =>
    countries.map((refArea) =>
      sampleFact({
        id: `${measure}-${refArea}`,
        measure,
        refArea,
        label: `${measure}, ${refArea}`,
        timePeriod: '2025-05',
      }),
    ),
  );
  return samplePack({ id: 'crowd', facts });
}

const packs = [...bundledPacks(), crowd()];

describe.each([
  ['memory', async () => createMemoryFactBase(packs)],
  ['IndexedDB', () => openFactBase(packs, 'search')],
])('search in %s', (_, open) => {
  let base: FactBase;
  beforeAll(async () => {
    base = await open();
  });
  const first = async (query: string) => {
    const [hit] = await base.search(query);
    return hit && `${hit.facts[0]!.surface} | ${hit.label}`;
  };

  test.each([
    ['china exports us may', '$28.8 billion | Exports of goods, China to United States'],
    ['china exports us april', '$33.0 billion | Exports of goods, China to United States'],
    ['China exports U.S.', '$28.8 billion | Exports of goods, China to United States'],
    ['chinese exports to america', '$28.8 billion | Exports of goods, China to United States'],
    ['exprots china us', '$28.8 billion | Exports of goods, China to United States'],
    ['exports change china us', '-12.7% | Exports of goods, China to United States, change'],
    ['tariff us china', '30% | Additional tariff, United States on goods of China'],
    ['tariff china us', '10% | Additional tariff, China on goods of United States'],
    ['tarif truce', '90 days | Length of the tariff truce, United States and China'],
    ['deportations obama', '5,281,115 | Deportations from United States, removals and returns, under Obama'],
    ['rare earth licence', 'seven | Rare earths under export licence, China'],
    ['trade surplus china', '$103.2 billion | Trade surplus in goods, China with world'],
    ['inflaton', '$5 | inflation, AT'],
    ['inflation germany', '$5 | inflation, DE'],
  ])('%s → %s', async (query, expected) => {
    expect(await first(query)).toBe(expected);
  });

  test('results come while a word is being typed', async () => {
    expect((await base.search('deport'))[0]!.label).toContain('Deportations');
    expect((await base.search('expo chin'))[0]!.label).toContain('Exports of goods, China');
  });

  test.each(['', '   ', '!?', 'zzzqqq xxyyzz'])('%j finds nothing', async (query) => {
    expect(await base.search(query)).toEqual([]);
  });

  test('no query is too strange', async () => {
    for (const query of ['^=|!"\'', '('.repeat(500), 'a'.repeat(10_000), '中国 出口', '\u0000']) {
      await expect(base.search(query)).resolves.toBeInstanceOf(Array);
    }
  });

  test('at most as many series as asked for', async () => {
    expect(await base.search('exports', 3)).toHaveLength(3);
  });
});

/** Words that begin alike, and none of them asked for. */
const SIMILAR = samplePack({
  id: 'similar',
  facts: [
    sampleFact({ id: 'a', measure: 'exports', label: 'Exports, China', refArea: 'CN', timePeriod: '2025' }),
    sampleFact({ id: 'b', measure: 'elements', label: 'Elements called rare earths', refArea: null }),
    sampleFact({ id: 'c', measure: 'deportations', label: 'Deportations', refArea: 'US' }),
    sampleFact({ id: 'd', measure: 'influenza', label: 'Cases of influenza', refArea: 'FR' }),
  ],
});

describe.each([
  ['memory', async () => createMemoryFactBase([SIMILAR])],
  ['IndexedDB', () => openFactBase([SIMILAR], 'similar')],
])('misspelt words in %s', (_, open) => {
  const labels = async (query: string) => (await (await open()).search(query)).map(({ label }) => label);

  test.each(['zebra', 'elephants', 'inflation', 'expedition', 'deputation', 'usb'])(
    '%s is none, and finds nothing',
    async (query) => expect(await labels(query)).toEqual([]),
  );

  test.each([
    ['exprots china', 'Exports, China'],
    ['export chian', 'Exports, China'],
    ['chins', 'Exports, China'],
    ['deportatoins', 'Deportations'],
    ['elemetns', 'Elements called rare earths'],
  ])('%s means %s', async (query, label) => expect((await labels(query))[0]).toBe(label));
});

test('example searches find what they were drawn from, each a different measure', async () => {
  const base = createMemoryFactBase(bundledPacks());
  const examples = await base.exampleSearches(4);
  expect(new Set(examples).size).toBe(4);
  for (const example of examples) expect(await base.search(example), example).not.toEqual([]);
});
