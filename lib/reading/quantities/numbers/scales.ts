import type { Token } from '../../tokens.ts';
import { clean, type NumberSpan } from './number-span.ts';
import { partAfter, senseAt } from './words-at.ts';

/** A scale word or suffix after the number, and any that follow it: "2.5 million", "5bn", "two hundred thousand". */
export function scaled(tokens: readonly Token[], span: NumberSpan): NumberSpan {
  let { last, scale } = span;
  const suffix = tokens[last - 1]!.kind === 'number' ? suffixAt(tokens, last) : undefined;
  if (suffix) {
    scale *= suffix;
    last += 1;
  }
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

/** "A million" is a million or so; "a dozen" may be eleven or thirteen, but not six. */
export const coarseness = (scale: number): number => (scale === 12 ? 2 : scale);

const PREPOSITION =
  /^(?:above|below|of|in|at|by|from|to|long|high|wide|tall|deep|away|and|or|per|freestyle|sprint|hurdles|race|relay|butterfly|final)$/;

/** "5bn", "25k"; "5m" before a counted noun or after a sign of money, else it is metres; "8 B people". */
function suffixAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const { suffix } = token.word.number;
  if (!suffix) return undefined;
  const after = tokens[at + 1];
  const before = at < 2 ? undefined : tokens[at - 2];
  const isMoney =
    before !== undefined &&
    (/^\p{Sc}$/u.test(before.lower) || (before.kind === 'word' && !tokens[at - 1]!.spaced));
  const isCounted = after?.kind === 'word' && after.spaced;
  if (token.spaced)
    return token.capital && token.lower.length === 1 && (isMoney || isCounted) ? suffix : undefined;
  return token.lower !== 'm' || isMoney || (isCounted && !after.capital && !PREPOSITION.test(after.lower))
    ? suffix
    : undefined;
}
