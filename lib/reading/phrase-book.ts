import type { AreaRole, Entry, EntryOf } from './entry.ts';
import { childOf, isWord, Lexicon, type Unopened } from './lexicon.ts';
import { plural, singular } from './nouns.ts';
import type { PhraseNode } from './phrase-node.ts';
import { phrasesOf, spelled } from './phrases.ts';
import { tokenise } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordOf } from './words.ts';

/**
 * The phrases of a vocabulary, taken apart while building and grouped by their first word, so that a worker that has just started
 * reads only those that a page has words for.
 */
export interface PhraseBook {
  /** Under a first word, its phrases: "n12|controls;n7" is "export controls" and "export", each after what it stands for. */
  readonly groups: Readonly<Record<string, string>>;
  /** Under another form of a first word, that word: only where no rule of `nameIn` tells it. */
  readonly forms: Readonly<Record<string, string>>;
  /** What phrases stand for that is no unit, area, measure or product: the type and its value. */
  readonly entries: readonly Listed[];
}

type Listed = readonly [type: keyof typeof VALUES, value: string];

/** Where entries of these types have their value. */
const VALUES = {
  before: 'bound',
  after: 'bound',
  change: 'direction',
  basis: 'transformation',
  modality: 'modality',
  scope: 'scope',
  release: 'role',
} as const;

const BETWEEN = ';';
const AFTER_CODE = '|';

/** @throws when a phrase would not come out of the book as it went in */
export function writePhraseBook(vocabulary: Vocabulary): PhraseBook {
  const root: PhraseNode = { next: null, entries: [] };
  const names = new Map<PhraseNode, string>();
  const groups: Record<string, string> = {};
  const entries: Listed[] = [];
  for (const [phrase, entry] of phrasesOf(vocabulary)) {
    const [first, ...rest] = tokenise(phrase, wordOf).filter(({ lower }) => lower !== '-');
    if (!first) continue;
    const node = childOf(root, first);
    const name = names.get(node) ?? (first.kind === 'word' ? singular(first.lower) : first.lower);
    names.set(node, name);
    const words = rest.map(({ lower }) => lower).join(' ');
    const code = codeOf(entry, vocabulary, entries, pathOf(name, words));
    if (/[;|]/.test(code + words) || rest.some(({ kind, lower }) => (kind === 'word') !== isWord(lower)))
      throw new Error(`no book can hold ${JSON.stringify(phrase)}`);
    const written = words === '' ? code : code + AFTER_CODE + words;
    groups[name] = groups[name] === undefined ? written : groups[name] + BETWEEN + written;
  }
  const forms: Record<string, string> = {};
  for (const [form, node] of root.next ?? []) {
    const name = names.get(node)!;
    if (nameIn({ groups, forms }, form) !== name) forms[form] = name;
  }
  return { groups, forms, entries };
}

/** The lexicon of a book: the same as that of the vocabulary it was written from, of which only the phrases may be missing. */
export function openPhraseBook(book: PhraseBook, vocabulary: Vocabulary): Lexicon {
  const unopened: Unopened = {
    nameOf: (word) => nameIn(book, word),
    phrases: (name) =>
      book.groups[name]!.split(BETWEEN).map((written) => {
        const [code = '', words = ''] = written.split(AFTER_CODE);
        return [words === '' ? [] : words.split(' '), entryOf(code, vocabulary, book, pathOf(name, words))];
      }),
  };
  return new Lexicon(unopened);
}

/** Words of one or two letters have no plural. */
const SHORTEST_PLURAL = 3;

function nameIn({ groups, forms }: Omit<PhraseBook, 'entries'>, word: string): string | null {
  if (typeof forms[word] === 'string') return forms[word];
  if (typeof groups[word] === 'string') return word;
  const withoutS = word.length > SHORTEST_PLURAL && word.endsWith('s') ? word.slice(0, -1) : word;
  if (typeof groups[withoutS] === 'string') return withoutS;
  const one = singular(word);
  return one !== word &&
    one.length >= SHORTEST_PLURAL &&
    typeof groups[one] === 'string' &&
    word === plural(one)
    ? one
    : null;
}

const pathOf = (name: string, words: string): string => (words === '' ? name : `${name} ${words}`);

