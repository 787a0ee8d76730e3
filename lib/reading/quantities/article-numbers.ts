import type { Context } from '../context.ts';
import type { NumberSpan } from './numbers.ts';

/** "more than a year", "less than a mile": after a bound, an article before a unit counts one. */
export function articleNumbers(context: Context): NumberSpan[] {
  return context.hits('before').flatMap(({ last }) => {
    const isCounted =
      /^an?$/.test(context.word(last)) && COUNTED.has(context.hitAt('unit', last + 1)?.entry.unit.kind ?? '');
    const isTaken = context.numbers.some(({ first }) => first === last) || isPartOfBasis(context, last);
    return isCounted && !isTaken ? [one(last)] : [];
  });
}

/** "8 % more than a year before" counts no year. */
const isPartOfBasis = (context: Context, at: number): boolean =>
  context.hits('basis').some(({ first, last }) => last - first > 2 && first < at && at < last);

const COUNTED = new Set(['time', 'length', 'mass', 'volume', 'percent']);

function one(first: number): NumberSpan {
  const plain = { scale: 1, words: true, vague: false, fraction: false, multiple: false, ordinal: false };
  return { ...plain, first, last: first + 1, value: 1, step: 1 };
}
