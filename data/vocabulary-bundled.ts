import { comparing, measures, phraseBook, unitsByKind } from 'virtual:vocabulary';
import type { PhraseBook } from '../lib/reading/phrase-book.ts';
import type { Vocabulary } from '../lib/reading/vocabulary.ts';
import { assembleVocabulary, type PhraseLists } from './vocabulary.ts';

const NO_PHRASES: PhraseLists = {
  areas: [],
  bases: {},
  bounds: { before: {}, after: {} },
  changes: { up: [], down: [] },
  modality: {},
  products: [],
  releases: {},
  scopes: {},
};

/** The vocabulary as the build packs it into the worker: its phrases are in the book. */
export function bundledVocabulary(): { readonly vocabulary: Vocabulary; readonly book: PhraseBook } {
  const units = unitsByKind.flatMap(([kind, list]) => list.map((unit) => ({ words: [], ...unit, kind })));
  const wordless = measures.map((measure) => ({ nouns: [], ...measure }));
  return { vocabulary: assembleVocabulary(units, wordless, { ...NO_PHRASES, comparing }), book: phraseBook };
}
