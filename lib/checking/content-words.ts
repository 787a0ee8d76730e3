import { singular } from '../reading/nouns.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';

/** Tells the words that say what a text is about from those that any text has. */
export interface ContentWords {
  /** A word in the form that its inflections share ("killed", "kills" → "kill"); `null` for one without content. */
  stem(word: string): string | null;
  /** Whether a stem says of which part, kind or stage a figure is: "food inflation", "the exit poll". */
  qualifies(stem: string): boolean;
}

/** Words of fewer letters say little by themselves. */
const SHORTEST = 3;
const ENDINGS = /(?:ingly|edly|ings?|ied|ies|ed|er|ers|ly|es|e|y)$/;

export function createContentWords({
  grammar,
  times,
  numbers,
  comparing,
}: Pick<Vocabulary, 'grammar' | 'times' | 'numbers' | 'comparing'>): ContentWords {
  const { stops, determiners, speech } = grammar;
  const { ones, tens, scales, fractions, plurals } = numbers;
  const lists = [times.months, times.days, ones, tens, scales, fractions, plurals].flatMap(Object.keys);
  // What a change is and what it is compared with is read for itself.
  const empty = new Set([...stops, ...determiners, ...speech, ...lists, ...comparing]);
  const stems = new Map<string, string | null>();
  const work = (word: string): string | null => {
    const lower = word.toLowerCase().replace(/['’]s?$/, '');
    if (lower.length < SHORTEST || empty.has(lower)) return null;
    const one = singular(lower);
    const stem = one.replace(ENDINGS, '');
    return stem.length < SHORTEST ? one : stem;
  };
  const stemOf = (word: string): string | null => {
    let stem = stems.get(word);
    if (stem === undefined) {
      stem = work(word);
      stems.set(word, stem);
    }
    return stem;
  };
  const qualifiers = new Set(grammar.qualifiers.map(stemOf));
  return { stem: stemOf, qualifies: (stem) => qualifiers.has(stem) };
}
