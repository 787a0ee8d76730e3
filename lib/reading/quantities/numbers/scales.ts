import type { Token } from '../../tokens.ts';
import { clean, type NumberSpan } from './number-span.ts';
import { suffixAt } from './suffixes.ts';
import { partAfter, senseAt, wordAt } from './words-at.ts';

/** A scale word or suffix after the number, and any that follow it: "2.5 million", "5bn", "two hundred thousand". */
export function scaled(tokens: readonly Token[], span: NumberSpan): NumberSpan {
  let { last, scale } = span;
  const isInDigits = tokens[last - 1]!.kind === 'number';
  // "fifty grand"; of other suffixes only digits have one
  const suffix = isInDigits || wordAt(tokens, last) === 'grand' ? suffixAt(tokens, last) : undefined;
  if (suffix) {
    scale *= suffix;
    last += 1;
  }
  const behind = isInDigits ? pastBracket(tokens, span) : null;
  if (behind !== null) last = behind;
  for (;;) {
    const at = partAfter(tokens, last - 1);
    const factor = senseAt(tokens, at).scale;
    if (!factor) break;
    scale *= factor;
    last = at + 1;
  }
  if (scale === span.scale) return span;
  return {
    ...span,
    last,
    scale,
    value: span.value === null ? null : clean(span.value * scale),
    step: span.step * coarseness(scale),
  };
}

/** So accounts print what is below zero: the index of the scale in "($1,829) million" or "(1,829) million"; `null` for others. */
function pastBracket(tokens: readonly Token[], { first, last, value }: NumberSpan): number | null {
  if (tokens[last]?.lower !== ')' || !senseAt(tokens, last + 1).scale) return null;
  const isSum = tokens[first - 2]?.lower === '(' && tokens[first - 1]!.kind === 'mark';
  const isLong = tokens[first - 1]?.lower === '(' && value !== null && value >= 100;
  return isSum || isLong ? last + 1 : null;
}

/** "A million" is a million or so; "a dozen" may be eleven or thirteen, but not six. */
export const coarseness = (scale: number): number => (scale === 12 ? 2 : scale);
