import type { Context } from '../../context.ts';
import type { NumberSpan } from '../numbers.ts';

/** A shape that a number can have without being a quantity. */
export interface Dismissal {
  readonly id: string;
  dismisses(context: Context, number: NumberSpan): boolean;
}

export const lowerAt = ({ tokens }: Context, at: number): string => tokens[at]?.lower ?? '';
export const isDigits = ({ tokens }: Context, at: number): boolean => tokens[at]?.kind === 'number';
export const isCapital = ({ tokens }: Context, at: number): boolean => tokens[at]?.capital === true;

/** No white space stands before the token. */
export const isAttached = ({ tokens }: Context, at: number): boolean => tokens[at]?.spaced === false;

/** A mark with no white space on either side: the hyphen of "3-2". */
export function isBetween(context: Context, mark: string, at: number): boolean {
  return lowerAt(context, at) === mark && isAttached(context, at) && isAttached(context, at + 1);
}

/** A lower-case word that can be counted, as far as its shape tells. */
export function isCountable({ tokens, compiled }: Context, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && !token.capital && !compiled.words.stops.has(token.lower);
}
