import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../data/vocabulary-node.ts';
import { nameOfArea } from '../../lib/facts/areas.ts';
import { createReader } from '../../lib/reading/reader.ts';

const vocabulary = loadVocabulary();
const reader = createReader(vocabulary);
const files = readdirSync(new URL('../../data/measures/', import.meta.url)).map((file) =>
  file.replace('.json', ''),
);

const read = (text: string, surface: string) =>
  reader
    .claims({ text, date: '2025-06-09' })
    .find((claim) => claim.surface.includes(surface) || surface.includes(claim.surface));

describe.each(vocabulary.measures)('measure $id', (measure) => {
  it('has its id for a file name', () => expect(files).toContain(measure.id));
  it('narrows down measures that there are', () => {
    expect(measure.narrowing === undefined).toBe(measure.partOf === undefined);
    for (const id of measure.partOf ?? []) expect(files).toContain(id);
  });
  it('has evidence for its vague words', () => {
    if (measure.beside) expect(measure.vague ?? measure.ofProduct).toBeTruthy();
    if (measure.vague && !measure.beside) expect(measure.parties?.counterpart).toBeTruthy();
  });
  it('is told by its own verbs alone of an area', () => {
    for (const verb of measure.ofArea ?? [])
      expect(vocabulary.measures.filter(({ ofArea }) => ofArea?.includes(verb))).toHaveLength(1);
  });
  it('has two examples', () => expect(measure.examples?.length ?? 0).toBeGreaterThanOrEqual(2));
  it('has a negative', () => expect(measure.negatives?.length ?? 0).toBeGreaterThanOrEqual(1));
  it('shows figures that stand in its sentences', () => {
    for (const { text, surface } of [...(measure.examples ?? []), ...(measure.negatives ?? [])])
      expect(text).toContain(surface);
  });
  it.each(measure.examples ?? [])('is read in: $text', ({ text, surface }) => {
    expect(read(text, surface)?.measure).toBe(measure.id);
  });
  it.each(measure.negatives ?? [])('is not read in: $text', ({ text, surface }) => {
    expect(read(text, surface)?.measure).not.toBe(measure.id);
  });
});

describe('units', () => {
  it('have ids of their own', () => {
    const ids = vocabulary.units.map((unit) => unit.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('name money by the codes of ISO 4217', () => {
    const codes = new Set(Intl.supportedValuesOf('currency'));
    const money = vocabulary.units.filter(
      (unit) => unit.kind === 'money' && !unit.partOf && !['cent', 'penny', 'peso', 'BTC'].includes(unit.id),
    );
    expect(money.filter((unit) => !codes.has(unit.id)).map((unit) => unit.id)).toEqual([]);
  });
});

describe('areas', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  it.each(vocabulary.areas)('$code has a name', ({ code, label }) => {
    expect(label ?? names.of(code)).toBeTruthy();
    expect(nameOfArea(code)).toBeTruthy();
  });
});
