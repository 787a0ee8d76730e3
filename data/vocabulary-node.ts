import { readdirSync, readFileSync } from 'node:fs';
import type { UnitEntry, Vocabulary } from '../lib/reading/vocabulary.ts';
import { assembleVocabulary, type MeasureFile } from './vocabulary.ts';

/** The vocabulary read from the files beside this one: for the command line and the tests. */
export function loadVocabulary(): Vocabulary {
  return assembleVocabulary(readUnits(), readMeasures());
}

export const readUnits = (): UnitEntry[] => readFolder<UnitEntry[]>('units').flat();
export const readMeasures = (): MeasureFile[] => readFolder<MeasureFile>('measures');

function readFolder<T>(name: string): T[] {
  const folder = new URL(`./${name}/`, import.meta.url);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return files.map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T);
}
