import type { Context } from '../../context.ts';
import { isJoiner } from '../../lexicon.ts';
import type { NumberSpan } from '../numbers/number-span.ts';
import type { Unit } from '../reading.ts';

/** One way in which a number gets its unit; `null` where it does not apply. */
export interface UnitExtractor {
  readonly id: string;
  extract(context: Context, number: NumberSpan): Unit | null;
}

/** The token after a number, past a hyphen: "90 minutes", "90-minute". */
export function afterNumber({ tokens }: Context, { last }: NumberSpan): number {
  return isJoiner(tokens, last) ? last + 1 : last;
}

/** A sign right before the number: "-0.3", "minus 5", "minus-1.4". */
export function signBefore(context: Context, first: number): number | null {
  const before = context.token(first - 1);
  if (!before) return null;
  if (before.lower === 'minus' && context.word(first - 2) === 'or') return null; // "plus or minus 3 points"
  if (before.lower === 'minus' || before.lower === 'negative') return first - 1;
  if (before.lower !== '-') return null;
  if (context.word(first - 2) === 'minus') return first - 2;
  const isFree = before.spaced || context.token(first - 2)?.lower === '(';
  const isSign = isFree && !context.tokens[first]!.spaced;
  return isSign && context.token(first - 2)?.kind !== 'number' ? first - 1 : null;
}

/** "1,200", "27.58": grouped, or with two decimals. */
const IS_SUM = /^\d+(?:,\d|\.\d\d$)/;

/** A bracket right before a sum whose number goes on behind the closing one: "($1,829) million" is a loss. */
export function bracketBefore(context: Context, first: number, { last }: NumberSpan): number | null {
  const isOpened = context.token(first - 1)?.lower === '(';
  return isOpened && context.token(last - 2)?.lower === ')' ? first - 1 : null;
}

/**
 * The sign or code of a currency before a number: "$5", "US $58", "-$5". A single letter is one only against digits that are
 * many: "R4.5bn", "R27.58" and "Y1,200", not "R2".
 */
export function moneySignBefore(context: Context, number: NumberSpan) {
  const hit = context.hitBefore('prefix', signBefore(context, number.first) ?? number.first);
  if (!hit?.entry.needsScale) return hit;
  const isMany =
    number.scale > 1 || (number.value !== null && IS_SUM.test(context.tokens[number.first]!.lower));
  const isApart = hit.entry.printed.length === 1 && context.tokens[hit.last]!.spaced;
  return isMany && !isApart ? hit : undefined;
}
