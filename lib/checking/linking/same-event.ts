import type { ReadArticle } from '../../reading/article.ts';
import { calendarDay } from '../../reading/iso.ts';
import type { ContentWords } from './content-words.ts';
import { digitsOf } from './slips.ts';

/** What an article tells of: the names and the other words of its headline and first paragraphs, and the figures of all of it. */
export interface Lead {
  readonly date: string | null;
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Numbers with their unit that hardly stand in two texts by chance, "9.1 percent", each with how much it tells. */
  readonly figures: ReadonlyMap<string, number>;
  /** The areas that its figures are of, the one of most figures first. */
  readonly areas: readonly string[];
}

/** Reports further apart than this tell of different days even when the event is one. */
export const DAYS_APART = 4;
const DAY_MS = 24 * 60 * 60 * 1000;
/** How much of an article is its lead, in characters: names are told of further down than the matter. */
const NAMES_WITHIN = 3000;
const WORDS_WITHIN = 2000;
const FEWEST_NAMES = 2;
const FEWEST_WORDS = 2;
/**
 * What share of the shorter list of names, and of words, two articles must have in common, added up. Of the pairs of articles
 * in one cluster of the corpus, 97 % of the dated and 83 % of the undated share as much; of other pairs, 0.2 % do.
 */
const SHARED = 0.45;
const SHARED_UNDATED = 0.5;
/** Of excerpts that somebody put side by side. */
const SHARED_BY_EXCERPTS = 0.08;
/** What each digit beyond the first of a number that both print adds to that, and up to how many digits do. */
const SHARED_BY_DIGIT = 0.15;
const MOST_DIGITS = 6;
/** Lists shorter than these are too short to tell by. */
const NAMES_TO_TELL = 8;
const WORDS_TO_TELL = 15;

export function leadOf(
  article: Pick<ReadArticle, 'title' | 'blocks' | 'date' | 'claims'>,
  words: ContentWords,
): Lead {
  const text = leadText(article);
  return {
    date: article.date,
    names: stems(text.match(NAME) ?? [], words),
    words: stems(text.slice(0, WORDS_WITHIN).match(WORD) ?? [], words),
    figures: new Map(article.claims.flatMap(tellingNumber)),
    areas: areasOf(article.claims),
  };
}

type Read = ReadArticle['claims'][number];

function tellingNumber({ value, unit }: Read): (readonly [string, number])[] {
  const digits = value === null ? 0 : digitsOf({ value });
  return digits > 1 ? [[`${Math.abs(value!)} ${unit}`, digits - 1]] : [];
}

function areasOf(claims: readonly Read[]): readonly string[] {
  const groups = Map.groupBy(claims, ({ refArea }) => refArea);
  groups.delete(null);
  return [...groups].sort(([, a], [, b]) => b.length - a.length).map(([area]) => area!);
}

/** A capital where no sentence begins. */
const NAME = /(?<=[\p{Ll}\d,;:'’"”)–—-]\s)\p{Lu}[\p{L}.]+/gu;
const WORD = /(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu;

function leadText({ title, blocks }: Pick<ReadArticle, 'title' | 'blocks'>): string {
  let text = title;
  for (const block of blocks) {
    if (text.length >= NAMES_WITHIN) break;
    text += `\n${block}`;
  }
  return text.slice(0, NAMES_WITHIN);
}

function stems(printed: readonly string[], words: ContentWords): Set<string> {
  const found = printed.map((word) => words.stem(word.replaceAll('.', '')));
  return new Set(found.filter((stem) => stem !== null));
}

/** Whether two articles tell of one event: by what they share and how near in time they are, whatever it is. */
export function tellOfOneEvent(a: Lead, b: Lead, areExcerpts = false): boolean {
  const days = [calendarDay(a.date), calendarDay(b.date)];
  const isDated = days[0] !== null && days[1] !== null;
  if (isDated && Math.abs(Date.parse(days[0]!) - Date.parse(days[1]!)) > DAYS_APART * DAY_MS) return false;
  const names = countShared(a.names, b.names);
  const words = countShared(a.words, b.words);
  const shared =
    names / Math.max(NAMES_TO_TELL, Math.min(a.names.size, b.names.size)) +
    words / Math.max(WORDS_TO_TELL, Math.min(a.words.size, b.words.size));
  if (areExcerpts) return shared >= SHARED_BY_EXCERPTS;
  const areEnough = names >= FEWEST_NAMES && words >= FEWEST_WORDS;
  if (areEnough && shared >= (isDated ? SHARED : SHARED_UNDATED)) return true;
  const byFigures = sharedByFigures(a, b);
  return isDated && byFigures > 0 && areOfOneArea(a, b) && shared + byFigures >= SHARED;
}

/** Two reports of one release are short and in other words, and print its numbers. */
function sharedByFigures(a: Lead, b: Lead): number {
  let digits = 0;
  for (const [figure, weight] of a.figures) if (b.figures.has(figure)) digits += weight;
  return SHARED_BY_DIGIT * Math.min(MOST_DIGITS, digits);
}

/** Inflation in Britain and in the euro zone come in one week, in the same words and with some of the same numbers. */
function areOfOneArea({ areas: [first, ...more] }: Lead, { areas }: Lead): boolean {
  if (first === undefined || areas.length === 0) return true;
  return areas.includes(first) || more.includes(areas[0]!);
}

export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const word of few) if (many.has(word)) count += 1;
  return count;
}
