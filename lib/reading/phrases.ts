import type { AreaRole, Entry, HintRole, MeasureRole } from './entry.ts';
import { Lexicon } from './lexicon.ts';
import type { AreaEntry, MeasureEntry, UnitEntry, Vocabulary } from './vocabulary.ts';

/** A phrase of the vocabulary with what it stands for. */
export type Phrase = readonly [phrase: string, entry: Entry];

/** All phrases of a vocabulary, taken apart: costs some 20 ms in a worker that has just started, which opens a phrase book instead. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const lexicon = new Lexicon();
  for (const [phrase, entry] of phrasesOf(vocabulary)) lexicon.add(phrase, entry);
  return lexicon;
}

/** Every phrase of a vocabulary; where several have the same words, in the order in which they are tried. */
export function phrasesOf(vocabulary: Vocabulary): Phrase[] {
  const { bounds, changes, bases, modality, scopes, releases, products } = vocabulary;
  return [
    ...vocabulary.units.flatMap(ofUnit),
    ...vocabulary.areas.flatMap(ofArea),
    ...vocabulary.measures.flatMap(ofMeasure),
    ...(['before', 'after'] as const).flatMap((type) => each(bounds[type], (bound) => ({ type, bound }))),
    ...each(changes, (direction) => ({ type: 'change', direction })),
    ...each(bases, (transformation) => ({ type: 'basis', transformation })),
    ...each(modality, (key) => ({ type: 'modality', modality: key })),
    ...each(scopes, (scope) => ({ type: 'scope', scope })),
    ...each(releases, (role) => ({ type: 'release', role })),
    ...products.map((product): Phrase => [product, { type: 'product', product }]),
  ];
}

/** How a unit has to be printed: those of one letter, and those with capitals, keep their case. */
export function spelled(printed: string): { readonly printed: string; readonly exact: string | null } {
  const isAnyCase = printed.length > 1 && printed === printed.toLowerCase();
  return { printed, exact: isAnyCase ? null : printed.replace(/\s/g, '') };
}

function ofUnit(unit: UnitEntry): Phrase[] {
  const prefixes = (list: readonly string[] = [], needsScale: boolean) =>
    list.map((printed): Phrase => [printed, { type: 'prefix', unit, needsScale, ...spelled(printed) }]);
  return [
    ...unit.words.map((printed): Phrase => [printed, { type: 'unit', unit, ...spelled(printed) }]),
    ...prefixes(unit.prefixes, false),
    ...prefixes(unit.prefixesBeforeScale, true),
  ];
}

/** English names of countries come from the platform's Unicode CLDR data; the vocabulary adds other spellings. */
function ofArea(area: AreaEntry): Phrase[] {
  const { code, label, names = [], epithets = [], adjectives, governments = [], places = [], offices } = area;
  const entry = (phrase: string, role: AreaRole, place: string | null = null): Phrase => [
    phrase,
    { type: 'area', code, role, place, capital: /^\p{Lu}/u.test(phrase) },
  ];
  const as = (list: readonly string[] = [], role: AreaRole) => list.map((phrase) => entry(phrase, role));
  const name = label === undefined ? REGION_NAMES.of(code) : undefined;
  const cities = places.map((spellings) => spellings.split('|'));
  const capitals = cities.filter((spellings) => spellings.some((each) => governments.includes(each)));
  const spelled = capitals.flat();
  return [
    ...as([...new Set([...(name ? [name] : []), ...names, ...epithets])], 'name'),
    ...as(adjectives, 'adjective'),
    ...as(
      governments.filter((each) => !spelled.includes(each)),
      'government',
    ),
    ...cities.flatMap((spellings) =>
      spellings.map((each) =>
        entry(each, capitals.includes(spellings) ? 'government' : 'place', spellings[0]),
      ),
    ),
    ...as(offices, 'office'),
  ];
}

const REGION_NAMES = /* @__PURE__ */ new Intl.DisplayNames('en', { type: 'region' });

function ofMeasure(measure: MeasureEntry): Phrase[] {
  const as = (list: readonly string[] = [], role: Exclude<MeasureRole, HintRole>) =>
    list.map((phrase): Phrase => [phrase, { type: 'measure', measure, role }]);
  const hint = (list: readonly string[] = [], role: HintRole) =>
    list.map((phrase): Phrase => [phrase, { type: 'hint', measure, role }]);
  return [
    ...as(measure.nouns, 'noun'),
    ...as(measure.verbs, 'verb'),
    ...as(measure.losses, 'loss'),
    ...as(measure.actions, 'action'),
    ...hint(measure.vague, 'vague'),
    ...hint(measure.narrowing, 'narrowing'),
  ];
}

function each<K extends string>(
  lists: Readonly<Partial<Record<K, readonly string[]>>>,
  entryOf: (key: K) => Entry,
): Phrase[] {
  return (Object.entries(lists) as [K, readonly string[]][]).flatMap(([key, phrases]) =>
    phrases.map((phrase): Phrase => [phrase, entryOf(key)]),
  );
}
