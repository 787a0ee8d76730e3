import { plural, singular } from './nouns.ts';
import { type Token, tokenise } from './tokens.ts';

/** A phrase of the vocabulary found in a text, as token indexes `[first, last)`. */
export interface Hit<E> {
  readonly first: number;
  readonly last: number;
  readonly entry: E;
}

interface Node<E> {
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
      const node = this.#root.next.get(tokens[first]!.lower);
      if (node) collect(node, tokens, first, hits);
    }
    return hits;
  }
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
function childOf<E>(node: Node<E>, { kind, lower }: Token): Node<E> {
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
