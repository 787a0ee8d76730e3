import { loadVocabulary } from '../../data/vocabulary-node.ts';
import { createReader, type Reader } from '../../lib/reading/reader.ts';

let built: Reader | undefined;

/** The reader with the whole vocabulary, built at the first call. */
export function reader(): Reader {
  built ??= createReader(loadVocabulary());
  return built;
}
