import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledPacks } from '../../../data/packs/index.ts';
import { parsePack, problemSentence } from '../../../lib/facts/parse-pack.ts';

const folder = new URL('../../../data/packs/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the bundled packs', () => {
  test.each(files)('%s is valid, with unique ids and no contradictions', (name) => {
    const parsed = parsePack(readFileSync(new URL(name, folder), 'utf8'), name);
    expect(parsed.ok ? [] : parsed.problems.map(problemSentence)).toEqual([]);
    expect(parsed.ok && `${parsed.pack.id}.json`).toBe(name);
    expect(bundledPacks()).toContainEqual(parsed.ok && parsed.pack);
  });

  test('every pack of the folder is bundled', () => {
    expect(
      bundledPacks()
        .map((pack) => `${pack.id}.json`)
        .sort(),
    ).toEqual([...files].sort());
  });

  test('every fact names a publisher, a title and a day or year', () => {
    const facts = bundledPacks().flatMap((pack) => pack.facts);
    expect(facts.filter((fact) => !fact.source.publisher || !fact.source.title || !fact.source.date)).toEqual(
      [],
    );
  });

  test('the figures of May 2025 bear each other out', () => {
    const value = (id: string) => bundledPacks()[0]!.facts.find((fact) => fact.id === id)!.value;
    const change = (value('exports-cn-us-2025-05') / value('exports-cn-us-2025-04') - 1) * 100;
    expect(Math.round(change * 10) / 10).toBe(value('exports-cn-us-2025-05-mom'));
  });
});
