import type { Compiled, Entry, EntryOf } from './compile.ts';
import type { Hit } from './lexicon.ts';
import { type NumberSpan, readNumbers } from './quantities/numbers.ts';
import { type Token, tokenise } from './tokens.ts';

/** One sentence, cut into tokens, with all that the vocabulary knows of it. Offsets are those of `text`. */
export interface Context {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberSpan[];
  readonly compiled: Compiled;
  /** The hits of a type, left to right. */
  hits<T extends Entry['type']>(type: T): readonly Hit<EntryOf<T>>[];
  /** The hit of a type that begins at a token. */
  hitAt<T extends Entry['type']>(type: T, first: number): Hit<EntryOf<T>> | undefined;
  /** The hit of a type that ends just before a token. */
  hitBefore<T extends Entry['type']>(type: T, last: number): Hit<EntryOf<T>> | undefined;
  /** The word at a token in lower case; '' for digits, punctuation and beyond either end. */
  word(at: number): string;
}

export function createContext(text: string, compiled: Compiled): Context {
  const tokens = tokenise(text);
  const byType = new Map<string, Hit<Entry>[]>();
  for (const hit of compiled.lexicon.find(tokens)) {
    if (!inItsCase(text, tokens, hit)) continue;
    const list = byType.get(hit.entry.type);
    if (list) list.push(hit);
    else byType.set(hit.entry.type, [hit]);
  }
  const of = (type: string): readonly Hit<Entry>[] => byType.get(type) ?? NONE;
  return {
    text,
    tokens,
    numbers: readNumbers(tokens, compiled.vocabulary.numbers, compiled.starters),
    compiled,
    hits: (type) => of(type) as never,
    // A sentence is short and holds few hits of a type: looking through them costs less than an index.
    hitAt: (type, first) => of(type).find((hit) => hit.first === first) as never,
    hitBefore: (type, last) => of(type).find((hit) => hit.last === last) as never,
    word: (at) => {
      const token = tokens[at];
      return token?.kind === 'word' ? token.lower : '';
    },
  };
}

const NONE: readonly Hit<Entry>[] = [];

/** "US" is a country and "us" is not; "MW" is a unit and "mw" is not. Areas and units with capitals keep them. */
function inItsCase(text: string, tokens: readonly Token[], { first, last, entry }: Hit<Entry>): boolean {
  if (entry.type === 'area') return tokens[first]!.capital || !entry.isName;
  if (entry.type !== 'unit' && entry.type !== 'prefix') return true;
  if (entry.printed === entry.printed.toLowerCase() && entry.printed.length > 1) return true;
  const printed = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  return printed.replace(/\s/g, '') === entry.printed.replace(/\s/g, '');
}
