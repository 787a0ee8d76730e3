import { expect, test } from 'vitest';
import { holdingsSentence } from '../../components/holdings-sentence.ts';

test.each([
  [
    { facts: 25, packs: 3, figures: 64, articles: 4 },
    '25 facts in 3 packs · 64 figures from 4 articles you opened',
  ],
  [{ facts: 1, packs: 1, figures: 1, articles: 1 }, '1 fact in 1 pack · 1 figure from 1 article you opened'],
  [{ facts: 1250, packs: 3, figures: 0, articles: 0 }, '1,250 facts in 3 packs · no article kept yet'],
])('%j', (counts, sentence) => {
  expect(holdingsSentence(counts)).toBe(sentence);
});
