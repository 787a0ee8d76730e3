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
  const isCompared = after === 'than' || isOfWhole;
  return isCompared ? (MORE.test(word) ? 'up' : 'down') : null;
}

/** "20 percent more likely", "less effective": no amount has changed. */
const ADJECTIVE = /(?:ly|ive|able|ible|ful|ous|ient)$/;

/** How far behind "above" the time stands, in words. */
const LEVEL_REACH = 8;

/** "9.1% above those of a year before", "below pre-war levels", "above its level of 2019": what is compared with is another time. */
export function levelBeside(context: Context, { last, kind, number }: Reading): 'up' | 'down' | null {
  const word = context.word(last);
  if ((kind !== 'percent' && !number.fraction) || (word !== 'above' && word !== 'below')) return null;
  for (let at = last + 1; at <= last + LEVEL_REACH && at < context.tokens.length; at += 1) {
    const token = context.tokens[at]!;
    if (context.hitAt('basis', at) || /^(?:19|20)\d\d$/.test(token.lower))
      return word === 'above' ? 'up' : 'down';
    if (token.kind !== 'word' && token.lower !== '-') return null;
  }
  return null;
}
