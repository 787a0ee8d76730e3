import type { Context } from '../../context.ts';
import { isJoiner } from '../../lexicon.ts';
import type { NumberSpan } from '../numbers/number-span.ts';
import { type Dismissal, isBetween, isCountable, isDigits } from './dismissal.ts';

const SCORE_NOUN =
  /^(?:win|victory|loss|defeat|draw|lead|vote|decision|record|margin|score|triumph|ruling|split|run|rout)$/;

/** "won 3-2", "a 52-48 vote": two bare numbers about a hyphen that nothing is counted by. */
export const score: Dismissal = {
  id: 'score',
  dismisses(context, number) {
    const partner = scorePartner(context, number);
    if (!partner || number.fraction || isVote(context, partner)) return false;
    const next = isJoiner(context.tokens, partner.last) ? partner.last + 1 : partner.last;
    if (context.hitAt('unit', next) || context.hitBefore('prefix', Math.min(number.first, partner.first)))
      return false;
    return !isCountable(context, partner.last) || SCORE_NOUN.test(context.word(partner.last));
  },
};

/** "passed 234-193", "a 52-48 vote": two counts of votes. */
export function isVote(context: Context, { first, last }: { first: number; last: number }): boolean {
  if (/^votes?$/.test(context.word(last))) return true;
  return /^(?:passed|approved|voted|rejected|confirmed|acquitted|cleared|convicted|adopted)$/.test(
    context.word(first - 1),
  );
}

export function scorePartner(context: Context, number: NumberSpan): { first: number; last: number } | null {
  if (isBetween(context, '-', number.last) && isDigits(context, number.last + 1))
    return { first: number.first, last: number.last + 2 };
  if (isBetween(context, '-', number.first - 1) && isDigits(context, number.first - 2))
    return { first: number.first - 2, last: number.last };
  return null;
}
