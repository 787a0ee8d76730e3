import { createFigureTest, type FigureTest } from './figure-test.ts';
import type { Lexicon } from './lexicon.ts';
import { figureOpeners, NO_NUMBER, NO_TIME, numberSenses, timeSenses } from './senses.ts';
import type { Grammar, MeasureEntry, UnitEntry, Vocabulary } from './vocabulary.ts';
import { type Word, WordTable } from './words.ts';

/** The vocabulary in the shape that reading wants: built once, then only read. */
export interface Compiled {
  readonly vocabulary: Vocabulary;
  /** Looks a printed word up. */
  readonly wordOf: (printed: string, kind: Word['kind']) => Word;
  readonly figures: FigureTest;
  readonly measures: ReadonlyMap<string, MeasureEntry>;
  /** Measures by the verbs that tell them of an area. */
  readonly ofAreas: ReadonlyMap<string, MeasureEntry>;
  /** The measure of whatever product stands beside it; `null` where the vocabulary has none. */
  readonly ofProducts: MeasureEntry | null;
  readonly units: ReadonlyMap<string, UnitEntry>;
  readonly words: { readonly [K in Exclude<keyof Grammar, 'spellings'>]: ReadonlySet<string> };
}

/** `lexicon` holds the phrases of the vocabulary: `lexiconOf` it, or one opened from a phrase book. */
export function compile(vocabulary: Vocabulary, lexicon: Lexicon): Compiled {
  const openers = figureOpeners(vocabulary);
  const numbers = numberSenses(vocabulary.numbers);
  const times = timeSenses(vocabulary.times);
  const table = new WordTable((lower) => ({
    phrases: lexicon.phrasesFrom(lower),
    mayOpenFigure: openers.has(lower),
    number: numbers.get(lower) ?? NO_NUMBER,
    time: times.get(lower) ?? NO_TIME,
  }));
  const { spellings: _, ...lists } = vocabulary.grammar;
  return {
    vocabulary,
    wordOf: (printed, kind) => table.get(printed, kind),
    figures: createFigureTest(vocabulary.numbers),
    measures: new Map(vocabulary.measures.map((measure) => [measure.id, measure])),
    ofAreas: new Map(
      vocabulary.measures.flatMap((measure) =>
        (measure.ofArea ?? []).map((verb) => [verb, measure] as const),
      ),
    ),
    ofProducts: vocabulary.measures.find(({ ofProduct }) => ofProduct) ?? null,
    units: new Map(vocabulary.units.map((unit) => [unit.id, unit])),
    words: Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, new Set(list)]),
    ) as unknown as Compiled['words'],
  };
}
