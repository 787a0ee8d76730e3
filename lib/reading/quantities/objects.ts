import type { Context } from '../context.ts';
import { isJoiner } from '../lexicon.ts';
import type { Reading } from './reading.ts';

const TRANSITIVE =
  /^(?:rais(?:e|es|ed|ing)|cut|cuts|cutting|slash(?:es|ed|ing)?|lower(?:s|ed|ing)|reduc(?:e|es|ed|ing)|hik(?:es|ed|ing)|lift(?:s|ed|ing)?|trim(?:s|med|ming)?|mark(?:ed|ing)|boost(?:s|ed|ing)?)$/;
/** How many words the object of such a verb may have. */
const OBJECT = 5;

/** "slashed its price cap 7 per cent", "raised rents 5 percent": what is changed stands between the verb and how much. */
export function changeOfObject(context: Context, { first, last, kind }: Reading): 'up' | 'down' | null {
  if ((kind !== 'percent' && kind !== 'points') || context.word(last) === 'of') return null;
  const lead = context.hitBefore('before', first)?.first ?? first;
  const { stops, determiners } = context.compiled.words;
  for (let at = lead - 1; at >= lead - OBJECT - 1 && at >= 0; at -= 1) {
    const word = context.word(at);
    const hit = at < lead - 1 ? context.hitBefore('change', at + 1) : undefined;
    if (hit && TRANSITIVE.test(context.word(hit.first))) return hit.entry.direction;
    const isOfObject =
      determiners.has(word) || context.token(at)?.lower === "'s" || isJoiner(context.tokens, at);
    if (!isOfObject && (word === '' || stops.has(word))) return null;
  }
  return null;
}
