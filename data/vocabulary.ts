import type { MeasureEntry, UnitEntry, Vocabulary } from '../lib/reading/vocabulary.ts';
import fiscalYears from './places/fiscal-years.json' with { type: 'json' };
import denials from './words/denials.json' with { type: 'json' };
import firms from './words/firms.json' with { type: 'json' };
import grammar from './words/grammar.json' with { type: 'json' };
import numbers from './words/numbers.json' with { type: 'json' };
import people from './words/people.json' with { type: 'json' };
import series from './words/series.json' with { type: 'json' };
import synonyms from './words/synonyms.json' with { type: 'json' };
import telling from './words/telling.json' with { type: 'json' };
import times from './words/times.json' with { type: 'json' };

/** A measure as its file has it: the label is left out where the id says the same, kinds and form where it is a count. */
export type MeasureFile = Omit<MeasureEntry, 'label' | 'kinds' | 'form'> &
  Partial<Pick<MeasureEntry, 'label' | 'kinds' | 'form'>>;

/** The lists of a vocabulary that hold nothing but phrases: nobody needs them who has them in a book. */
export type PhraseLists = Pick<
  Vocabulary,
  'areas' | 'bases' | 'bounds' | 'changes' | 'modality' | 'products' | 'releases' | 'scopes'
>;

/** Puts a vocabulary together from the lists that are files of their own and the folders whose every file is an entry. */
export function assembleVocabulary(
  units: readonly UnitEntry[],
  measures: readonly MeasureFile[],
  lists: PhraseLists & Pick<Vocabulary, 'comparing'>,
): Vocabulary {
  return {
    ...lists,
    numbers,
    units,
    measures: measures.map(withDefaults).map(withPeople).toSorted(byNeeds),
    times,
    fiscalYears,
    telling,
    grammar: { ...grammar, ...denials, ...firms, ...series, people, synonyms },
  };
}

/** "retail-sales" is "Retail sales". */
function withDefaults(measure: MeasureFile): MeasureEntry {
  const words = measure.id.replaceAll('-', ' ');
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  return { label, kinds: ['count'], form: 'count', ...measure };
}

/** Stands in `things` for every word of `words/people.json`: whoever can be hurt can be saved, counted and asked, too. */
const PEOPLE = '(people)';

function withPeople(measure: MeasureEntry): MeasureEntry {
  const { things } = measure;
  if (!things?.includes(PEOPLE)) return measure;
  return { ...measure, things: [...people, ...things.filter((thing) => thing !== PEOPLE)] };
}

/** Where two measures fit a figure equally well the first counts: a word that needs another beside it says more. */
const byNeeds = (a: MeasureEntry, b: MeasureEntry): number => Number(!a.needs) - Number(!b.needs);
