import type { Context } from '../../context.ts';
import type { NumberSpan } from '../numbers/number-span.ts';

/** A shape that a number can have without being a quantity. */
export interface Dismissal {
  readonly id: string;
  dismisses(context: Context, number: NumberSpan): boolean;
}

export const lowerAt = (context: Context, at: number): string => context.token(at)?.lower ?? '';
export const isDigits = (context: Context, at: number): boolean => context.token(at)?.kind === 'number';
export const isCapital = (context: Context, at: number): boolean => context.token(at)?.capital === true;

/** No white space stands before the token. */
export const isAttached = (context: Context, at: number): boolean => context.token(at)?.spaced === false;

/** A mark with no white space on either side: the hyphen of "3-2". */
export function isBetween(context: Context, mark: string, at: number): boolean {
  return lowerAt(context, at) === mark && isAttached(context, at) && isAttached(context, at + 1);
}

/** A lower-case word that can be counted, as far as its shape tells. */
export function isCountable(context: Context, at: number): boolean {
  const token = context.token(at);
  return token?.kind === 'word' && !token.capital && !context.compiled.words.stops.has(token.lower);
}
