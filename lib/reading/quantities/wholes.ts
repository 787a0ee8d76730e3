import type { Context } from '../context.ts';
import { isJoiner } from '../lexicon.ts';
import { isPlural } from '../nouns.ts';
import type { NumberSpan } from './numbers/number-span.ts';

/**
 * The number of which another counts a part: the three of "two of the three", "two out of 11", "two of the city's roughly 40".
 * `null` where the part is of no number, or of a vague one.
 */
export function wholeOf(context: Context, part: NumberSpan): NumberSpan | null {
  const whole = numberAfterOf(context, part.last);
  // "two of the three-part tests": that number tells what kind they are.
  return !whole || whole.vague || whole.ordinal || isJoiner(context.tokens, whole.last) ? null : whole;
}

/** The first number of the noun phrase after "of" or "out of", at a token. */
export function numberAfterOf(context: Context, at: number): NumberSpan | null {
  const of = context.word(at) === 'out' ? at + 1 : at;
  if (context.word(of) !== 'of') return null;
  const number = context.numbers.find(({ first }) => first > of);
  if (!number) return null;
  const end = context.hitBefore('before', number.first)?.first ?? number.first;
  for (let next = of + 1; next < end; next += 1) if (endsPhrase(context, next)) return null;
  return number;
}

/** The end of a possessive: of plurals an apostrophe alone. */
const isOwner = (context: Context, at: number): boolean => /^'s?$/.test(context.token(at)?.lower ?? '');

function endsPhrase(context: Context, at: number): boolean {
  const word = context.word(at);
  const { determiners, stops, verbs } = context.compiled.words;
  if (isOwner(context, at) || determiners.has(word)) return false;
  return word === '' || stops.has(word) || verbs.has(word) || (isPlural(word) && !isOwner(context, at + 1));
}
