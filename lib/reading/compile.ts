import type { Bound, Modality, Transformation } from './claim.ts';
import { createFigureTest, type FigureTest } from './figure-test.ts';
import { Lexicon } from './lexicon.ts';
import { figureOpeners, NO_NUMBER, NO_TIME, numberSenses, timeSenses } from './senses.ts';
import type { AreaEntry, Grammar, MeasureEntry, UnitEntry, Vocabulary } from './vocabulary.ts';
import { type Word, WordTable } from './words.ts';

export type AreaRole = 'name' | 'adjective' | 'government' | 'place';

/** What a phrase of the vocabulary stands for. */
export type Entry =
  | ({ readonly type: 'unit'; readonly unit: UnitEntry } & Spelling)
  | ({ readonly type: 'prefix'; readonly unit: UnitEntry; readonly needsScale: boolean } & Spelling)
  | { readonly type: 'area'; readonly code: string; readonly role: AreaRole; readonly capital: boolean }
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

export function compile(vocabulary: Vocabulary): Compiled {
  const lexicon = new Lexicon();
  for (const unit of vocabulary.units) {
    for (const printed of unit.words) lexicon.add(printed, { type: 'unit', unit, ...spelled(printed) });
    for (const printed of unit.prefixes ?? [])
      lexicon.add(printed, { type: 'prefix', unit, needsScale: false, ...spelled(printed) });
    for (const printed of unit.prefixesBeforeScale ?? [])
      lexicon.add(printed, { type: 'prefix', unit, needsScale: true, ...spelled(printed) });
  }
  for (const area of vocabulary.areas) addArea(lexicon, area);
  for (const measure of vocabulary.measures) {
    for (const noun of measure.nouns) lexicon.add(noun, { type: 'measure', measure, role: 'noun' });
    for (const verb of measure.verbs ?? []) lexicon.add(verb, { type: 'measure', measure, role: 'verb' });
    for (const loss of measure.losses ?? []) lexicon.add(loss, { type: 'measure', measure, role: 'loss' });
  }
  for (const type of ['before', 'after'] as const) {
    each(vocabulary.bounds[type], (bound, phrase) => lexicon.add(phrase, { type, bound }));
  }
  each(vocabulary.changes, (direction, phrase) => lexicon.add(phrase, { type: 'change', direction }));
  each(vocabulary.bases, (transformation, phrase) => lexicon.add(phrase, { type: 'basis', transformation }));
  each(vocabulary.modality, (modality, phrase) => lexicon.add(phrase, { type: 'modality', modality }));
  each(vocabulary.scopes, (scope, phrase) => lexicon.add(phrase, { type: 'scope', scope }));
  for (const product of vocabulary.products) lexicon.add(product, { type: 'product', product });
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

/** Units of one letter, and with capitals, keep their case. */
function spelled(printed: string): Spelling {
  const isAnyCase = printed.length > 1 && printed === printed.toLowerCase();
  return { printed, exact: isAnyCase ? null : printed.replace(/\s/g, '') };
}

/** English names of the areas come from the platform's Unicode CLDR data; the vocabulary adds other spellings. */
function addArea(lexicon: Lexicon, area: AreaEntry): void {
  const add = (phrases: readonly string[] | undefined, role: AreaRole) => {
    for (const printed of phrases ?? [])
      lexicon.add(printed, { type: 'area', code: area.code, role, capital: /^\p{Lu}/u.test(printed) });
  };
  const name = area.code.length === 2 ? REGION_NAMES.of(area.code) : undefined;
  add([...new Set([...(name ? [name] : []), ...(area.names ?? [])])], 'name');
  add(area.adjectives, 'adjective');
  add(area.governments, 'government');
  add(area.places, 'place');
}

const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region' });

function each<K extends string>(
  lists: Readonly<Partial<Record<K, readonly string[]>>>,
  take: (key: K, phrase: string) => void,
): void {
  for (const [key, phrases] of Object.entries(lists) as [K, readonly string[]][]) {
    for (const phrase of phrases) take(key, phrase);
  }
}
