import type { Bound, Modality, Transformation } from './claim.ts';
import { createFigureTest, type FigureTest } from './figure-test.ts';
import type { Lexicon } from './lexicon.ts';
import { figureOpeners, NO_NUMBER, NO_TIME, numberSenses, timeSenses } from './senses.ts';
import type { Grammar, MeasureEntry, UnitEntry, Vocabulary } from './vocabulary.ts';
import { type Word, WordTable } from './words.ts';

export type AreaRole = 'name' | 'adjective' | 'government' | 'place';

/** What a phrase of the vocabulary stands for. */
export type Entry =
  | ({ readonly type: 'unit'; readonly unit: UnitEntry } & Spelling)
  | ({ readonly type: 'prefix'; readonly unit: UnitEntry; readonly needsScale: boolean } & Spelling)
  | {
      readonly type: 'area';
      readonly code: string;
      readonly role: AreaRole;
      /** Written with a capital letter, and nothing without one is meant by it. */
      readonly capital: boolean;
    }
  | { readonly type: 'measure'; readonly measure: MeasureEntry; readonly role: 'noun' | 'verb' | 'loss' }
  | { readonly type: 'before'; readonly bound: Bound }
  | { readonly type: 'after'; readonly bound: Bound }
  | { readonly type: 'change'; readonly direction: 'up' | 'down' }
  | { readonly type: 'basis'; readonly transformation: Transformation }
  | { readonly type: 'modality'; readonly modality: Modality }
  | { readonly type: 'scope'; readonly scope: string }
  | { readonly type: 'product'; readonly product: string };

interface Spelling {
  readonly printed: string;
  /** The letters, without spaces, that have to be printed just so: "MW" is a unit and "mw" is not. `null` where any case will do. */
  readonly exact: string | null;
}

export type EntryOf<T extends Entry['type']> = Extract<Entry, { type: T }>;

/** The vocabulary in the shape that reading wants: built once, then only read. */
export interface Compiled {
  readonly vocabulary: Vocabulary;
  /** Looks a printed word up. */
  readonly wordOf: (printed: string, kind: Word['kind']) => Word;
  readonly figures: FigureTest;
  readonly measures: ReadonlyMap<string, MeasureEntry>;
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
    units: new Map(vocabulary.units.map((unit) => [unit.id, unit])),
    words: Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, new Set(list)]),
    ) as unknown as Compiled['words'],
  };
}
