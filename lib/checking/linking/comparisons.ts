import { counted } from './comparisons/counted.ts';
import { dimensions } from './comparisons/dimensions.ts';
import { hours } from './comparisons/hours.ts';
import { kind } from './comparisons/kind.ts';
import { measure } from './comparisons/measure.ts';
import { names } from './comparisons/names.ts';
import { numbers } from './comparisons/numbers.ts';
import { parts, qualifiers } from './comparisons/parts.ts';
import { sign } from './comparisons/sign.ts';
import { unit } from './comparisons/unit.ts';
import { value } from './comparisons/value.ts';
import { wordsBeside, wordsOfSentence } from './comparisons/words.ts';
import type { Comparison } from './pair.ts';

/** All that is looked at to tell whether two figures are of one thing. */
export const COMPARISONS: readonly Comparison[] = [
  value,
  sign,
  unit,
  kind,
  measure,
  counted,
  wordsBeside,
  wordsOfSentence,
  names,
  numbers,
  ...dimensions,
  parts,
  qualifiers,
  hours,
];
