import { kindAt, SPACE } from './characters.ts';

/** A sentence as `[start, end)` offsets of its block, white space at either end left out. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

// After these a full point ends no sentence unless a new line follows.
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gov sen rep gen col lt sgt capt cmdr adm maj pres st ste ave blvd rd mt ft jr sr no nos vs v inc co corp ltd llc plc dept est approx fig vol pp p jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ca cf al e.g i.e u.s u.k u.n e.u d.c a.m p.m ph.d'.split(
    ' ',
  ),
);
const LONGEST_ABBREVIATION = 6;

/** What ends a sentence, from its first mark on. */
const ENDING = /(?:[.!?…]{1,8}["'”’)\]]{0,4}(?=\s|$|["“‘]?[A-Z][a-z])|\n[ \t]*\n|[。！？])/y;
const MARK = /[.!?…\n。！？]/g;

/**
 * Splits a block into sentences. A full point after an abbreviation or an initial, or before a lower-case word, ends
 * nothing; a missing space after a full point ("for tourists.A beginning") ends one.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = nextMark(text, 0); at >= 0; ) {
    const end = endingAt(text, at);
    if (end !== null && endsSentence(text, at, end)) {
      push(sentences, text, start, end);
      start = end;
    }
    at = nextMark(text, end ?? at + 1);
  }
  push(sentences, text, start, text.length);
  return sentences;
}

/** Where the next mark stands that a sentence may end with; -1 if none does. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : -1;
}

function endingAt(text: string, at: number): number | null {
  ENDING.lastIndex = at;
  return ENDING.test(text) ? ENDING.lastIndex : null;
}

function endsSentence(text: string, at: number, end: number): boolean {
  if (text[at] !== '.' || (isPlainWordBefore(text, at) && opensNext(text, end))) return true;
  const after = text.slice(end, end + 8).trimStart();
  if (/^[a-z]/.test(after)) return false;
  const glued = end < text.length && !/\s/.test(text[end]!);
  const word = /[\p{L}\d.]*$/u.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? '';
  if (glued) return word.length > 1 && /^[a-z]+$/.test(word) && !ABBREVIATIONS.has(word);
  const lower = word.toLowerCase();
  if (/^[A-Z]$/.test(word)) return false;
  if (/^(?:[a-z]\.)+[a-z]$/.test(lower))
    return /^["“‘']?(?:The|A|An|In|On|At|It|He|She|They|We|But|And|This|That|For|As)\s/.test(after);
  if (!ABBREVIATIONS.has(lower)) return true;
  return (
    after === '' ||
    (/^(?:no|co|inc|corp|ltd|jr|sr|st|al)$/.test(lower) &&
      /^(?:The|A|An|In|But|It|He|She|They)\s/.test(after))
  );
}

/** Whether ASCII letters after a space, no abbreviation and no initial, stand before a full point: most sentences end so. */
function isPlainWordBefore(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from -= 1;
  if (at - from < 2 || from === 0 || kindAt(text, from - 1) !== SPACE) return false;
  return at - from > LONGEST_ABBREVIATION || !ABBREVIATIONS.has(text.slice(from, at).toLowerCase());
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** White space and no small letter after it, or the end of the text. */
function opensNext(text: string, from: number): boolean {
  let at = from;
  while (at < from + 8 && at < text.length && kindAt(text, at) === SPACE) at += 1;
  if (at === from) return at === text.length;
  return at === from + 8 || !isSmall(text.charCodeAt(at));
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** No sentence of prose is longer: what is, such as a table without markup, is cut between words, so that work stays in bounds. */
const LONGEST = 1500;

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  let [start, end] = trim(text, from, to);
  while (end - start > LONGEST) {
    // Within the sentence: a text without spaces would else be searched to its beginning each time.
    const space = text.slice(start + 1, start + LONGEST + 1).lastIndexOf(' ');
    const cut = space < 0 ? start + LONGEST : start + 1 + space;
    sentences.push({ start, end: cut });
    [start, end] = trim(text, cut, end);
  }
  if (end > start) sentences.push({ start, end });
}

function trim(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && kindAt(text, start) === SPACE) start += 1;
  while (end > start && kindAt(text, end - 1) === SPACE) end -= 1;
  return [start, end];
}
