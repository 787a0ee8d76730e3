import type { Interval } from '../../reading/claim.ts';
import { overlap } from '../judging/intervals.ts';
import type { Statement } from '../statement.ts';
import { formatNumber } from '../telling/format-number.ts';
import { formatValue } from '../telling/wording.ts';
import type { Arithmetic } from './sum.ts';

/**
 * The sums within one sentence: a part, its whole and the share that it is ("12 of 40, or 30 percent"); a price for each, how many
 * and the total; parts and the total that they are said to make; shares that fill a whole; years since a year. Only what the words tie
 * together.
 */
export function findSentenceSums(statements: readonly Statement[]): Arithmetic[] {
  return sentencesOf(statements).flatMap((inOrder) => [
    ...shareOfWhole(inOrder),
    ...pricePerUnit(inOrder),
    ...partsAndTotal(inOrder),
    ...fullWhole(inOrder),
    ...inOrder.flatMap((span) => yearsSince(span) ?? []),
  ]);
}

/** The figures of each sentence of an article that have one value, in the order in which they stand there. */
function sentencesOf(statements: readonly Statement[]): Statement[][] {
  const inArticles = statements.filter(
    ({ articleId, source, value, range }) => articleId && source.quote && value !== null && !range,
  );
  const sentences = Map.groupBy(inArticles, ({ articleId, source }) => `${articleId}\n${source.quote}`);
  return [...sentences.values()].map((own) =>
    own.toSorted((a, b) => (a.source.at ?? 0) - (b.source.at ?? 0)),
  );
}

