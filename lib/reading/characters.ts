/** What a character is, as far as reading minds. */
export type Kind = typeof OTHER | typeof SPACE | typeof DIGIT | typeof LETTER | typeof JOINER;

const OTHER = 0;
export const SPACE = 1;
export const DIGIT = 2;
export const LETTER = 3;
/** What continues a word without beginning one: combining marks, soft hyphens, zero-width spaces. */
export const JOINER = 4;

const ASCII: readonly Kind[] = Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)));
const BEYOND = new Map<number, Kind>();

/** The kind of the character at an offset. Beyond ASCII each is looked at once: regular expressions of Unicode classes are slow. */
export function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code]!;
  const point = text.codePointAt(at)!;
  let kind = BEYOND.get(point);
  if (kind === undefined) {
    kind = classify(String.fromCodePoint(point));
    BEYOND.set(point, kind);
  }
  return kind;
}

function classify(character: string): Kind {
  if (/^\s$/.test(character)) return SPACE;
  if (/^\p{Nd}$/u.test(character)) return DIGIT;
  if (/^\p{L}$/u.test(character)) return LETTER;
  return /^[\p{M}\u00AD\u200B]$/u.test(character) ? JOINER : OTHER;
}

/** The length of the character at an offset: two for those beyond the basic plane. */
export const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);
