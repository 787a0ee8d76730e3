import type { Entry } from './entry.ts';
import { plural, singular } from './nouns.ts';
import type { PhraseNode } from './phrase-node.ts';
import { type Token, tokenise } from './tokens.ts';
import { wordOf } from './words.ts';

/** A phrase of the vocabulary found in a text, as token indexes `[first, last)`. */
export interface Hit<E extends Entry = Entry> {
  readonly first: number;
  readonly last: number;
  readonly entry: E;
  /** That of the entry: entries come in many shapes, so that asking each for its type is slow. */
  readonly type: E['type'];
}

/** Where the phrases of a lexicon come from that are taken apart only when a word of a text begins them. */
export interface Unopened {
  /** The name under which the phrases are that begin with a word or another form of it; `null` if none do. */
  nameOf(word: string): string | null;
  /** The words of each phrase under a name after its first, with its entry. */
  phrases(name: string): readonly (readonly [rest: readonly string[], entry: Entry])[];
}

/**
 * Phrases by their words, each with an entry of some type. A phrase matches whatever joins its words ("year on year",
 * "year-on-year"), and words match in the singular as in the plural. Of each type the longest phrase at a token counts.
 */
export class Lexicon {
  readonly #root = { next: new Map<string, PhraseNode>(), entries: [] as Entry[] };
  readonly #unopened: Unopened | null;
  readonly #byName = new Map<string, PhraseNode>();

  constructor(unopened: Unopened | null = null) {
    this.#unopened = unopened;
  }

  add(phrase: string, entry: Entry): void {
    let node: PhraseNode = this.#root;
    for (const token of tokenise(phrase, wordOf)) {
      if (token.lower !== '-') node = childOf(node, token);
    }
    if (node !== this.#root) node.entries.push(entry);
  }

  /** The phrases that begin with a word in lower case. */
  phrasesFrom(lower: string): PhraseNode | null {
    return this.#unopened ? this.#open(lower, this.#unopened) : (this.#root.next.get(lower) ?? null);
  }

  #open(word: string, unopened: Unopened): PhraseNode | null {
    const name = unopened.nameOf(word);
    if (name === null) return null;
    const known = this.#byName.get(name);
    if (known) return known;
    const first: PhraseNode = { next: null, entries: [] };
    for (const [rest, entry] of unopened.phrases(name)) {
      let node = first;
      for (const lower of rest) node = childOf(node, { lower, kind: isWord(lower) ? 'word' : 'mark' });
      node.entries.push(entry);
    }
    this.#byName.set(name, first);
    return first;
  }
}

/** Whether a token is a word, as far as its lower case tells: it begins with a letter, and only letters have an upper case. */
export function isWord(lower: string): boolean {
  const first = lower.charAt(0);
  return first.toUpperCase() !== first;
}

/** The phrases in a text whose words were looked up, left to right. */
export function findPhrases(tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const { phrases } = tokens[first]!.word;
    if (phrases) collect(phrases, tokens, first, hits);
  }
  return hits;
}

/** Adds the longest phrases of each type that begin at a token. */
function collect(start: PhraseNode, tokens: readonly Token[], first: number, hits: Hit[]): void {
  const from = hits.length;
  let node: PhraseNode | undefined = start;
  for (let at = first + 1; node; at += 1) {
    const { entries, next }: PhraseNode = node;
    if (entries.length > 0) {
      if (hits.length > from) dropTypes(hits, from, entries);
      for (const entry of entries) hits.push({ first, last: at, entry, type: entry.type });
    }
    if (!next) return;
    while (isJoiner(tokens, at)) at += 1;
    const token = tokens[at];
    node = token && next.get(token.lower);
  }
}

/** Shorter phrases give way to longer ones of their type. */
function dropTypes(hits: Hit[], from: number, entries: readonly Entry[]): void {
  let kept = from;
  for (let at = from; at < hits.length; at += 1) {
    const hit = hits[at]!;
    if (!entries.some(({ type }) => type === hit.type)) {
      hits[kept] = hit;
      kept += 1;
    }
  }
  hits.length = kept;
}

/** The node after a word, found by its singular and its plural alike, so that looking up needs no grammar. */
export function childOf(node: PhraseNode, { kind, lower }: Pick<Token, 'kind' | 'lower'>): PhraseNode {
  node.next ??= new Map();
  const { next } = node;
  const one = kind === 'word' ? singular(lower) : lower;
  const known = next.get(one);
  const child: PhraseNode = known ?? { next: null, entries: [] };
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
