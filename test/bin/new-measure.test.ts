import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { assembleVocabulary } from '../../data/vocabulary.ts';
import { loadVocabulary } from '../../data/vocabulary-node.ts';
import { createReader } from '../../lib/reading/reader.ts';
import type { MeasureEntry } from '../../lib/reading/vocabulary.ts';

const SCRIPT = fileURLToPath(new URL('../../bin/make/new-measure.ts', import.meta.url));
const MEASURES = fileURLToPath(new URL('../../data/measures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'crosscheck-measure-'));

function newMeasure(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run new:measure', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes a file that reads its own examples, and says what to do with it', () => {
    const { status, stdout, stderr } = newMeasure('glacier-count', 'Glaciers', '--folder', folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('npm run unit -- test/data/measures.test.ts');

    const measure = JSON.parse(readFileSync(join(folder, 'glacier-count.json'), 'utf8')) as MeasureEntry;
    expect(measure).toMatchObject({ id: 'glacier-count', label: 'Glaciers' });
    const known = loadVocabulary();
    const reader = createReader(assembleVocabulary(known.units, [...known.measures, measure], known));
    const measureOf = (text: string) => reader.claims({ text, date: '2025-06-09' })[0]?.measure;
    expect(measure.examples?.map(({ text }) => measureOf(text))).toEqual([measure.id, measure.id]);
    expect(measure.negatives?.map(({ text }) => measureOf(text))).not.toContain(measure.id);
  });

  test('keeps a measure that exists', () => {
    const before = readFileSync(join(MEASURES, 'exports.json'), 'utf8');
    const { status, stdout, stderr } = newMeasure('exports', 'Exports');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('exports.json exists already');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readFileSync(join(MEASURES, 'exports.json'), 'utf8')).toBe(before);
  });

  test.each([
    ['capital letters', ['Glaciers', 'Glaciers'], '"Glaciers" is no id'],
    ['a path', ['../glaciers', 'Glaciers'], '"../glaciers" is no id'],
    ['a hyphen at the end', ['glaciers-', 'Glaciers'], '"glaciers-" is no id'],
    ['no label', ['glaciers'], 'Usage'],
    ['an empty label', ['glaciers', ' '], 'Usage'],
    ['a word too many', ['glaciers', 'Glaciers', 'here'], 'Usage'],
    ['nothing', [], 'Usage'],
  ])('refuses %s in one line', (_, args, said) => {
    const before = readdirSync(MEASURES);
    const { status, stdout, stderr } = newMeasure(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(MEASURES)).toEqual(before);
  });
});
