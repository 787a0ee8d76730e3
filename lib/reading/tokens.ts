import { DIGIT, JOINER, type Kind, kindAt, LETTER, SPACE, widthAt } from './characters.ts';
import type { Word } from './words.ts';

/** A word where it is printed; `start` and `end` are UTF-16 offsets. */
export interface Token extends Pick<Word, 'lower' | 'kind' | 'capital'> {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
}

/**
 * Cuts a text into tokens. A number keeps its separators ("1,234.5"); a word keeps its full points ("U.S.") and apostrophes
 * ("don't"), except a possessive, which is a token of its own. One pass by character codes: half the cost of reading is here.
 */
export function tokenise(text: string, wordOf: (printed: string, kind: Word['kind']) => Word): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      spaced = true;
      at += 1;
      continue;
    }
    const end =
      kind === DIGIT ? numberEnd(text, at) : kind === LETTER ? wordEnd(text, at) : markEnd(text, at);
    tokens.push(tokenOf(wordOf(text.slice(at, end), kindOf(kind)), at, end, spaced));
    spaced = false;
    at = end;
  }
  return tokens;
}

function run(text: string, from: number, goesOn: (kind: Kind) => boolean): number {
  let at = from;
  while (at < text.length && goesOn(kindAt(text, at)))
    at += text.charCodeAt(at) < 128 ? 1 : widthAt(text, at);
  return at;
}

const isDigit = (kind: Kind): boolean => kind === DIGIT;
const isInWord = (kind: Kind): boolean => kind === LETTER || kind === JOINER;
const isLetterAt = (text: string, at: number): boolean => at < text.length && kindAt(text, at) === LETTER;

function numberEnd(text: string, from: number): number {
  let end = run(text, from, isDigit);
  if (end - from <= 3) end = groupsEnd(text, end);
  while (/^[.,٫٬]$/.test(text[end] ?? '') && end + 1 < text.length && kindAt(text, end + 1) === DIGIT)
    end = run(text, end + 1, isDigit);
  return end;
}

/** Past the groups of three digits that no-break or thin spaces part: "12 500", "1 482 000". */
function groupsEnd(text: string, from: number): number {
  let end = from;
  while (isGroupSpace(text.charCodeAt(end)) && run(text, end + 1, isDigit) === end + 4) end += 4;
  return end;
}

/** No-break space, thin space, narrow no-break space: what typesetters part thousands with. */
const isGroupSpace = (code: number): boolean => code === 0xa0 || code === 0x2009 || code === 0x202f;

function wordEnd(text: string, from: number): number {
  const abbreviation = abbreviationEnd(text, from);
  if (abbreviation > from) return abbreviation;
  let end = run(text, from, isInWord);
  while (isApostrophe(text, end) && isLetterAt(text, end + 1) && !isPossessive(text, end))
    end = run(text, end + 1, isInWord);
  return end;
}

/** "U.S.", "a.m": single letters with full points between; `from` where there is none. */
function abbreviationEnd(text: string, from: number): number {
  let end = from;
  while (text[end + 1] === '.' && isLetterAt(text, end + 2) && !isLetterAt(text, end + 3)) end += 2;
  if (end === from) return from;
  return text[end + 1] === '.' ? end + 2 : end + 1;
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019;
}

const isPossessive = (text: string, at: number): boolean => text[at + 1] === 's' && !isLetterAt(text, at + 2);

function markEnd(text: string, from: number): number {
  return isApostrophe(text, from) && isPossessive(text, from) ? from + 2 : from + widthAt(text, from);
}

const kindOf = (kind: Kind): Word['kind'] => (kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'mark');

function tokenOf(word: Word, start: number, end: number, spaced: boolean): Token {
  return { start, end, spaced, word, lower: word.lower, kind: word.kind, capital: word.capital };
}
