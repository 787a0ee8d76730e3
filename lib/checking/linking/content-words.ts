import { singular } from '../../reading/nouns.ts';
import type { Vocabulary } from '../../reading/vocabulary.ts';

/** Tells the words that say what a text is about from those that any text has. */
export interface ContentWords {
  /** A word in the form that its inflections and synonyms share ("killed", "deaths" → "kill"); `null` for one without content. */
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
  const synonyms = synonymStems(grammar.synonyms);
  const stems = new Map<string, string | null>();
  const work = (word: string): string | null => {
    const lower = word.toLowerCase().replace(/['’]s?$/, '');
    if (lower.length < SHORTEST || empty.has(lower)) return null;
    const stem = inflectionless(lower);
    return synonyms.get(stem) ?? stem;
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

function inflectionless(lower: string): string {
  const one = singular(lower);
  const stem = one.replace(ENDINGS, '');
  return stem.length < SHORTEST ? one : stem;
}

/** The stem of every synonym with that of the first of its group. */
function synonymStems(groups: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap((group) => {
      const [first = '', ...others] = group.split(' ').map(inflectionless);
      return others.map((other) => [other, first] as const);
    }),
  );
}
