import type { Token } from './tokens.ts';

/** A phrase of the vocabulary found in a text, as token indexes `[first, last)`. */
export interface Hit<T> {
  readonly first: number;
  readonly last: number;
  readonly entry: T;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly entries: T[];
}

/**
 * Phrases by their words. A phrase matches whatever joins its words: "year on year", "year-on-year". A word of the text
 * matches in the plural too, so entries stand in the singular.
 */
export class Lexicon<T> {
  readonly #root: Node<T> = { next: new Map(), entries: [] };

  add(phrase: string, entry: T): void {
    let node = this.#root;
    for (const word of wordsOf(phrase)) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map(), entries: [] }));
      node = next;
    }
    node.entries.push(entry);
  }

  /** The longest phrases that begin at each token; where several entries share a phrase, one hit for each. */
  find(tokens: readonly Token[]): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let first = 0; first < tokens.length; first += 1) this.#findAt(tokens, first, hits);
    return hits;
  }

  #findAt(tokens: readonly Token[], first: number, hits: Hit<T>[]): void {
    let node: Node<T> | undefined = this.#root;
    let longest: Node<T> | undefined;
    let last = first;
    for (let at = first; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      if (at > first && isJoiner(tokens, at)) continue;
      node = step(node, token);
      if (!node) break;
      if (node.entries.length > 0) {
        longest = node;
        last = at + 1;
      }
    }
    if (longest) for (const entry of longest.entries) hits.push({ first, last, entry });
  }
}

function step<T>(node: Node<T>, token: Token): Node<T> | undefined {
  const exact = node.next.get(token.lower);
  if (exact || token.kind !== 'word') return exact;
  const one = singular(token.lower);
  return one === token.lower ? undefined : node.next.get(one);
}

function isJoiner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return token.lower === '-' && !token.spaced && tokens[at + 1]?.spaced === false;
}

function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().split(/[\s-]+/);
}

const IRREGULAR = new Map(
  Object.entries({
    people: 'person',
    persons: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    lives: 'life',
    wives: 'wife',
    halves: 'half',
    series: 'series',
    species: 'species',
    troops: 'troop',
    policemen: 'policeman',
    firemen: 'fireman',
    servicemen: 'serviceman',
    congressmen: 'congressman',
    mice: 'mouse',
    teeth: 'tooth',
    data: 'data',
    media: 'media',
    movies: 'movie',
    cookies: 'cookie',
    ties: 'tie',
    deaths: 'death',
    knives: 'knife',
    shelves: 'shelf',
    thieves: 'thief',
    leaves: 'leaf',
    wolves: 'wolf',
    loaves: 'loaf',
    calves: 'calf',
  }),
);

/** The singular of an English noun in lower case, by the regular spellings and the commonest irregular ones. */
export function singular(word: string): string {
  const known = IRREGULAR.get(word);
  if (known) return known;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  if (/(?:[^aeiou]oes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether a noun in lower case reads as a plural. */
export function isPlural(word: string): boolean {
  return IRREGULAR.has(word) ? IRREGULAR.get(word) !== word || word === 'series' : singular(word) !== word;
}
