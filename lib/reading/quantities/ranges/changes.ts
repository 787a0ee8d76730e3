import type { Context } from '../../context.ts';
import type { Reading } from '../reading.ts';
import type { Link } from './links.ts';

/** How far before the first figure the verb may stand: "raised the retirement age of miners step by step from 58 to 60". */
const REACH = 12;

/**
 * Whether two figures tell of a change and are no range: "fell from 5.2 to 4.8 percent" gives two levels, "rose by 12 to 57" and
 * "widened 9 basis points to 74" a change and the level it came to. "Rose by 3 to 4 percent" and "prices range from" are ranges.
 */
export function areOfChange(context: Context, link: Link, low: Reading, high: Reading): boolean {
  if (link === 'from') return directionFrom(context, low) !== null && !goesOn(context, high);
  if (link !== 'to') return false;
  if (context.word(low.first - 1) === 'by') return printsUnit(low) || isBareChange(context, low, high);
  const verb = context.hitBefore('change', low.first);
  if (!verb || isPlanned(context, verb.first) || isOfAmounts(context.word(verb.first), low)) return false;
  return printsUnit(low) || (low.kind === 'bare' && high.kind === 'bare');
}

/** "raised $5 to $7 million", "cut 5 to 7 million jobs": so much or so much. */
const isOfAmounts = (word: string, { kind }: Reading): boolean =>
  kind !== 'points' && kind !== 'percent' && /^(?:rais|los[ste]|add|cut|shed)/.test(word);

/** Its unit stands with it and was not lent by the other end: "by $220 million", not the 5 of "by 5 to 7 percent". */
const printsUnit = ({ first, last, number, thing }: Reading): boolean =>
  first < number.first || last > number.last || thing !== null;

/** "rose by 12 to 57": nothing that is counted so makes a percentage of it. */
const isBareChange = (context: Context, low: Reading, high: Reading): boolean =>
  low.kind === high.kind &&
  low.kind !== 'percent' &&
  low.kind !== 'points' &&
  directionFrom(context, low) !== null;

/** "from 5 to 7 percent to 3 to 5 percent": the change is from one range to another. */
const goesOn = (context: Context, { last }: Reading): boolean =>
  context.word(last) === 'to' && context.numbers.some(({ first }) => first === last + 1);

/** "could gain 5% to 7%", "is expected to grow 2% to 3%" forecast a range. */
const isPlanned = (context: Context, verb: number): boolean =>
  /^(?:to|will|would|could|may|might|should|can|must)$/.test(context.word(verb - 1));

/** Which way the change goes that governs a figure; "either" for one that tells no direction ("was revised from"); `null` for none. */
export function directionFrom(context: Context, { first }: Reading): 'up' | 'down' | 'either' | null {
  const { moves, ranging } = context.compiled.words;
  for (let at = first; at > Math.max(0, first - REACH); at -= 1) {
    const change = context.hitBefore('change', at);
    if (change) return change.entry.direction;
    const word = context.tokens[at - 1]!.lower;
    if (moves.has(word)) return 'either';
    if (ranging.has(word) || word === ';' || word === ':') return null;
  }
  return null;
}
