import type { Compiled } from './compile.ts';
import type { Entry, EntryOf } from './entry.ts';
import { findPhrases, type Hit } from './lexicon.ts';
import type { NumberSpan } from './quantities/numbers/number-span.ts';
import { readNumbers } from './quantities/numbers/read-numbers.ts';
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
  /** The token at an index; `undefined` beyond either end. Asking an array itself for its element -1 is slow. */
  token(at: number): Token | undefined;
  /** The word at a token in lower case; '' for digits, punctuation and beyond either end. */
  word(at: number): string;
}

export function createContext(text: string, compiled: Compiled): Context {
  return new SentenceContext(text, compiled);
}

class SentenceContext implements Context {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberSpan[];
  readonly compiled: Compiled;
  readonly #byType = new Map<string, Hit[]>();
  /** Most tokens begin and end no phrase, which is told soonest by their place. */
  readonly #byFirst: (Hit[] | undefined)[];
  readonly #byLast: (Hit[] | undefined)[];

  constructor(text: string, compiled: Compiled) {
    const tokens = tokenise(text, compiled.wordOf);
    this.text = text;
    this.tokens = tokens;
    this.numbers = readNumbers(tokens);
    this.compiled = compiled;
    this.#byFirst = new Array(tokens.length);
    this.#byLast = new Array(tokens.length + 1);
    for (const hit of findPhrases(tokens)) if (isInItsCase(text, tokens, hit)) this.#add(hit);
  }

  #add(hit: Hit): void {
    const list = this.#byType.get(hit.type);
    if (list) list.push(hit);
    else this.#byType.set(hit.type, [hit]);
    addAt(this.#byFirst, hit.first, hit);
    addAt(this.#byLast, hit.last, hit);
  }

  hits<T extends Entry['type']>(type: T): readonly Hit<EntryOf<T>>[] {
    return (this.#byType.get(type) ?? NONE) as never;
  }

  hitAt<T extends Entry['type']>(type: T, first: number): Hit<EntryOf<T>> | undefined {
    return (first < 0 ? undefined : firstOfType(this.#byFirst[first], type)) as never;
  }

  hitBefore<T extends Entry['type']>(type: T, last: number): Hit<EntryOf<T>> | undefined {
    return (last < 0 ? undefined : firstOfType(this.#byLast[last], type)) as never;
  }

  token(at: number): Token | undefined {
    return at < 0 ? undefined : this.tokens[at];
  }

  word(at: number): string {
    const token = this.token(at);
    return token?.kind === 'word' ? token.lower : '';
  }
}

const NONE: readonly Hit[] = [];

function addAt(lists: (Hit[] | undefined)[], at: number, hit: Hit): void {
  const list = lists[at];
  if (list) list.push(hit);
  else lists[at] = [hit];
}

function firstOfType(hits: readonly Hit[] | undefined, type: Entry['type']): Hit | undefined {
  if (hits) for (const hit of hits) if (hit.type === type) return hit;
  return undefined;
}

/** "US" is a country and "us" is not; "MW" is a unit and "mw" is not. Areas and units with capitals keep them. */
function isInItsCase(text: string, tokens: readonly Token[], { first, last, entry, type }: Hit): boolean {
  if (type !== 'area' && type !== 'unit' && type !== 'prefix') return true;
  if (entry.type === 'area') return tokens[first]!.capital || !entry.capital;
  const { exact } = entry as EntryOf<'unit' | 'prefix'>;
  return (
    exact === null || text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s/g, '') === exact
  );
}
