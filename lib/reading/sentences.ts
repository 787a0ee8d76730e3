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
const ENDING = /[.!?…]{1,8}["'”’)\]]{0,4}(?=\s|$|["“‘]?[A-Z][a-z])|\n[ \t]*\n|[。！？]/g;

/**
 * Splits a block into sentences. A full point after an abbreviation or an initial, or before a lower-case word, ends
 * nothing; a missing space after a full point ("for tourists.A beginning") ends one.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, match.index, end)) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function endsSentence(text: string, at: number, end: number): boolean {
  if (text[at] !== '.') return true;
  const plain = plainWordBefore(text, at);
  if (plain > 1 && opensNext(text, end) && !ABBREVIATIONS.has(text.slice(at - plain, at))) return true;
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

/** How many small letters stand before a full point with nothing but a space before them: most sentences end so. */
function plainWordBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && isSmall(text.charCodeAt(from - 1))) from -= 1;
  return from > 0 && text.charCodeAt(from - 1) === SPACE ? at - from : 0;
}

/** A space and a capital letter. */
function opensNext(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === SPACE && code >= 65 && code <= 90;
}

const SPACE = 32;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** No sentence of prose is longer: what is, such as a table without markup, is cut between words, so that work stays in bounds. */
const LONGEST = 1500;

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  let [start, end] = trim(text, from, to);
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const cut = space > start ? space : start + LONGEST;
    sentences.push({ start, end: cut });
    [start, end] = trim(text, cut, end);
  }
  if (end > start) sentences.push({ start, end });
}

function trim(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return [start, end];
}
