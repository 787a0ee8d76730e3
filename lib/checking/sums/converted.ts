import type { UnitEntry } from '../../reading/vocabulary.ts';
import { overlap } from '../judging/intervals.ts';
import type { Statement } from '../statement.ts';
import { formatValue } from '../telling/format-value.ts';
import { allowed, type Bounded, divide, significant, times, widen } from './bounded.ts';
import { ROUGHLY } from './phrases.ts';
import { after, between, type Sentence } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

/** A figure that is told again in another unit. */
interface Told {
  readonly first: Statement;
  readonly again: Statement;
}

/** "30 miles (about 48 km)", "30 metres, or 98 feet". */
const AGAIN = new RegExp(
  `^(?:-\\p{L}+)?\\s?(?:[([]|,?\\sor\\s|\\s?/\\s?)\\s?(?:${ROUGHLY}|US\\s?){0,2}$`,
  'iu',
);

function toldAgain({ figures }: Sentence): Told[] {
  return figures.flatMap((first, at) => {
    const again = figures[at + 1];
    if (!again || first.range || again.range || first.unit === again.unit) return [];
    return AGAIN.test(between(first, again)) ? [{ first, again }] : [];
  });
}

/** News rounds what it converts once more; this much off is still the same. */
const ROUNDED_AGAIN = 0.05;
/** And this much off is another length: "10 km (16 miles)". */
const FAR_OFF = 0.2;

/** Lengths, masses and the like that a sentence gives in two units. */
export function conversions(sentence: Sentence, units: ReadonlyMap<string, UnitEntry>): Arithmetic[] {
  return toldAgain(sentence).flatMap(({ first, again }) => {
    const [a, b] = [allowed(first), allowed(again)];
    const computed = a && inUnitOf(a, first, again, units);
    if (!b || !computed) return [];
    const holds = computed.some((each) => overlap(widen(each, ROUNDED_AGAIN), widen(b, ROUNDED_AGAIN)));
    // A change of temperature converts otherwise than a temperature, and a range of them may be meant.
    const isFarOff = computed.length === 1 && !overlap(widen(computed[0]!, FAR_OFF), widen(b, FAR_OFF));
    if (!holds && !(isFarOff && isPlain(first, again))) return [];
    const value = significant((computed[0]![0] + computed[0]![1]) / 2, 3);
    const exact = unsigned({ ...again, value, bound: 'exact' });
    const reason = holds
      ? `${unsigned(first)} are ${unsigned(again)}`
      : `${unsigned(first)} are ${exact}, not ${unsigned(again)}`;
    return [{ rule: 'converted', claims: [first.id, again.id], holds, reason }];
  });
}

/** Both exact, and nothing else in the bracket: "3 km (10 miles there and back)" is another way. */
const isPlain = (first: Statement, again: Statement): boolean =>
  first.bound === 'exact' &&
  again.bound === 'exact' &&
  /\(/.test(between(first, again)) &&
  /^\)/.test(after(again));

/** "a quarter of a percentage point, or 25 basis points" */
const POINTS: Readonly<Record<string, number>> = { 'percentage point': 100, percent: 100, 'basis point': 1 };
/** How far something rose is a length as well. */
const unsigned = (figure: Statement): string => formatValue({ ...figure, form: 'level' });

/** A bracket with another length is often no conversion: "a 5-mile (10-minute) drive". */
const CONVERTED: ReadonlySet<string> = new Set([
  'length',
  'area',
  'mass',
  'volume',
  'speed',
  'temperature',
  'power',
  'energy',
]);

function inUnitOf(
  interval: Bounded,
  from: Statement,
  to: Statement,
  units: ReadonlyMap<string, UnitEntry>,
): Bounded[] | null {
  if (from.unit === 'degree celsius' && to.unit === 'degree fahrenheit')
    return [shift(times(interval, 1.8), 32), times(interval, 1.8)];
  if (from.unit === 'degree fahrenheit' && to.unit === 'degree celsius')
    return [times(shift(interval, -32), 1 / 1.8), times(interval, 1 / 1.8)];
  if (POINTS[from.unit] && POINTS[to.unit]) return [times(interval, POINTS[from.unit]! / POINTS[to.unit]!)];
  const [a, b] = [units.get(from.unit), units.get(to.unit)];
  return a?.factor && b?.factor && a.kind === b.kind && CONVERTED.has(a.kind)
    ? [times(interval, a.factor / b.factor)]
    : null;
}

const shift = ([low, high]: Bounded, by: number): Bounded => [low + by, high + by];

const isMoney = ({ unit }: Statement): boolean => /^[A-Z]{3}$/.test(unit);

/** Two sums of money in one article with what they are in another currency are at one rate; this far apart they are not. */
const OTHER_RATE = 0.1;
/** An article that converts more is a table of prices. */
const MOST_PAIRS = 20;

/** "£1.5 billion ($2.0 billion)" and, further on, "£600 ($800)": one rate. */
export function oneRate(sentences: readonly Sentence[]): Arithmetic[] {
  const pairs = sentences
    .flatMap(toldAgain)
    .filter(
      ({ first, again }) =>
        isMoney(first) && isMoney(again) && first.value! > 0 && again.value! > 0 && isClosed(again),
    );
  const byCurrencies = Map.groupBy(pairs, ({ first, again }) => `${first.unit} ${again.unit}`);
  return [...byCurrencies.values()].flatMap((own) => rateSums(own));
}

/** "(about $2.0 billion)", and nothing more: "(estimate $43 billion)" is another thing. */
const isClosed = (again: Statement): boolean => /^\s?[)\],.]|^\s?(?:at|today)\b/.test(after(again));

function rateSums(pairs: readonly Told[]): Arithmetic[] {
  const different = [
    ...new Map(pairs.map((pair) => [`${pair.first.value} ${pair.again.value}`, pair])).values(),
  ];
  if (different.length < 2 || different.length > MOST_PAIRS) return [];
  const rates = different.flatMap(({ first, again }) => {
    const [a, b] = [allowed(first), allowed(again)];
    const rate = a && b && divide(b, a);
    return rate ? [rate] : [];
  });
  if (rates.length < different.length) return [];
  const areOne = rates.every((rate, at) =>
    rates.slice(at + 1).every((other) => overlap(widen(rate, 0.01), widen(other, 0.01))),
  );
  const areApart = rates.some((rate, at) =>
    rates.slice(at + 1).some((other) => !overlap(widen(rate, OTHER_RATE), widen(other, OTHER_RATE))),
  );
  // A sum of another year was converted at the rate of that year.
  const periods = new Set(different.map(({ first }) => first.timePeriod));
  const isExact = different.every(({ first, again }) => first.bound === 'exact' && again.bound === 'exact');
  if (!areOne && !(areApart && periods.size === 1 && isExact)) return [];
  const told = different
    .map(({ first, again }) => `${formatValue(first)} = ${formatValue(again)}`)
    .join(', ');
  return [
    {
      rule: 'one-rate',
      claims: different.flatMap(({ first, again }) => [first.id, again.id]),
      holds: areOne,
      reason: `${told}: ${areOne ? 'one rate' : 'not at one rate'}`,
    },
  ];
}
