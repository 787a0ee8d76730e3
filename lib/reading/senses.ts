import type { NumberWords, Vocabulary } from './vocabulary.ts';

/** What a word says of a number; `null` where it says nothing of the kind. Vocabularies give no zero but that of "zero" itself. */
export interface NumberSense {
  readonly one: number | null;
  readonly ten: number | null;
  readonly scale: number | null;
  readonly suffix: number | null;
  /** Of "third" and "thirds" alike. */
  readonly fraction: number | null;
  readonly multiple: number | null;
  readonly plural: number | null;
  readonly glyph: number | null;
}

/** What a word says of a time; `null` where it says nothing of the kind. */
export interface TimeSense {
  readonly month: number | null;
  readonly day: number | null;
  readonly ordinal: number | null;
  /** How many weeks, months or years ahead: "last" is -1. */
  readonly step: number | null;
}

export const NO_NUMBER: NumberSense = {
  one: null,
  ten: null,
  scale: null,
  suffix: null,
  fraction: null,
  multiple: null,
  plural: null,
  glyph: null,
};

export const NO_TIME: TimeSense = { month: null, day: null, ordinal: null, step: null };

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

/** The words that say something of a number. */
export function numberSenses(words: NumberWords): ReadonlyMap<string, NumberSense> {
  const senses = new Map<string, NumberSense>();
  const thirds = Object.entries(words.fractions).map(([third, value]) => [`${third}s`, value]);
  addSenses(senses, 'one', words.ones, NO_NUMBER);
  addSenses(senses, 'ten', words.tens, NO_NUMBER);
  addSenses(senses, 'scale', words.scales, NO_NUMBER);
  addSenses(senses, 'suffix', words.suffixes, NO_NUMBER);
  addSenses(senses, 'fraction', { ...Object.fromEntries(thirds), ...words.fractions }, NO_NUMBER);
  addSenses(senses, 'multiple', words.multiples, NO_NUMBER);
  addSenses(senses, 'plural', words.plurals, NO_NUMBER);
  addSenses(senses, 'glyph', words.glyphs, NO_NUMBER);
  return senses;
}

/** The words that say something of a time. */
export function timeSenses({ months, days, ordinals }: Vocabulary['times']): ReadonlyMap<string, TimeSense> {
  const senses = new Map<string, TimeSense>();
  addSenses(senses, 'month', months, NO_TIME);
  addSenses(senses, 'day', days, NO_TIME);
  addSenses(senses, 'ordinal', ordinals, NO_TIME);
  addSenses(senses, 'step', STEPS, NO_TIME);
  return senses;
}

function addSenses<S>(
  senses: Map<string, S>,
  sense: keyof S,
  words: Readonly<Record<string, number>>,
  none: S,
): void {
  for (const [word, value] of Object.entries(words))
    senses.set(word, { ...(senses.get(word) ?? none), [sense]: value });
}

/** Every word that a number or a time can begin with. */
export function figureOpeners({ numbers, times }: Vocabulary): ReadonlySet<string> {
  const { ones, tens, scales, fractions, multiples, plurals } = numbers;
  const { months, days, ordinals } = times;
  const lists = [ones, tens, scales, fractions, multiples, plurals, months, days, ordinals, STEPS];
  const others = ['a', 'an', 'another', 'single', 'q', 'yesterday', 'today', 'tonight'];
  return new Set([...lists.flatMap(Object.keys), ...others]);
}
