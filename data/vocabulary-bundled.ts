import { measures, unitsByKind } from 'virtual:vocabulary';
import type { Vocabulary } from '../lib/reading/vocabulary.ts';
import { assembleVocabulary } from './vocabulary.ts';

/** The vocabulary as the build packs it into the worker. */
export function bundledVocabulary(): Vocabulary {
  const units = unitsByKind.flatMap(([kind, list]) => list.map((unit) => ({ ...unit, kind })));
  return assembleVocabulary(units, measures);
}
