import type { Context } from '../context.ts';
import type { Reading } from '../quantities/reading.ts';

/** What ends a clause, as tokens in lower case. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '—',
  '(',
  ')',
  '"',
  'while',
  'whereas',
  'but',
  'although',
  'though',
  'and',
]);

/** How far a clause is followed on either side of a figure, in words. */
const REACH = 20;

/** The tokens `[from, to)` of the clause that a figure stands in. */
export function clauseAround(context: Context, { first, last }: Reading): readonly [number, number] {
  let from = first;
  while (from > 0 && first - from < REACH && !CLAUSE_ENDS.has(context.tokens[from - 1]!.lower)) from -= 1;
  let to = last;
  while (to < context.tokens.length && to - last < REACH && !CLAUSE_ENDS.has(context.tokens[to]!.lower))
    to += 1;
  return [from, to];
}

const DETERMINER = /^(?:the|an?|its|some|just|only|about|nearly|almost|around|roughly|already|even)$/;

/** The token before a figure, past its article and what bounds it: "after" of "after the nearly 9 %"; -1 for none. */
export function leadOf(context: Context, { first }: Reading): number {
  let at = beforeBound(context, first);
  for (let steps = 0; steps < 3 && isSkipped(context, at); steps += 1) at -= 1;
  return at;
}

/** "more than 5 %" bounds the five; "more than the 5 % of May" does not. */
function beforeBound(context: Context, first: number): number {
  const prefix = context.hitBefore('prefix', first);
  const from = prefix?.first ?? first;
  return (context.hitBefore('before', from)?.first ?? from) - 1;
}

const isSkipped = (context: Context, at: number): boolean => DETERMINER.test(context.word(at));

/** Whether a verb of change or one that leads to a figure stands at a token. */
export const isVerb = (context: Context, at: number): boolean =>
  context.compiled.words.leading.has(context.word(at)) || context.hitAt('change', at) !== undefined;

export function hasVerb(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isVerb(context, at)) return true;
  return false;
}
