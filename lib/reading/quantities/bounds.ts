import type { Bound } from '../claim.ts';
import type { Context } from '../context.ts';
import { isJoiner } from '../lexicon.ts';
import type { Reading } from './reading.ts';
import { signBefore } from './units/extractor.ts';

/** Reads the words that bound a figure, on either side: "more than 12 million", "10 or more", "nearly a third". */
export function readBound(context: Context, reading: Reading): Reading {
  const before = boundBefore(context, reading.first);
  if (before)
    return {
      ...reading,
      bound: negated(context, before) ?? before.entry.bound,
      isNear: NEAR.test(context.word(before.first)) || NEAR.test(context.word(before.first - 1)),
    };
  const after = boundAfter(context, thingEnd(reading)) ?? boundAfter(context, reading.last);
  return after ? { ...reading, bound: after.entry.bound } : reading;
}

/** "just over 2,000", "a little more than a mile"; "nearly 150" is about 150, but no more. */
const NEAR = /^(?:just|slightly|barely|little|bit|narrowly|nearly|almost|approaching)$/;

function boundAfter(context: Context, at: number) {
  return (
    context.hitAt('after', at) ??
    (SKIPPED.has(context.tokens[at]?.lower ?? '') ? context.hitAt('after', at + 1) : undefined)
  );
}

/** "15,000 fans, give or take", "$3 million-plus" */
const SKIPPED = new Set([',', '-']);

/** "walked out over a 2 percent offer": before an article these lead to what it is about. */
const PREPOSITIONS = /^(?:over|under|about|around|near|above|below)$/;

const BETWEEN = /^(?:the|a|an|just|only|from|another|its|their|his|her|"|between|by|of|\()$/;

/** "handed over $30 million": here the word belongs to the verb. */
const HANDED = /^(?:hand|handed|handing|hands|turned|taken|took|paid|signed|carried|made|pass|passed)$/;

function boundBefore(context: Context, first: number) {
  const own = signBefore(context, first) ?? first;
  const direct = context.hitBefore('before', own);
  if (direct) {
    const isHanded = context.word(own - 1) === 'over' && HANDED.test(context.word(own - 2));
    return isHanded || isMove(context, direct.first) ? undefined : direct;
  }
  // "sub-300 sq m"
  if (isJoiner(context.tokens, own - 1)) return context.hitBefore('before', own - 1);
  if (!BETWEEN.test(context.token(own - 1)?.lower ?? '')) return undefined;
  const apart = context.hitBefore('before', own - 1);
  return apart && PREPOSITIONS.test(context.word(apart.last - 1)) && apart.last - apart.first === 1
    ? undefined
    : apart;
}

/** "edged up to 4.4 percent": it came to no more and no less. */
const isMove = (context: Context, at: number): boolean =>
  context.word(at) === 'up' &&
  /^(?:go|goes|went|gone|edge[ds]?|tick(?:s|ed)?|inch(?:es|ed)?|creeps?|crept|nudged?)$/.test(
    context.word(at - 1),
  );

/** "not more than", "no longer above" turn a bound about. */
function negated(context: Context, hit: { first: number; entry: { bound: Bound } }): Bound | null {
  if (!/^(?:no|not|never|n't)$/.test(context.word(hit.first - 1))) return null;
  return hit.entry.bound === 'more than' ? 'at most' : hit.entry.bound === 'less than' ? 'at least' : null;
}

const thingEnd = ({ thing, last }: Reading): number => Math.max(last, thing?.[1] ?? 0);
