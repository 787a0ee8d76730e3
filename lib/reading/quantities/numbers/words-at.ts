import { NO_NUMBER, type NumberSense } from '../../senses.ts';
import type { Token } from '../../tokens.ts';

/** The word at a token in lower case; '' for digits, punctuation and beyond either end. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = at < 0 ? undefined : tokens[at];
  return token?.kind === 'word' ? token.lower : '';
}

export const senseAt = (tokens: readonly Token[], at: number): NumberSense =>
  tokens[at]?.word.number ?? NO_NUMBER;

/** The index after `at`, past a hyphen that joins: "twenty-five". */
export function partAfter(tokens: readonly Token[], at: number): number {
  const hyphen = tokens[at + 1];
  return hyphen?.lower === '-' && !hyphen.spaced && tokens[at + 2]?.spaced === false ? at + 2 : at + 1;
}
