import { overlap } from '../judging/intervals.ts';
import type { Statement } from '../statement.ts';
import { formatNumber } from '../telling/format-number.ts';
import { formatValue } from '../telling/format-value.ts';
import { UNTIL } from './phrases.ts';
import { after, type Sentence, startOf } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

const YEAR = '(?<year>1[89]\\d\\d|20\\d\\d)\\b';
const DAY = '(?:\\p{Lu}\\p{L}+\\s(?:\\d{1,2},\\s)?)?';
const YEAR_BEHIND = new RegExp(
  `^\\s(?<ago>ago)?,?\\s?(?:since|in)\\s(?:[\\p{L}\\s]{0,40}\\bin\\s)?${DAY}${YEAR}`,
  'u',
);
const YEAR_BEFORE = new RegExp(`\\b(?:since|in)\\s${DAY}${YEAR},?\\s(?:\\p{L}+\\s){0,2}$`, 'u');

export const yearSums = ({ figures }: Sentence): Arithmetic[] =>
  figures.flatMap((span) => yearsSince(span) ?? yearsBetween(span) ?? []);

/**
 * "It has been 50 years since 1975", "in 1975, 50 years ago", reckoned to the day of the article. What happened "since" may have been
 * told of another day, so that only "ago" can be wrong, and that not in words that somebody may have said on another day.
 */
function yearsSince(span: Statement): Arithmetic | null {
  const { unit, source, bound, value, range } = span;
  if (unit !== 'year' || range || !source.date || (bound !== 'exact' && bound !== 'about')) return null;
  const behind = YEAR_BEHIND.exec(after(span));
  const isAgo = /^\sago\b/.test(after(span));
  const found = behind ?? (isAgo ? YEAR_BEFORE.exec(source.quote.slice(0, startOf(span))) : null);
  if (!found || (behind && !isAgo && !/\bsince\b/.test(behind[0]))) return null;
  const year = Number(found.groups!.year);
  const years = Number(source.date.slice(0, 4)) - year;
  // Full years are one fewer until the day comes round, and news rounds up to the anniversary.
  const holds = overlap([years - 1, years + 1], span.interval);
  if (!holds && (!isAgo || years <= 0 || span.attribution !== null)) return null;
  const from = `From ${year} to ${source.date.slice(0, 4)}`;
  const reason = holds
    ? `${from} is ${formatNumber(value!)} years`
    : `${from} is ${years} years, not ${formatValue(span)}`;
  return { rule: 'years-since', claims: [span.id], holds, reason };
}

const SPAN = new RegExp(
  `\\b(?:from|between)\\s(?:\\p{Lu}\\p{L}+\\s)?(?<from>1[89]\\d\\d|20\\d\\d)\\s${UNTIL}\\s(?:\\p{Lu}\\p{L}+\\s)?(?<to>1[89]\\d\\d|20\\d\\d)\\b`,
  'u',
);

/** "Led it for 14 years, from 1990 to 2004". Where it does not come out, the years may be of something else. */
function yearsBetween(span: Statement): Arithmetic | null {
  if (span.unit !== 'year' || span.range || !/\byears?\b/.test(span.surface)) return null;
  const found =
    SPAN.exec(after(span, 100)) ??
    SPAN.exec(span.source.quote.slice(Math.max(0, startOf(span) - 100), startOf(span)));
  if (!found) return null;
  const [from, to] = [Number(found.groups!.from), Number(found.groups!.to)];
  if (to <= from || !overlap([to - from - 1, to - from + 1], span.interval)) return null;
  const reason = `From ${from} to ${to} is ${formatNumber(span.value!)} years`;
  return { rule: 'years-since', claims: [span.id], holds: true, reason };
}
