import Fuse from 'fuse.js';
import { isMisspelling } from './misspelling.ts';

/** How well a word of the fact base answers a word of a query, from 0 to 1. */
export type WordMatches = ReadonlyMap<string, number>;

/** A word still being typed is worth this much less than the whole one, times what is missing of it. */
const PREFIX_COST = 0.3;

/** The best that a misspelt word can get. */
const TYPO_VALUE = 0.6;

/**
 * What each word of a vocabulary is worth for a word of a query: the word itself 1, one that begins with it less; and
 * only where there is neither, words that it is a misspelling of ("exprots").
 */
export function matchWord(query: string, vocabulary: readonly string[]): WordMatches {
  const begun = vocabulary.filter((word) => word.startsWith(query));
  if (begun.length > 0) {
    return new Map(begun.map((word) => [word, 1 - PREFIX_COST * (1 - query.length / word.length)]));
  }
  return typoMatches(query, vocabulary);
}

function typoMatches(query: string, vocabulary: readonly string[]): WordMatches {
  const alike = vocabulary.filter((word) => isMisspelling(query, word));
  const fuse = new Fuse(alike, { ignoreLocation: true, includeScore: true, threshold: 1 });
  return new Map(fuse.search(query).map(({ item, score = 1 }) => [item, TYPO_VALUE * (1 - score)]));
}
