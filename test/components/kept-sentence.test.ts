import { expect, test } from 'vitest';
import { keptSentence } from '../../components/kept-sentence.ts';

test.each([
  [0, true, 'No article is kept.'],
  [0, false, 'No article is kept.'],
  [1, true, '1 article is kept.'],
  [1200, true, '1,200 articles are kept.'],
  [1, false, '1 article kept so far is still compared. Erase it?'],
  [4, false, '4 articles kept so far are still compared. Erase them?'],
])('%i, keeping %s: %s', (articles, isKeeping, sentence) => {
  expect(keptSentence(articles, isKeeping)).toBe(sentence);
});
