import type { NumberWords } from './vocabulary.ts';

export interface FigureTest {
  /** Whether a text can hold a figure; never wrong where it says no. */
  readonly mayHoldFigure: (text: string) => boolean;
  /** Whether a sentence holds so many numbers that it is none. */
  readonly isTable: (text: string) => boolean;
}

/**
 * A quick test for texts that can hold no figure at all, which is most of the news: no digit, no number word and no article
 * that counts ("less than a mile"). Costs one pass of a regular expression.
 */
export function createFigureTest(words: NumberWords): FigureTest {
  const { ones, tens, scales, fractions, multiples, ratios, plurals } = words;
  const names = [ones, tens, scales, fractions, multiples, ratios, plurals].flatMap(Object.keys);
  const counting = '(?:than|about|nearly|almost|least|around|over|under|most|roughly|to) an? ';
  // One word boundary before all words: it rules most characters out before any word is tried.
  const ascii = new RegExp(`\\d|\\b(?:(?:${names.join('|')})s?\\b|${counting}|a single\\b)`, 'i');
  const other = new RegExp(`\\p{Nd}|[${Object.keys(words.glyphs).join('')}]`, 'u');
  const each = new RegExp(`\\p{Nd}[\\p{Nd}.,]*|\\b(?:${names.join('|')})s?\\b`, 'giu');
  return {
    mayHoldFigure: (text) => ascii.test(text) || (BEYOND_ASCII.test(text) && other.test(text)),
    isTable: (text) => text.length > SHORT && holdsMore(text, each, MOST_IN_PROSE),
  };
}

/** No sentence of prose holds more figures; what does is a table or a list of results, and reads as something else. */
const MOST_IN_PROSE = 40;
/** Whatever a shorter text holds costs little. */
const SHORT = 240;

function holdsMore(text: string, pattern: RegExp, most: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(pattern)) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}

/** What may be a digit of another script or a glyph; quotation marks and dashes are not. */
const BEYOND_ASCII = /[^\0-\x7F\u2010-\u203A]/;
