import type { PhraseNode } from './phrase-node.ts';
import { NO_NUMBER, NO_TIME, type NumberSense, type TimeSense } from './senses.ts';

/** What the vocabulary knows of a word in lower case. */
export interface Meaning {
  /** The phrases of the vocabulary that begin with it. */
  readonly phrases: PhraseNode | null;
  /** Whether a number or a time can begin with it. */
  readonly mayOpenFigure: boolean;
  readonly number: NumberSense;
  readonly time: TimeSense;
}

/** A word, run of digits or punctuation mark, with what it says wherever it is printed. */
export interface Word extends Meaning {
  /** Lower case, without soft hyphens, full points ("u.s." is "us") and curly quotes; full-width and other digits as ASCII. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/** So many words are kept; when there are more, it begins anew. A day's news has about half as many. */
const MOST_KEPT = 20_000;
/** Engines print longer pieces of a text as views of it: one that is kept would keep the whole text. */
const LONGEST_KEPT = 12;

/** Looks words up. Most of a text are words that were met before: what they mean is worked out once. */
export class WordTable {
  readonly #meaningOf: (lower: string) => Meaning;
  readonly #known = new Map<string, Word>();
  constructor(meaningOf: (lower: string) => Meaning) {
    this.#meaningOf = meaningOf;
  }

  /** The word that is printed so. */
  get(printed: string, kind: Word['kind']): Word {
    const known = this.#known.get(printed);
    if (known) return known;
    const word = wordOf(printed, kind, this.#meaningOf);
    if (printed.length <= LONGEST_KEPT) this.#keep(printed, word);
    return word;
  }

  #keep(printed: string, word: Word): void {
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    this.#known.set(printed, word);
  }
}

/** A word by itself, with the meaning that is given to it. */
export function wordOf(
  printed: string,
  kind: Word['kind'],
  meaningOf: (lower: string) => Meaning = () => MEANINGLESS,
): Word {
  const lower = lowerOf(printed, kind);
  const { phrases, mayOpenFigure, number, time } = meaningOf(lower);
  const capital = kind === 'word' && isCapital(printed);
  return { lower, kind, capital, phrases, mayOpenFigure, number, time };
}

const MEANINGLESS: Meaning = { phrases: null, mayOpenFigure: false, number: NO_NUMBER, time: NO_TIME };

const ZERO_WIDTH = /[\u00AD\u200B]/g;
const NON_ASCII = /[^ -~]/g;
/** In a number only between groups of three digits. */
const GROUP_SPACE = /\s/g;
const PLAIN_WORD = /^[a-z]+$/;

function lowerOf(surface: string, kind: Word['kind']): string {
  if (kind === 'mark') return MARKS.get(surface) ?? surface;
  if (kind === 'number') return surface.replace(GROUP_SPACE, '').replace(NON_ASCII, asciiDigit);
  if (PLAIN_WORD.test(surface)) return surface;
  const lower = surface.toLowerCase().replace(ZERO_WIDTH, '').replace('’', "'");
  return lower.includes('.') ? lower.replaceAll('.', '') : lower;
}

const MARKS = new Map([
  ['’s', "'s"],
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '—'],
  ['‑', '-'],
  ['‐', '-'],
  ['％', '%'],
  ['﹪', '%'],
  ['٪', '%'],
  ['−', '-'],
  ['⁄', '/'],
]);

/** Decimal digits stand in runs of ten from a code point that Unicode aligns, so the value is the distance to the run's zero. */
function asciiDigit(digit: string): string {
  let ascii = DIGITS.get(digit);
  if (ascii === undefined) {
    ascii = findDigit(digit);
    DIGITS.set(digit, ascii);
  }
  return ascii;
}

const DIGITS = new Map<string, string>();

function findDigit(digit: string): string {
  if (digit === '٫') return '.';
  if (digit === '٬') return ',';
  const code = digit.codePointAt(0)!;
  for (let zero = code; zero > code - 10; zero -= 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
  }
  return String((code - 0x30) % 10);
}

function isCapital(surface: string): boolean {
  const first = surface.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  const letter = surface.slice(0, 1);
  return letter !== letter.toLowerCase();
}
