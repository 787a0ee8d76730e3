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
  /** "twice", "double": a change only where it is a verb. */
  readonly ratio: number | null;
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
  ...{ one: null, ten: null, scale: null, suffix: null },
  ...{ fraction: null, multiple: null, ratio: null, plural: null, glyph: null },
};

export const NO_TIME: TimeSense = { month: null, day: null, ordinal: null, step: null };

/** The words that say something of a number. */
export function numberSenses(words: NumberWords): ReadonlyMap<string, NumberSense> {
  const { ones, tens, scales, suffixes, fractions, multiples, ratios, plurals, glyphs } = words;
  const thirds = Object.fromEntries(Object.entries(fractions).map(([third, value]) => [`${third}s`, value]));
  return sensesOf(NO_NUMBER, {
    ...{ one: ones, ten: tens, scale: scales, suffix: suffixes, fraction: { ...thirds, ...fractions } },
    ...{ multiple: multiples, ratio: ratios, plural: plurals, glyph: glyphs },
  });
}

/** The words that say something of a time. */
export function timeSenses({
  months,
  days,
  ordinals,
  steps,
}: Vocabulary['times']): ReadonlyMap<string, TimeSense> {
  return sensesOf(NO_TIME, { month: months, day: days, ordinal: ordinals, step: steps });
}

function sensesOf<S>(
  none: S,
  lists: Readonly<Record<keyof S, Readonly<Record<string, number>>>>,
): ReadonlyMap<string, S> {
  const senses = new Map<string, S>();
  for (const sense in lists)
    for (const [word, value] of Object.entries(lists[sense]))
      senses.set(word, { ...(senses.get(word) ?? none), [sense]: value });
  return senses;
}

/** Every word that a number or a time can begin with. */
export function figureOpeners({ numbers, times }: Vocabulary): ReadonlySet<string> {
  const { ones, tens, scales, fractions, multiples, ratios, plurals } = numbers;
  const { months, days, ordinals, steps, openers } = times;
  const lists = [ones, tens, scales, fractions, multiples, ratios, plurals, months, days, ordinals, steps];
  return new Set([...lists.flatMap(Object.keys), ...openers, 'a', 'an', 'another', 'single']);
}
