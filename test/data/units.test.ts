import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedUnits } from '../../bin/make/generate-units.ts';
import { loadVocabulary } from '../../data/vocabulary-node.ts';
import { createReader } from '../../lib/reading/reader.ts';

const vocabulary = loadVocabulary();
const reader = createReader(vocabulary);

describe('data/units', () => {
  it.each(Object.entries(generatedUnits()))(
    '%s.json is what npm run generate:units writes',
    (name, entries) => {
      const file = new URL(`../../data/units/${name}.json`, import.meta.url);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(entries);
    },
  );

  it('stays small: the worker carries it', () => {
    expect(JSON.stringify(vocabulary.units).length).toBeLessThan(30_000);
  });

  it('gives every spelling of money to one currency', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, kind, words, prefixes = [] } of vocabulary.units) {
      if (kind !== 'money') continue;
      for (const word of new Set([...words, ...prefixes])) {
        if ((owners.get(word) ?? id) !== id) twice.push(`${word}: ${owners.get(word)}, ${id}`);
        owners.set(word, id);
      }
    }
    expect(twice).toEqual([]);
  });
});

describe('a currency is read', () => {
  it.each([
    ['The bridge cost 4 billion dollars.', 'USD'],
    ['The bridge cost 4 billion pounds.', 'GBP'],
    ['The bridge cost 4 billion rupees.', 'INR'],
    ['The bridge cost 40 million Swedish kronor.', 'SEK'],
    ['The bridge cost 40 million forints.', 'HUF'],
    ['The bridge cost 40 million Costa Rican colóns.', 'CRC'],
    ['The bridge cost 40 million Zambian kwacha.', 'ZMW'],
    ['The bridge cost 40 million Serbian dinars.', 'RSD'],
    ['The bridge cost 9 billion CFA francs.', 'XOF'],
    ['The bridge cost 60 million hryvnias.', 'UAH'],
    ['The bridge cost ₾12 million.', 'GEL'],
    ['The bridge cost ₡5bn.', 'CRC'],
    ['The bridge cost C$12 million.', 'CAD'],
    ['The bridge cost RM3 million.', 'MYR'],
    ['The bridge cost Rs 300 crore.', 'INR'],
    ['The bridge cost ETB 70 million.', 'ETB'],
    ['The bridge cost 70 million birr.', 'ETB'],
    ['The bridge cost 3 million Bulgarian leva.', 'BGN'],
  ])('%s', (text, unit) => {
    expect(reader.quantities(text).map((quantity) => quantity.unit)).toContain(unit);
  });

  it.each([
    'The COP 30 summit opened on Monday.',
    'TRY 5 new recipes this week, the paper said.',
    'The TOP 10 songs of the year are here.',
    'ALL 50 governors came to the meeting.',
    'He found 3 real ones among the coins.',
    'A choir of 12 sang at the gate.',
  ])('but not in: %s', (text) => {
    const money = new Set(vocabulary.units.filter(({ kind }) => kind === 'money').map(({ id }) => id));
    expect(reader.quantities(text).filter(({ unit }) => money.has(unit))).toEqual([]);
  });
});
