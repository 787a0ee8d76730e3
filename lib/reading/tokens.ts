export type TokenKind = 'word' | 'number' | 'mark';

/** One word, run of digits or punctuation mark; `start` and `end` are UTF-16 offsets. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, without soft hyphens, full points ("u.s." is "us") and curly quotes; full-width and other digits as ASCII. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
}

// A number keeps its separators ("1,234.5", "1 234" is two tokens); a word keeps inner full points ("U.S.", "a.m.") and apostrophes,
// except a possessive, which is a token of its own. Every alternative is bounded by what follows, so matching is linear.
const TOKEN =
  /(\d+(?:[.,]\d+)*|\p{Nd}+(?:[.,٫٬]\p{Nd}+)*)|(\p{L}(?:\.\p{L}(?!\p{L}))+\.?|\p{L}[\p{L}\p{M}\u00AD\u200B]*(?:['’](?!s(?![\p{L}]))\p{L}[\p{L}\p{M}]*)*)|(['’]s(?![\p{L}])|\S)/gu;
const ZERO_WIDTH = /[\u00AD\u200B]/g;
const NON_ASCII_DIGIT = /[^ -~]/g;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const surface = match[0];
    const end = start + surface.length;
    const kind: TokenKind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark';
    tokens.push({
      start,
      end,
      lower: normalise(surface, kind),
      kind,
      capital: kind === 'word' && isCapital(surface),
      spaced: start > previousEnd || start === 0,
    });
    previousEnd = end;
  }
  return tokens;
}

function normalise(surface: string, kind: TokenKind): string {
  if (kind === 'mark') return MARKS.get(surface) ?? surface;
  if (kind === 'number') return surface.replace(NON_ASCII_DIGIT, asciiDigit);
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
