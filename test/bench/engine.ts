import { createOwnReader, otherExtractors, ownClaims } from './contenders.ts';
import { hostileTexts } from './hostile.ts';
import { medianTimes, timeOf } from './measure.ts';
import { newsText } from './text.ts';

/** One line of a table: what, its time relative to what the table compares with, and what that should be. */
export interface Ratio {
  readonly name: string;
  readonly ratio: number;
  readonly goal?: { readonly atLeast: number } | { readonly atMost: number };
  /** For people, beside the ratio. */
  readonly note?: string;
}

const ARTICLES = 60_000;
const MEGABYTE = 1_000_000;

/** How many times as long as Crosscheck's whole claims each other extractor takes on the same text. */
export function besideOthers(rounds: number): Ratio[] {
  const text = newsText(ARTICLES);
  const others = otherExtractors(text);
  const [own, ...times] = medianTimes([ownClaims(createOwnReader(), text), ...others], rounds) as [
    number,
    ...number[],
  ];
  return [
    { name: 'Crosscheck, whole claims', ratio: 1, note: noteOf(own, text.length) },
    ...others.map(({ name, goal }, at) => ({
      name,
      ratio: times[at]! / own,
      goal,
      note: noteOf(times[at]!, text.length),
    })),
  ];
}

/** Time per character of longer and longer news, relative to 10 KB. */
export function growth(rounds: number): Ratio[] {
  const reader = createOwnReader();
  const texts = [10_000, 100_000, MEGABYTE, 10 * MEGABYTE].map((length) => newsText(length));
  const times = medianTimes(
    texts.map((text) => ownClaims(reader, text)),
    rounds,
  ).map((time, at) => time / texts[at]!.length);
  return texts.map((text, at) => ({
    name: `${Math.round(text.length / 1000).toLocaleString('en')} KB of news`,
    ratio: times[at]! / times[0]!,
    ...(at === texts.length - 1 && { goal: { atMost: 1.3 } }),
  }));
}

/**
 * Time per character of a megabyte of each hostile text, relative to a megabyte of news; the worst first. Each is read once: what
 * a text ten times the news takes needs no second look.
 */
export function hostility(rounds: number): Ratio[] {
  const reader = createOwnReader();
  const news = newsText(MEGABYTE);
  const perCharacter = medianTimes([ownClaims(reader, news)], rounds)[0]! / news.length;
  return Object.entries(hostileTexts(MEGABYTE))
    .map(([name, text]) => ({
      name,
      ratio: timeOf(ownClaims(reader, text).run, 1) / text.length / perCharacter,
      goal: { atMost: 3 },
    }))
    .sort((one, other) => other.ratio - one.ratio);
}

function noteOf(ms: number, characters: number): string {
  return `${ms.toPrecision(3)} ms, ${(characters / ms / 1000).toPrecision(2)} MB/s`;
}
