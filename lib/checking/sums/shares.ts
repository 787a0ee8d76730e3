import { overlap } from '../judging/intervals.ts';
import type { Statement } from '../statement.ts';
import { formatNumber } from '../telling/format-number.ts';
import { formatValue } from '../telling/format-value.ts';
import { allowed, type Bounded, divide, round, times, widen } from './bounded.ts';
import { ROUGHLY } from './phrases.ts';
import { after, between, isCount, isStated, type Sentence } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

const OF_WHOLE = /^\s*(?:out )?of\b[^,;]{0,40}$/;
const OR = new RegExp(`(?:,? or\\s${ROUGHLY}?|\\(|[—–]\\s?)$`);

/** "12 of the 40 miners, or 30 percent", "30 percent, or 12 of 40 miners", "12 miners, or 30 percent, of the 40". */
export function sharesOfWholes({ figures }: Sentence): Arithmetic[] {
  return figures.flatMap((first, at) => {
    const [second, third] = [figures[at + 1], figures[at + 2]];
    if (!second || !third) return [];
    const isOr = (a: Statement, b: Statement) => OR.test(between(a, b)) && between(a, b).length <= 30;
    if (isPart(first, second) && isShare(third) && isOr(second, third))
      return [sum(first, second, third)].flat();
    if (isShare(first) && isPart(second, third) && isOr(first, second))
      return [sum(second, third, first)].flat();
    if (isShare(first) && isOf(first, second) && isCountOf(third, second) && isOr(second, third))
      return sum(third, second, first);
    if (
      isShare(second) &&
      isOr(first, second) &&
      isCountOf(first, third) &&
      /^\)?,? of\b[^,;]{0,40}$/.test(between(second, third))
    )
      return [sum(first, third, second)].flat();
    return [];
  });
}

const isShare = (figure: Statement): boolean =>
  figure.unit === 'percent' && figure.form !== 'change' && figure.bound === 'exact' && isStated(figure);
const isCountOf = (part: Statement, whole: Statement): boolean =>
  isCount(part) && isCount(whole) && part.value! <= whole.value!;
const isOf = (part: Statement, whole: Statement): boolean => OF_WHOLE.test(between(part, whole));
const isPart = (part: Statement, whole: Statement): boolean => isCountOf(part, whole) && isOf(part, whole);

function sum(part: Statement, whole: Statement, share: Statement): Arithmetic[] {
  const [a, b] = [allowed(part), allowed(whole)];
  const ratio = a && b && divide(a, b);
  if (!ratio) return [];
  const holds = overlap(times(ratio, 100), share.interval);
  if (!holds && ![part, whole, share].every(isStated)) return [];
  const percent = { ...share, value: round((100 * part.value!) / whole.value!, 1) };
  const reason = `${formatNumber(part.value!)} of ${formatValue(whole)} is ${formatValue(percent)}${holds ? '' : `, not ${formatValue(share)}`}`;
  return [{ rule: 'share-of-whole', claims: [part.id, whole.id, share.id], holds, reason }];
}

/** "Nearly two-thirds (63 percent)": a share in words and in digits. */
export function sameShares({ figures }: Sentence): Arithmetic[] {
  return figures.flatMap((words, at) => {
    const digits = figures[at + 1];
    if (!digits || words.unit !== 'percent' || digits.unit !== 'percent' || words.range || digits.range)
      return [];
    if (/\d/.test(words.surface) || !/^\d/.test(digits.surface)) return [];
    if (!/^(?:,? or |\s?\(|\s?[—–-]\s?)$/.test(between(words, digits))) return [];
    const [a, b] = [allowed(words), allowed(digits)];
    const around: Bounded = [words.value! * 0.9, words.value! * 1.1];
    if (!b || !overlap(a ?? around, b)) {
      if (!overlap(around, digits.interval)) return [];
    }
    const reason = `${words.surface} is ${formatValue({ ...words, value: round(words.value!, 1), bound: 'exact' })}, and ${formatValue(digits)} rounds to it`;
    return [{ rule: 'same-share', claims: [words.id, digits.id], holds: true, reason }];
  });
}

/** A count with its share of a whole that is not told. */
interface Counted {
  readonly count: Statement;
  readonly share: Statement;
  readonly whole: Bounded;
}

/** Wholes that are implied less surely than this show nothing. */
const LOOSEST = 1.3;

/** "155,040 votes, or 49.5 percent" and "4,789 votes, or 1.5 percent": the counts of one article are of one whole. */
export function oneWhole(sentences: readonly Sentence[]): Arithmetic[] {
  const all = sentences.flatMap(({ figures }) =>
    figures.flatMap((count, at) => countedOf(count, figures[at + 1]) ?? []),
  );
  const byKind = Map.groupBy(all, ({ count }) => count.measure);
  return [...byKind.values()].flatMap((own) => {
    const different = [...new Map(own.map((each) => [each.count.value, each])).values()];
    if (different.length < 2) return [];
    const low = Math.max(...different.map(({ whole }) => whole[0]));
    const high = Math.min(...different.map(({ whole }) => whole[1]));
    if (low > high) return [];
    const told = different
      .map(({ count, share }) => `${formatValue(count)} = ${formatValue(share)}`)
      .join(', ');
    const about = formatNumber(Number(((low + high) / 2).toPrecision(3)));
    return [
      {
        rule: 'one-whole' as const,
        claims: different.flatMap(({ count, share }) => [count.id, share.id]),
        holds: true,
        reason: `${told}: of about ${about}`,
      },
    ];
  });
}

function countedOf(count: Statement, share: Statement | undefined): Counted | null {
  if (!share || !isCount(count) || !isStated(count) || !isShare(share) || count.value! <= 0) return null;
  if (!/^(?:\s\p{L}+){0,2}(?:,? or |\s?\()$/u.test(between(count, share)) || /^\)?\s?of\b/.test(after(share)))
    return null;
  const [a, b] = [allowed(count), allowed(share)];
  const ratio = a && b && divide(a, times(b, 0.01));
  const whole = ratio && widen(ratio, 0);
  return whole && whole[1] / whole[0] <= LOOSEST ? { count, share, whole } : null;
}
