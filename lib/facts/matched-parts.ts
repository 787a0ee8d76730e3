import { areaOfWord, nameOfArea } from './areas.ts';
import { queryWords, wordsOf } from './words.ts';

/** A stretch of a text, and whether a search found it. */
export interface TextPart {
  readonly text: string;
  readonly matched: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:\.(?=\p{L}))?[\p{L}\p{N}]*/gu;

/** A text cut where the words of a query stand in it: whole or begun, or as the name of the area they mean ("us"). */
export function matchedParts(text: string, query: string): TextPart[] {
  const words = queryWords(query);
  const names = new Set(words.flatMap(areaNames));
  const parts: TextPart[] = [];
  let end = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (!isMatch(word, words) && !isPartOfName(text, index, word, names)) continue;
    const last = parts.at(-1);
    // Neighbouring words are marked as one.
    if (last?.matched && /^\s*$/.test(text.slice(end, index))) {
      parts[parts.length - 1] = { text: last.text + text.slice(end, index) + word, matched: true };
    } else {
      if (index > end) parts.push({ text: text.slice(end, index), matched: false });
      parts.push({ text: word, matched: true });
    }
    end = index + word.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), matched: false });
  return parts;
}

function isMatch(word: string, words: readonly string[]): boolean {
  const [plain = ''] = wordsOf(word);
  return words.some((asked) => plain === asked || (asked.length > 2 && plain.startsWith(asked)));
}

function areaNames(word: string): string[] {
  const area = areaOfWord(word);
  const name = area && nameOfArea(area);
  return name ? [name] : [];
}

function isPartOfName(text: string, index: number, word: string, names: ReadonlySet<string>): boolean {
  return [...names].some((name) => {
    const inName = name.indexOf(word);
    return inName >= 0 && text.startsWith(name, index - inName);
  });
}
