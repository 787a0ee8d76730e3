import type { UnitEntry, Vocabulary } from '../lib/reading/vocabulary.ts';
import { assembleVocabulary, type MeasureFile } from './vocabulary.ts';

/** The vocabulary as the bundler packs it into the worker: a new file in either folder is picked up by the next build. */
export function bundledVocabulary(): Vocabulary {
  const units = import.meta.glob<UnitEntry[]>('./units/*.json', { eager: true, import: 'default' });
  const measures = import.meta.glob<MeasureFile>('./measures/*.json', { eager: true, import: 'default' });
  return assembleVocabulary(Object.values(units).flat(), Object.values(measures));
}
