import type { Bound, Modality, Transformation } from './claim.ts';
import { createFigureTest, type FigureTest } from './figure-test.ts';
import type { Lexicon } from './lexicon.ts';
import type { Grammar, MeasureEntry, UnitEntry, Vocabulary } from './vocabulary.ts';

export type AreaRole = 'name' | 'adjective' | 'government' | 'place';

/** What a phrase of the vocabulary stands for. */
export type Entry =
  | { readonly type: 'unit'; readonly unit: UnitEntry; readonly printed: string }
  | {
      readonly type: 'prefix';
      readonly unit: UnitEntry;
      readonly printed: string;
      readonly needsScale: boolean;
    }
  | {
      readonly type: 'area';
      readonly code: string;
      readonly role: AreaRole;
      /** Written with a capital letter, and nothing without one is meant by it. */
      readonly isName: boolean;
    }
  | { readonly type: 'measure'; readonly measure: MeasureEntry; readonly role: 'noun' | 'verb' | 'loss' }
  | { readonly type: 'before'; readonly bound: Bound }
  | { readonly type: 'after'; readonly bound: Bound }
  | { readonly type: 'change'; readonly direction: 'up' | 'down' }
  | { readonly type: 'basis'; readonly transformation: Transformation }
  | { readonly type: 'modality'; readonly modality: Modality }
  | { readonly type: 'scope'; readonly scope: string }
  | { readonly type: 'product'; readonly product: string };

export type EntryOf<T extends Entry['type']> = Extract<Entry, { type: T }>;

/** The vocabulary in the shape that reading wants: built once, then only read. */
export interface Compiled {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon<Entry>;
  readonly figures: FigureTest;
  /** Every word that a number or a time can begin with. */
  readonly starters: ReadonlySet<string>;
  readonly measures: ReadonlyMap<string, MeasureEntry>;
  readonly units: ReadonlyMap<string, UnitEntry>;
  readonly words: { readonly [K in Exclude<keyof Grammar, 'spellings'>]: ReadonlySet<string> };
}

/** `lexicon` holds the phrases of the vocabulary: `lexiconOf` it, or one opened from a phrase book. */
export function compile(vocabulary: Vocabulary, lexicon: Lexicon<Entry>): Compiled {
  const { spellings: _, ...lists } = vocabulary.grammar;
  return {
    vocabulary,
    lexicon,
    figures: createFigureTest(vocabulary.numbers),
    starters: startersOf(vocabulary),
    measures: new Map(vocabulary.measures.map((measure) => [measure.id, measure])),
    units: new Map(vocabulary.units.map((unit) => [unit.id, unit])),
    words: Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, new Set(list)]),
    ) as unknown as Compiled['words'],
  };
}

function startersOf({ numbers, times }: Vocabulary): Set<string> {
  const { ones, tens, scales, fractions, multiples, plurals } = numbers;
  const lists = [ones, tens, scales, fractions, multiples, plurals, times.months, times.days, times.ordinals];
  const relative = [
    'a',
    'an',
    'another',
    'single',
    'q',
    'last',
    'previous',
    'past',
    'this',
    'current',
    'next',
    'coming',
  ];
  return new Set([...lists.flatMap(Object.keys), ...relative, 'yesterday', 'today', 'tonight']);
}
