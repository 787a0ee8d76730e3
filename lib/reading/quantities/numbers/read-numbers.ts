import type { Token } from '../../tokens.ts';
import { cardinal, single, vague } from './cardinals.ts';
import { digitNumber, glyph, pointDigits } from './digit-numbers.ts';
import { fraction } from './fractions.ts';
import { multiple, multiplied } from './multiples.ts';
import type { NumberSpan } from './number-span.ts';

/** Reads every number of a token list, left to right, each token in at most one. */
export function readNumbers(tokens: readonly Token[]): NumberSpan[] {
  const spans: NumberSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const span = token.kind !== 'word' || token.word.mayOpenFigure ? numberAt(tokens, at) : null;
    const whole = span && multiplied(tokens, span);
    if (whole) spans.push(whole);
    at = whole ? whole.last : at + 1;
  }
  return spans;
}

function numberAt(tokens: readonly Token[], first: number): NumberSpan | null {
  const { kind } = tokens[first]!;
  if (kind === 'number') return digitNumber(tokens, first);
  if (kind === 'mark') return glyph(tokens, first) ?? pointDigits(tokens, first);
  return (
    vague(tokens, first) ??
    fraction(tokens, first) ??
    cardinal(tokens, first) ??
    multiple(tokens, first) ??
    single(tokens, first)
  );
}
