import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import { createChecker } from '../../../../lib/checking/check.ts';
import { createReader } from '../../../../lib/reading/reader.ts';

const vocabulary = loadVocabulary();
const reader = createReader(vocabulary);
const checker = createChecker(vocabulary);

/** The sums of articles of one day, each text a paragraph of its own, as "rule holds: reason" with plain spaces and signs. */
export function sumsOf(...texts: readonly string[]): string[] {
  const articles = texts.map((text, at) =>
    reader.article({
      id: `a${at}`,
      publisher: null,
      title: '',
      date: '2025-03-04',
      url: null,
      blocks: [text],
    }),
  );
  return checker
    .check(articles, [])
    .arithmetic.map(({ rule, holds, reason }) => plain(`${rule} ${holds}: ${reason}`));
}

const plain = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
