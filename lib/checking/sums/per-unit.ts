import { overlap } from '../judging/intervals.ts';
import type { Statement } from '../statement.ts';
import { formatValue } from '../telling/format-value.ts';
import { allowed, type Bounded, multiply } from './bounded.ts';
import { AVERAGE, YEARLY, YEARS } from './phrases.ts';
import { after, before, isStated, type Sentence } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

/** "200 tickets at $5 a ticket brought in $1,000": where it does not come out, the words may mean another total. */
export function pricesPerUnit({ figures }: Sentence): Arithmetic[] {
  return figures.flatMap((price) => {
    const [amount, each] = price.unit.split(' per ');
    if (each === undefined) return [];
    const count = figures.find(({ unit, form }) => unit === each && form === 'count');
    const total = figures.find(({ unit, id }) => unit === amount && id !== price.id);
    if (!count || !total || ![price, count, total].every(isExact)) return [];
    const [a, b, c] = [allowed(price), allowed(count), allowed(total)];
    const computed = a && b && multiply(a, b);
    if (!c || !computed || !overlap(computed, c)) return [];
    const reason = `${formatValue(count)} at ${formatValue({ ...price, unit: amount! })} each are ${formatValue(total)}`;
    return [{ rule: 'price-per-unit', claims: [price.id, count.id, total.id], holds: true, reason }];
  });
}

const isExact = (figure: Statement): boolean => isStated(figure) && figure.bound === 'exact';

/** How many of them a period has that is told by its length: "in 2012 … a month". */
const IN_PERIOD: Readonly<Record<string, readonly (readonly [RegExp, number])[]>> = {
  month: [
    [/^\d{4}$/, 12],
    [/^\d{4}-Q\d$/, 3],
  ],
  quarter: [[/^\d{4}$/, 4]],
  week: [[/^\d{4}$/, 52]],
  day: [[/^\d{4}$/, 365]],
};

/**
 * "$120 million over four years, or $30 million a year", "1.84 million jobs in 2012, an average of 153,000 a month": the total, over how
 * long, and what that makes for each.
 */
export function averages({ figures }: Sentence): Arithmetic[] {
  return figures.flatMap((rate) => {
    if (!isStated(rate)) return [];
    const [amount, each] = eachOf(rate);
    if (!each) return [];
    return figures.flatMap((total) => {
      if (total.id === rate.id || total.unit !== amount || !isStated(total) || total.value! <= rate.value!)
        return [];
      return figures
        .flatMap((span) => spanSum(rate, total, span, each, amount!) ?? [])
        .concat(periodSum(rate, total, each, amount!) ?? []);
    });
  });
}

function eachOf(rate: Statement): readonly [string | null, string | null] {
  const [amount, each] = rate.unit.split(' per ');
  if (each !== undefined) return [amount!, YEARS.has(each) ? 'year' : each];
  // "a $14 million average annual value"
  const isYearly = YEARLY.test(`${before(rate, 25)} ${after(rate, 25)}`);
  return AVERAGE.test(`${before(rate, 25)} ${after(rate, 25)}`) && isYearly
    ? [rate.unit, 'year']
    : [null, null];
}

function spanSum(
  rate: Statement,
  total: Statement,
  span: Statement,
  each: string,
  amount: string,
): Arithmetic | null {
  const isSpan = span.form === 'duration' && span.range === null && span.unit === each && span.value! > 1;
  if (!isSpan || span.id === rate.id || span.id === total.id) return null;
  // "over four years" is a time of four years, not more.
  return sumOf(
    rate,
    total,
    span.value!,
    [rate.id, span.id, total.id],
    `${formatValue({ ...span, bound: 'exact' })}`,
    amount,
  );
}

function periodSum(rate: Statement, total: Statement, each: string, amount: string): Arithmetic | null {
  if (total.timePeriod === null || total.implied.includes('timePeriod')) return null;
  const [, count] = IN_PERIOD[each]?.find(([pattern]) => pattern.test(total.timePeriod!)) ?? [];
  if (!count || !AVERAGE.test(before(rate, 30))) return null;
  return sumOf(rate, total, count, [rate.id, total.id], `${count} ${each}s`, amount);
}

function sumOf(
  rate: Statement,
  total: Statement,
  count: number,
  claims: string[],
  span: string,
  amount: string,
): Arithmetic | null {
  const [a, b] = [rateOf(rate), allowed(total)];
  const computed = a && multiply(a, [count, count]);
  if (!b || !computed || !overlap(computed, b)) return null;
  const reason = `${formatValue({ ...rate, unit: amount, bound: 'exact' })} in each of ${span} are ${formatValue(total)}`;
  return { rule: 'average', claims, holds: true, reason };
}

/** A rate after "over four years, or" is read as bounded by what belongs to the years. */
function rateOf(rate: Statement): Bounded | null {
  const own = allowed(rate);
  if (own) return own;
  return rate.bound === 'more than' ? [rate.value! * 0.99, rate.value! * 1.01] : null;
}
