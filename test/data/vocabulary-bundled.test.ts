import { expect, test } from 'vitest';
import { bundledVocabulary } from '../../data/vocabulary-bundled.ts';
import { loadVocabulary } from '../../data/vocabulary-node.ts';
import { createReader, createReaderFromBook } from '../../lib/reading/reader.ts';

test('what is packed into the worker reads every unit and measure as the files have them', () => {
  const files = loadVocabulary();
  const whole = createReader(files);
  const { vocabulary, book } = bundledVocabulary();
  const packed = createReaderFromBook(vocabulary, book);
  const texts = [
    ...files.units.flatMap(({ words }) => words.map((word) => `They counted 12 ${word} there.`)),
    ...files.measures.flatMap(({ nouns }) =>
      nouns.map((noun) => `In Peru the ${noun} rose 12 percent in May.`),
    ),
  ];
  const claims = (reader: typeof whole, text: string) => reader.claims({ text, date: '2025-06-09' });
  expect(texts.length).toBeGreaterThan(500);
  for (const text of texts) expect(claims(packed, text)).toEqual(claims(whole, text));
});
