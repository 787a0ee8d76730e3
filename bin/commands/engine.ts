import { loadVocabulary } from '../../data/vocabulary-node.ts';
import { type Checker, createChecker } from '../../lib/checking/check.ts';
import { createReader, type Reader } from '../../lib/reading/reader.ts';

let built: { reader: Reader; checker: Checker } | undefined;

/** The reader and the checker with the whole vocabulary, built at the first call. */
export function engine(): { reader: Reader; checker: Checker } {
  if (!built) {
    const vocabulary = loadVocabulary();
    built = { reader: createReader(vocabulary), checker: createChecker(vocabulary) };
  }
  return built;
}
