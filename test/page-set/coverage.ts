import type { ReadText } from './in-page.ts';

/** How the text that was read compares with a reader mode's, in shares of characters. */
export interface Coverage {
  /** Of the reader mode's running text, how much was read; `null` where it found none. */
  readonly covered: number | null;
  /** Paragraphs that were read though neither the reader mode has them nor the page says that they are the article's. */
  readonly extra: readonly string[];
  /** Paragraphs of the reader mode that were not read. */
  readonly missed: readonly string[];
}

/** Words in a row by which a paragraph is recognised. */
const RUN = 5;
/** Shorter paragraphs are captions, bylines and labels, on which reader modes differ. */
const LONG_CHARS = 80;

export function compareTexts({ articles, reference, alsoOwn }: ReadText): Coverage {
  const own = articles.flatMap(({ blocks }) => blocks);
  const missed = notIn(own, reference);
  const all = charsOf(reference.filter(isLong));
  return {
    covered: all === 0 ? null : 1 - charsOf(missed) / all,
    extra: all === 0 ? [] : notIn([...reference, ...alsoOwn], own),
    missed,
  };
}

/** The long ones of `texts` most of whose words stand nowhere in `others`. */
function notIn(others: readonly string[], texts: readonly string[]): string[] {
  const known = new Set(others.flatMap(runsOf));
  return texts.filter(isLong).filter((text) => {
    const runs = runsOf(text);
    return runs.filter((run) => known.has(run)).length < runs.length / 2;
  });
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

const isLong = (text: string): boolean => text.length >= LONG_CHARS;

function charsOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