/** "12 of the 40 miners, or 30 percent", "30 percent, or 12 of 40 miners". */
function shareOfWhole(inOrder: readonly Statement[]): Arithmetic[] {
  return inOrder.flatMap((part, at) => {
    const whole = inOrder[at + 1];
    if (!whole || !isCount(part) || !isCount(whole) || !/^\s*(?:out )?of\b/.test(between(part, whole)))
      return [];
    const before = inOrder[at - 1];
    const after = inOrder[at + 2];
    const share =
      after?.unit === 'percent' && /,? or\s(?:\w+\s)?$|\($/.test(between(whole, after))
        ? after
        : before?.unit === 'percent' && /^,? or\s/.test(between(before, part))
          ? before
          : null;
    const computed = share && ratio(part.interval, whole.interval);
    if (!share || !computed || share.bound !== 'exact') return [];
    const holds = overlap(computed, share.interval);
    const percent = { ...share, value: round((100 * part.value!) / whole.value!, 1) };
    const reason = `${formatNumber(part.value!)} of ${formatValue(whole)} is ${formatValue(percent)}${holds ? '' : `, not ${formatValue(share)}`}`;
    return [{ rule: 'share-of-whole', claims: [part.id, whole.id, share.id], holds, reason }];
  });
}

/** "200 tickets at $5 a ticket brought in $1,000". */
function pricePerUnit(inOrder: readonly Statement[]): Arithmetic[] {
  return inOrder.flatMap((price) => {
    const [amount, each] = price.unit.split(' per ');
    const count = inOrder.find(({ unit, form }) => each !== undefined && unit === each && form === 'count');
    const total = inOrder.find(({ unit, id }) => unit === amount && id !== price.id);
    if (!count || !total || ![price, count, total].every(({ bound }) => bound === 'exact')) return [];
    const computed = product(price.interval, count.interval);
    // Where it does not come out, the words may mean another total.
    if (!computed || !overlap(computed, total.interval)) return [];
    const reason = `${formatValue(count)} at ${formatValue({ ...price, unit: amount! })} each are ${formatValue(total)}`;
    return [{ rule: 'price-per-unit', claims: [price.id, count.id, total.id], holds: true, reason }];
  });
}

const TOTAL = /\b(?:total(?:l?ing)?|in all|altogether|combined|for a total of|bringing the total to)\b/i;

/** "31 passengers and 4 crew, 35 people in all". */
function partsAndTotal(inOrder: readonly Statement[]): Arithmetic[] {
  return inOrder.flatMap((first, at) => {
    const [second, total] = [inOrder[at + 1], inOrder[at + 2]];
    if (!second || !total || ![first, second, total].every(isCount)) return [];
    if (!/\band\s$/.test(between(first, second))) return [];
    const words = `${between(second, total)} ${after(total)}`;
    if (!TOTAL.test(words)) return [];
    const sum = first.value! + second.value!;
    const holds = overlap(add(first.interval, second.interval), total.interval);
    const reason = `${formatValue(first)} and ${formatValue(second)} are ${formatNumber(sum)}${holds ? '' : `, not ${formatValue(total)}`}`;
    return [{ rule: 'parts-and-total', claims: [first.id, second.id, total.id], holds, reason }];
  });
}

/**
 * Parts in one article and their total in another about the same event: "65 passengers and 6 crew" bear out "71 people on board".
 * Where they do not, the parts may not be all: nothing is said.
 */
export function findTotals(
  statements: readonly Statement[],
  areOfOneEvent: (a: string | null, b: string | null) => boolean,
): Arithmetic[] {
  const sentences = sentencesOf(statements.filter(isCount));
  const byMeasure = Map.groupBy(sentences.flat(), ({ measure }) => measure);
  return sentences.flatMap((inOrder) =>
    inOrder.flatMap((first, at) => {
      const second = inOrder[at + 1];
      if (!second || first.measure !== second.measure || first.unit === second.unit) return [];
      if (!/^\s[\p{L}\s-]{0,40}\band\s$/u.test(between(first, second))) return [];
      const sum = first.value! + second.value!;
      const total = byMeasure
        .get(first.measure)!
        .find(
          ({ articleId, value, unit }) =>
            value === sum &&
            unit === 'person' &&
            articleId !== first.articleId &&
            areOfOneEvent(first.articleId, articleId),
        );
      if (!total) return [];
      const reason = `${formatValue(first)} and ${formatValue(second)} are ${formatValue(total)}`;
      return [
        { rule: 'parts-and-total' as const, claims: [first.id, second.id, total.id], holds: true, reason },
      ];
    }),
  );
}

const FEWEST_SHARES = 3;

/** "48 percent for, 39 percent against and 13 percent undecided": nothing is left out where they come to a hundred. */
function fullWhole(inOrder: readonly Statement[]): Arithmetic[] {
  const shares = inOrder.filter(
    ({ unit, form, bound, value }) =>
      unit === 'percent' && form !== 'change' && bound === 'exact' && value! > 0,
  );
  if (shares.length < FEWEST_SHARES || shares.length !== inOrder.length) return [];
  const whole = shares.map(({ interval }) => interval).reduce(add);
  if (!overlap(whole, [100, 100])) return [];
  const reason = `${shares.map((share) => formatValue(share)).join(' + ')} fill the whole`;
  return [{ rule: 'full-whole', claims: shares.map(({ id }) => id), holds: true, reason }];
}

const YEAR_BEHIND =
  /^\s(?<ago>ago)?,?\s?(?:since|in)\s(?:[\p{L}\s]{0,40}\bin\s)?(?:\p{Lu}\p{L}+\s(?:\d{1,2},\s)?)?(?<year>1[89]\d\d|20\d\d)\b/u;
const YEAR_BEFORE =
  /\b(?:since|in)\s(?:\p{Lu}\p{L}+\s(?:\d{1,2},\s)?)?(?<year>1[89]\d\d|20\d\d),?\s(?:\p{L}+\s){0,2}$/u;

/**
 * "It has been 50 years since 1975", "in 1975, 50 years ago", reckoned to the day of the article. What happened "since" may have been
 * told of another day, so that only "ago" can be wrong, and that not in words that somebody may have said on another day.
 */
function yearsSince(span: Statement): Arithmetic | null {
  const { unit, source, bound, value } = span;
  if (unit !== 'year' || !source.date || (bound !== 'exact' && bound !== 'about')) return null;
  const behind = YEAR_BEHIND.exec(after(span));
  const isAgo = /^\sago\b/.test(after(span));
  const found = behind ?? (isAgo ? YEAR_BEFORE.exec(source.quote.slice(0, source.at ?? 0)) : null);
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

const isCount = ({ form, bound }: Statement): boolean => form === 'count' && bound === 'exact';

const endOf = ({ source, surface }: Statement): number => (source.at ?? 0) + surface.length;
const between = (a: Statement, b: Statement): string => a.source.quote.slice(endOf(a), b.source.at ?? 0);
const after = (a: Statement): string => a.source.quote.slice(endOf(a));

const isBounded = (interval: Interval): interval is readonly [number, number] =>
  interval[0] !== null && interval[1] !== null;

function ratio(part: Interval, whole: Interval): Interval | null {
  if (!isBounded(part) || !isBounded(whole) || whole[0] <= 0) return null;
  return [(100 * part[0]) / whole[1], (100 * part[1]) / whole[0]];
}

function product(a: Interval, b: Interval): Interval | null {
  return isBounded(a) && isBounded(b) && a[0] >= 0 && b[0] >= 0 ? [a[0] * b[0], a[1] * b[1]] : null;
}

function add(a: Interval, b: Interval): Interval {
  const end = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y);
  return [end(a[0], b[0]), end(a[1], b[1])];
}

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));
