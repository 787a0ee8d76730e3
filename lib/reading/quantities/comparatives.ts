import type { Context } from '../context.ts';
import type { Reading } from './reading.ts';

const MORE = /^(?:more|higher|greater|bigger|larger)$/;
const LESS = /^(?:fewer|less|lower|smaller)$/;

/** "8% more than a year before", "200,000 fewer than in 2023", "12 % fewer pupils", "paid 9.1% more for it", "worth 35 % less". */
export function comparative(context: Context, { last, kind }: Reading): 'up' | 'down' | null {
  const word = context.word(last);
  if (!MORE.test(word) && !LESS.test(word)) return null;
  const after = context.word(last + 1);
  const isOfWhole = (kind === 'percent' || kind === 'points') && after !== 'or' && !ADJECTIVE.test(after);
  const isOfSum = kind === 'money' && PER_WHAT.test(context.word(last + 1));
  const isCompared = after === 'than' || isOfWhole || isOfSum;
  return isCompared ? (MORE.test(word) ? 'up' : 'down') : null;
}

/** "£275 more a year", "38p less for a loaf" */
const PER_WHAT = /^(?:an?|per|each|every|for|on|in|this|last)$/;

const BEHIND = /^(?:higher|lower|up|down)$/;
/** How many words of a unit the second figure may have: "or 12 basis points, lower". */
const LONGEST_UNIT = 3;

/** "closed 1.4 per cent, or 331 points, lower": what is said behind the second figure holds for the first too, as they are one change. */
export function saidTwice(context: Context, { first, last: end, thing }: Reading): 'up' | 'down' | null {
  const { tokens, numbers } = context;
  const last = Math.max(end, thing?.[1] ?? 0);
  const isComma = tokens[last]?.lower === ',';
  const or = isComma ? last + 1 : last;
  const next = context.word(or) === 'or' ? numbers.find((number) => number.first > or) : undefined;
  // "…, lower" behind the second figure itself
  const isSecond = isComma && context.token(first - 1)?.lower === 'or';
  const from = next && next.first <= or + 2 ? next.last : isSecond ? last : null;
  if (from === null) return null;
  for (let at = from; at <= from + LONGEST_UNIT; at += 1) {
    const change = BEHIND.test(context.word(at)) ? context.hitAt('change', at) : undefined;
    if (change) return change.entry.direction;
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.lower !== ',' && token?.lower !== '%') return null;
  }
  return null;
}

/** "20 percent more likely", "less effective": no amount has changed. */
const ADJECTIVE = /(?:ly|ive|able|ible|ful|ous|ient)$/;

/** How far behind "above" the time stands, in words. */
const LEVEL_REACH = 8;

const EARLIER = /^(?:(?:19|20)\d\d|previous|prior|preceding|earlier|ago|last)$/;

/** "6.3% above those of a year before", "below pre-war levels", "above its level of 2019": what is compared with is another time. */
export function levelBeside(context: Context, { last, kind, number }: Reading): 'up' | 'down' | null {
  const word = context.word(last);
  if ((kind !== 'percent' && !number.fraction) || (word !== 'above' && word !== 'below')) return null;
  for (let at = last + 1; at <= last + LEVEL_REACH && at < context.tokens.length; at += 1) {
    const token = context.tokens[at]!;
    if (context.hitAt('basis', at) || EARLIER.test(token.lower)) return word === 'above' ? 'up' : 'down';
    if (token.kind !== 'word' && token.lower !== '-') return null;
  }
  return null;
}
