import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { writePhraseBook } from '../lib/reading/phrase-book.ts';
import { escapeNonAscii } from './ascii-worker.ts';
import { loadVocabulary, readMeasures, readUnits } from './vocabulary-node.ts';

const MODULE = 'virtual:vocabulary';

/**
 * Bundles the files of `data/units` and `data/measures` as one module, without the examples that only the tests run, and all phrases
 * as a book, so that no worker has to take them apart. One text of
 * JSON is read faster than as many objects of code, and 250 modules would weigh 10 kB by their names alone.
 */
export function bundleVocabulary(): Plugin {
  return {
    name: 'bundle-vocabulary',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      for (const folder of ['./units', './measures', './places', './words'])
        this.addWatchFile(fileURLToPath(new URL(folder, import.meta.url)));
      const measures = readMeasures().map(
        ({
          examples: _,
          negatives: __,
          nouns: ___,
          verbs: ____,
          losses: _____,
          actions: ______,
          vague: _______,
          narrowing: ________,
          ...measure
        }) => measure,
      );
      const units = Map.groupBy(readUnits(), ({ kind }) => kind);
      const byKind = [...units].map(([kind, list]) => [
        kind,
        list.map(({ kind: _, words: __, prefixes: ___, prefixesBeforeScale: ____, ...unit }) => unit),
      ]);
      // The book names units by their place, and kind by kind is how the worker has them.
      const vocabulary = { ...loadVocabulary(), units: [...units.values()].flat() };
      const book = writePhraseBook(vocabulary);
      return `export const comparing = ${embed(vocabulary.comparing)};\nexport const phraseBook = ${embed(book)};\nexport const unitsByKind = ${embed(byKind)};\nexport const measures = ${embed(measures)};`;
    },
  };
}

const embed = (value: unknown): string =>
  `JSON.parse(${JSON.stringify(escapeNonAscii(JSON.stringify(value)))})`;
