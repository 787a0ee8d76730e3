import type { Context } from '../context.ts';
import { type NumberSpan, PLAIN } from './numbers/number-span.ts';
import type { Reading } from './reading.ts';

const COUNTED: ReadonlySet<string> = new Set(['time', 'length', 'mass', 'volume', 'percent']);

/** "more than a year", "an hour and a half": after a bound or before a half, an article before a unit counts one; before a half, so does the unit alone: "the past year and a half". */
export function articleNumbers(context: Context): readonly NumberSpan[] {
  const found: NumberSpan[] = [];
  const take = (at: number) => {
    if (counts(context, at) && !found.some(({ first }) => first === at)) found.push(one(at));
  };
  for (const { last } of context.hits('before')) take(last);
  for (const { first, last } of context.hits('unit')) {
    if (!isAndAHalf(context, last)) continue;
    if (counts(context, first - 1)) take(first - 1);
    else if (!isCounted(context, first)) found.push({ ...one(first), last: first });
  }
  return found;
}

/** "two years", "half-year" */
const isCounted = ({ numbers }: Context, at: number): boolean =>
  numbers.some(({ last }) => last === at || last === at - 1);

function counts(context: Context, at: number): boolean {
  const word = context.word(at);
  if ((word !== 'a' && word !== 'an') || isPartOfBasis(context, at)) return false;
  const kind = context.hitAt('unit', at + 1)?.entry.unit.kind ?? '';
  return COUNTED.has(kind) && !context.numbers.some(({ first }) => first === at);
}

/** "8 % more than a year before" counts no year. */
const isPartOfBasis = (context: Context, at: number): boolean =>
  context.hits('basis').some(({ first, last }) => last - first > 2 && first < at && at < last);

const AND_A_HALF = /^[ -]and[ -]a[ -]half\b(?! \w+illion)/;
const AND_A_HALF_CHARS = 24;

/** "a year and a half", "a year-and-a-half"; not "for years and a half million miles". */
function isAndAHalf({ tokens, text }: Context, at: number): boolean {
  const from = tokens[at - 1]!.end;
  return AND_A_HALF.test(text.slice(from, from + AND_A_HALF_CHARS));
}

function one(first: number): NumberSpan {
  return { ...PLAIN, first, last: first + 1, value: 1, step: 1, words: true };
}

/** The tokens of "-and-" */
const AND_HYPHENED = 3;

/** Adds the half after a unit to its figure: "an hour and a half", "two years and a half". */
export function addHalves(context: Context, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const added: Reading[] = [];
  for (const reading of readings) {
    const before = added.at(-1);
    const isHalf =
      before &&
      reading.first - before.last <= AND_HYPHENED &&
      isAndAHalf(context, before.last) &&
      reading.number.fraction;
    if (isHalf && before.value !== null)
      added[added.length - 1] = { ...before, value: before.value + 0.5, step: 0.5, last: reading.last };
    else added.push(reading);
  }
  return added;
}
