import { plural, singular } from './nouns.ts';
import { type Token, tokenise } from './tokens.ts';

/** A phrase of the vocabulary found in a text, as token indexes `[first, last)`. */
export interface Hit<E> {
  readonly first: number;
  readonly last: number;
  readonly entry: E;
}

/** Where the phrases of a lexicon come from that are taken apart only when a word of a text begins them. */
export interface Unopened<E> {
  /** The name under which the phrases are that begin with a word or another form of it; `null` if none do. */
  nameOf(word: string): string | null;
  /** The words of each phrase under a name after its first, with its entry. */
  phrases(name: string): readonly (readonly [rest: readonly string[], entry: E])[];
}

export interface Node<E> {
  /** `null` until a longer phrase goes on from here: most do not, and a thousand empty maps cost time to make. */
  next: Map<string, Node<E>> | null;
  readonly entries: E[];
}

/**
 * Phrases by their words, each with an entry of some type. A phrase matches whatever joins its words ("year on year",
 * "year-on-year"), and words match in the singular as in the plural. Of each type the longest phrase at a token counts.
 */
export class Lexicon<E extends { readonly type: string }> {
  readonly #root = { next: new Map<string, Node<E>>(), entries: [] as E[] };
  readonly #unopened: Unopened<E> | null;
  /** What each word that was looked up leads to, `null` for nothing. */
  readonly #opened = new Map<string, Node<E> | null>();
  readonly #byName = new Map<string, Node<E>>();

  constructor(unopened: Unopened<E> | null = null) {
    this.#unopened = unopened;
  }

  add(phrase: string, entry: E): void {
    let node: Node<E> = this.#root;
    for (const token of tokenise(phrase)) {
      if (token.lower !== '-') node = childOf(node, token);
    }
    if (node !== this.#root) node.entries.push(entry);
  }

  find(tokens: readonly Token[]): Hit<E>[] {
    const hits: Hit<E>[] = [];
    for (let first = 0; first < tokens.length; first += 1) {
      const node = this.#startingWith(tokens[first]!.lower);
      if (node) collect(node, tokens, first, hits);
    }
    return hits;
  }

  #startingWith(word: string): Node<E> | null | undefined {
    if (!this.#unopened) return this.#root.next.get(word);
    let node = this.#opened.get(word);
    if (node === undefined) {
      node = this.#open(word, this.#unopened);
      if (this.#opened.size < MOST_OPENED) this.#opened.set(word, node);
    }
    return node;
  }

  #open(word: string, unopened: Unopened<E>): Node<E> | null {
    const name = unopened.nameOf(word);
    if (name === null) return null;
    const known = this.#byName.get(name);
    if (known) return known;
    const first: Node<E> = { next: null, entries: [] };
    for (const [rest, entry] of unopened.phrases(name)) {
      let node = first;
      for (const lower of rest) node = childOf(node, { lower, kind: isWord(lower) ? 'word' : 'mark' });
      node.entries.push(entry);
    }
    this.#byName.set(name, first);
    return first;
  }
}

/** A long text has ever new words: no more are remembered. */
const MOST_OPENED = 20_000;

/** Whether a token is a word, as far as its lower case tells: it begins with a letter, and only letters have an upper case. */
export function isWord(lower: string): boolean {
  const first = lower.charAt(0);
  return first.toUpperCase() !== first;
}

/** Adds the longest phrases of each type that begin at a token. */
function collect<E extends { readonly type: string }>(
  start: Node<E>,
  tokens: readonly Token[],
  first: number,
  hits: Hit<E>[],
): void {
  const from = hits.length;
  let node: Node<E> | undefined = start;
  for (let at = first + 1; node; at += 1) {
    const { entries }: Node<E> = node;
    if (entries.length > 0) {
      if (hits.length > from) dropTypes(hits, from, entries);
      for (const entry of entries) hits.push({ first, last: at, entry });
    }
    while (isJoiner(tokens, at)) at += 1;
    const token = tokens[at];
    node = token && node.next?.get(token.lower);
  }
}

/** Shorter phrases give way to longer ones of their type. */
function dropTypes<E extends { readonly type: string }>(
  hits: Hit<E>[],
  from: number,
  entries: readonly E[],
): void {
  let kept = from;
  for (let at = from; at < hits.length; at += 1) {
    const hit = hits[at]!;
    if (!entries.some(({ type }) => type === hit.entry.type)) {
      hits[kept] = hit;
      kept += 1;
    }
  }
  hits.length = kept;
}

/** The node after a word, found by its singular and its plural alike, so that looking up needs no grammar. */
export function childOf<E>(node: Node<E>, { kind, lower }: Pick<Token, 'kind' | 'lower'>): Node<E> {
  node.next ??= new Map();
  const { next } = node;
  const one = kind === 'word' ? singular(lower) : lower;
  const known = next.get(one);
  const child: Node<E> = known ?? { next: null, entries: [] };
  if (!known) next.set(one, child);
  if (!next.has(lower)) next.set(lower, child);
  if (!known && kind === 'word' && one.length > 2) {
    const many = plural(one);
    if (!next.has(many)) next.set(many, child);
    if (!next.has(`${one}s`)) next.set(`${one}s`, child);
  }
  return child;
}

/** A hyphen with a word against either side. */
export function isJoiner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.lower === '-' && !token.spaced && tokens[at + 1]?.spaced === false;
}
