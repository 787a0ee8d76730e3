import type { Context } from '../context.ts';
import { isJoiner } from '../lexicon.ts';
import { isPlural } from '../nouns.ts';
import type { NumberSpan } from './numbers.ts';
import type { Reading } from './reading.ts';

const COUNTED: ReadonlySet<string> = new Set(['time', 'length', 'mass', 'volume', 'percent']);

/** "more than a year", "an hour and a half": after a bound or before a half, an article before a unit counts one; before a half, so does the unit alone: "the past year and a half". */
export function articleNumbers(context: Context): readonly NumberSpan[] {
  const found: NumberSpan[] = [];
  const take = (at: number) => {
    if (counts(context, at) && !found.some(({ first }) => first === at)) found.push(one(at));
  };
  for (const { last } of context.hits('before')) take(last);
  for (const { first, last, entry } of context.hits('unit')) {
    if (!isAndAHalf(context, last)) continue;
    take(first - 1);
    const isBare = COUNTED.has(entry.unit.kind) && !isPlural(context.word(last - 1));
    const isCounted = [...context.numbers, ...found].some(
      (each) => each.last === first || each.last === first - 1,
    );
    if (isBare && !isCounted) found.push({ ...one(first), last: first });
  }
  return found;
}

function counts(context: Context, at: number): boolean {
  const word = context.word(at);
  if ((word !== 'a' && word !== 'an') || isPartOfBasis(context, at)) return false;
  const kind = context.hitAt('unit', at + 1)?.entry.unit.kind ?? '';
  return COUNTED.has(kind) && !context.numbers.some(({ first }) => first === at);
}

/** "8 % more than a year before" counts no year. */
const isPartOfBasis = (context: Context, at: number): boolean =>
  context.hits('basis').some(({ first, last }) => last - first > 2 && first < at && at < last);

/** "a year and a half", "a year-and-a-half" */
function isAndAHalf(context: Context, from: number): boolean {
  let at = from;
  return ['and', 'a', 'half'].every((word) => {
    if (isJoiner(context.tokens, at)) at += 1;
    at += 1;
    return context.word(at - 1) === word;
  });
}

function one(first: number): NumberSpan {
  const plain = { scale: 1, words: true, vague: false, fraction: false, multiple: false, ordinal: false };
  return { ...plain, first, last: first + 1, value: 1, step: 1 };
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
