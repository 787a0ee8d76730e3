import type { Context } from '../context.ts';
import { isJoiner } from '../lexicon.ts';
import { isPlural } from '../nouns.ts';
import type { NumberSpan } from './numbers.ts';

/** How many tokens may stand between "of" and the number of the whole: "of the country's first three". */
const REACH = 6;

/**
 * The number of which another counts a part: the three of "two of the three", "two out of 11", "two of the city's roughly 40".
 * `null` where the part is of no number, or of a vague one.
 */
export function wholeOf(context: Context, part: NumberSpan): NumberSpan | null {
  const whole = numberAfterOf(context, part.last);
  if (!whole || whole.value === null || whole.vague || whole.fraction || whole.multiple || whole.ordinal)
    return null;
  // "two of the three-part tests": that number tells what kind they are.
  return isJoiner(context.tokens, whole.last) ? null : whole;
}

/** The first number of the noun phrase after "of" or "out of", at a token. */
export function numberAfterOf(context: Context, at: number): NumberSpan | null {
  const of = context.word(at) === 'out' ? at + 1 : at;
  if (context.word(of) !== 'of') return null;
  for (let next = of + 1; next <= of + REACH; ) {
    const number = numberAt(context, next);
    if (number) return number;
    const bound = context.hitAt('before', next);
    if (!bound && endsPhrase(context, next)) return null;
    next = bound ? bound.last : next + 1;
  }
  return null;
}

/** The number that begins at a token. */
export function numberAt(context: Context, at: number): NumberSpan | undefined {
  const token = context.tokens[at];
  if (!token || (token.kind === 'word' && !token.word.mayOpenFigure)) return undefined;
  return context.numbers.find(({ first }) => first === at);
}

/** The end of a possessive: of plurals an apostrophe alone. */
const isOwner = (context: Context, at: number): boolean => /^'s?$/.test(context.token(at)?.lower ?? '');

function endsPhrase(context: Context, at: number): boolean {
  const token = context.tokens[at];
  if (!token || token.kind === 'number') return true;
  if (token.kind === 'mark') return !isOwner(context, at);
  const { determiners, stops, verbs } = context.compiled.words;
  if (determiners.has(token.lower)) return token.lower === 'every' || token.lower === 'each';
  return (
    stops.has(token.lower) || verbs.has(token.lower) || (isPlural(token.lower) && !isOwner(context, at + 1))
  );
}
