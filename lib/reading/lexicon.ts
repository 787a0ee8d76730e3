import type { Entry } from './compile.ts';
import { plural, singular } from './nouns.ts';
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

/** The words of a phrase so far. */
export interface PhraseNode {
  /** `null` until a longer phrase goes on from here: most do not, and a thousand empty maps cost time to make. */
  next: Map<string, PhraseNode> | null;
  readonly entries: Entry[];
}

/**
 * Phrases by their words, each with an entry of some type. A phrase matches whatever joins its words ("year on year",
 * "year-on-year"), and words match in the singular as in the plural. Of each type the longest phrase at a token counts.
 */
export class Lexicon {
  readonly #root = { next: new Map<string, PhraseNode>(), entries: [] as Entry[] };

  add(phrase: string, entry: Entry): void {
    let node: PhraseNode = this.#root;
    for (const token of tokenise(phrase, wordOf)) {
      if (token.lower !== '-') node = childOf(node, token);
    }
    if (node !== this.#root) node.entries.push(entry);
  }

  /** The phrases that begin with a word in lower case. */
  phrasesFrom(lower: string): PhraseNode | null {
    return this.#root.next.get(lower) ?? null;
  }
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
function childOf(node: PhraseNode, { kind, lower }: Token): PhraseNode {
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
