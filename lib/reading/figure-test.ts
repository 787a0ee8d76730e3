import type { NumberWords } from './vocabulary.ts';

/**
 * A quick test for texts that can hold no figure at all, which is most of the news: no digit, no number word and no article
 * that counts ("less than a mile"). Costs one pass of a regular expression.
 */
export function createFigureTest(words: NumberWords): (text: string) => boolean {
  const { ones, tens, scales, fractions, multiples, plurals } = words;
  const names = [ones, tens, scales, fractions, multiples, plurals].flatMap(Object.keys);
  const ascii = new RegExp(
    `\\d|\\b(?:${names.join('|')})s?\\b|\\b(?:than|about|nearly|almost|least|around|over|under|most|roughly|to) an? |\\ba single\\b`,
    'i',
  );
  const other = new RegExp(`\\p{Nd}|[${Object.keys(words.glyphs).join('')}]`, 'u');
  return (text) => ascii.test(text) || (BEYOND_ASCII.test(text) && other.test(text));
}

const BEYOND_ASCII = /[^ -~\s]/;