const MEASURE_CODES = { n: 'noun', v: 'verb', l: 'loss', a: 'action' } as const;
const HINT_CODES = { w: 'vague', r: 'narrowing' } as const;
const AREA_CODES = {
  N: 'name',
  A: 'adjective',
  G: 'government',
  P: 'place',
  O: 'office',
} as const satisfies Record<string, AreaRole>;

const PRODUCT = 'd';
const LISTED = 'e';
const UNIT = 'u';
const PREFIX = 'p';
const PREFIX_BEFORE_SCALE = 'q';
/** Between a unit or an area and how it is printed, where that is not what its words are. */
const PRINTED = ':';
/** After an area that is no name. */
const NO_NAME = '-';

/** What a phrase stands for: a letter for its type and role, then which. */
function codeOf(entry: Entry, { measures, units }: Vocabulary, entries: Listed[], path: string): string {
  switch (entry.type) {
    case 'measure':
      return letterOf(MEASURE_CODES, entry.role) + measures.indexOf(entry.measure).toString(36);
    case 'hint':
      return letterOf(HINT_CODES, entry.role) + measures.indexOf(entry.measure).toString(36);
    case 'area':
      return (
        letterOf(AREA_CODES, entry.role) +
        entry.code +
        (entry.capital ? '' : NO_NAME) +
        placeCode(entry, path)
      );
    case 'unit':
    case 'prefix': {
      const letter = entry.type === 'unit' ? UNIT : entry.needsScale ? PREFIX_BEFORE_SCALE : PREFIX;
      const printed = entry.printed === path ? '' : PRINTED + entry.printed;
      return letter + units.indexOf(entry.unit).toString(36) + printed;
    }
    case 'product':
      return PRODUCT + (entry.product === path ? '' : entry.product);
    default: {
      const value = Object.entries(entry).find(([key]) => key === VALUES[entry.type])?.[1] as string;
      const at = entries.findIndex(([type, other]) => type === entry.type && other === value);
      return LISTED + (at < 0 ? entries.push([entry.type, value]) - 1 : at).toString(36);
    }
  }
}

const placeCode = ({ place }: EntryOf<'area'>, path: string): string =>
  place === null ? '' : PRINTED + (place === inCapitals(path) ? '' : place);

/** "new york" is "New York": how nearly all places are printed. */
const inCapitals = (path: string): string =>
  path.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());

const letterOf = (codes: Readonly<Record<string, string>>, role: string): string =>
  Object.keys(codes).find((code) => codes[code] === role)!;

function entryOf(code: string, vocabulary: Vocabulary, { entries }: PhraseBook, path: string): Entry {
  const letter = code.charAt(0);
  const which = code.slice(1);
  switch (letter) {
    case 'n':
    case 'v':
    case 'l':
    case 'a':
      return {
        type: 'measure',
        measure: vocabulary.measures[Number.parseInt(which, 36)]!,
        role: MEASURE_CODES[letter],
      };
    case 'w':
    case 'r':
      return {
        type: 'hint',
        measure: vocabulary.measures[Number.parseInt(which, 36)]!,
        role: HINT_CODES[letter],
      };
    case 'N':
    case 'A':
    case 'G':
    case 'P':
    case 'O': {
      const [area = '', place] = which.split(PRINTED);
      const capital = !area.endsWith(NO_NAME);
      return {
        type: 'area',
        code: capital ? area : area.slice(0, -1),
        role: AREA_CODES[letter],
        place: place === undefined ? null : place || inCapitals(path),
        capital,
      };
    }
    case PRODUCT:
      return { type: 'product', product: which || path };
    case LISTED: {
      const [type, value] = entries[Number.parseInt(which, 36)]!;
      return { type, [VALUES[type]]: value } as unknown as Entry;
    }
    default: {
      const at = which.indexOf(PRINTED);
      const unit = vocabulary.units[Number.parseInt(at < 0 ? which : which.slice(0, at), 36)]!;
      const printed = at < 0 ? path : which.slice(at + 1);
      return letter === UNIT
        ? { type: 'unit', unit, ...spelled(printed) }
        : { type: 'prefix', unit, needsScale: letter === PREFIX_BEFORE_SCALE, ...spelled(printed) };
    }
  }
}
