import type { Context } from '../../context.ts';
import { isJoiner } from '../../lexicon.ts';
import { type Dismissal, isCountable } from './dismissal.ts';

const FRACTION_BEFORE =
  /^(?:first|second|third|fourth|other|better|final|last|this|that|each|either|which|opening|closing|one|top|bottom|front|back|latter|former)$/;
const HALF_AFTER =
  /^(?:hour|mile|time|brother|sister|century|dozen|inch|price|term|past|last|this|next|each|every|since|so)$/;

/** Names of parts that are also the names of places in an order, with the place before. */
const PLACE_BEFORE = new Map([
  ['third', /^(?:two|second|another|2|2nd)$/],
  ['fourth', /^(?:three|third|3|3rd)$/],
  ['fifth', /^(?:four|fourth|4|4th)$/],
  ['sixth', /^(?:five|fifth|5|5th)$/],
  ['seventh', /^(?:six|sixth|6|6th)$/],
]);

/** "an hour and a half", "a year-and-a-half" */
function isAfterUnit(context: Context, first: number): boolean {
  const and = isJoiner(context.tokens, first - 1) ? first - 2 : first - 1;
  if (context.word(and) !== 'and') return false;
  return context.hitBefore('unit', isJoiner(context.tokens, and - 1) ? and - 1 : and) !== undefined;
}

/** "third", "quarters"; "one in four" is a share and nothing else. */
function isPartName(context: Context, last: number): boolean {
  const name = context.word(last - 1);
  return Object.hasOwn(context.compiled.vocabulary.numbers.fractions, name.replace(/s$/, ''));
}

/** "the second half", "a third time": a fraction's name for a part in order. */
export const partInOrder: Dismissal = {
  id: 'part-in-order',
  dismisses(context, { first, last, fraction, scale }) {
    if (!fraction || scale !== 1 || !isPartName(context, last)) return false;
    if (context.hitBefore('before', first) || isAfterUnit(context, first)) return false;
    if (
      context.word(first) === 'half' &&
      (FRACTION_BEFORE.test(context.word(first - 1)) || isTheHalf(context, first))
    )
      return true;
    const isNamed =
      isCountable(context, last) &&
      (isPlace(context, last) || (!HALF_AFTER.test(context.word(last)) && !context.hitAt('unit', last)));
    return (
      isNamed &&
      !/^(?:as|less|more|percent|full|empty)$/.test(context.word(last)) &&
      !context.hitAt('change', last)
    );
  },
};

/** "in the half", "for the half": of a financial year or a match. */
const isTheHalf = (context: Context, first: number): boolean =>
  context.word(first - 1) === 'the' &&
  /^(?:in|for|of|during|over|at)$/.test(context.word(first - 2)) &&
  context.word(first + 1) !== 'of';

/** "a fourth quarter", "a third term", "a fifth day": "third" and what follows it in the order, before what is no percentage. */
function isPlace(context: Context, last: number): boolean {
  const kind = context.hitAt('unit', last)?.entry.unit.kind;
  return PLACE_BEFORE.has(context.word(last - 1)) && kind !== 'percent' && kind !== 'points';
}

/** "Two men died and a third was hurt": one more, after so many. "By a third" and "a third of them" are shares. */
export const thirdOne: Dismissal = {
  id: 'third-one',
  dismisses(context, { first, last, fraction }) {
    const place = fraction ? PLACE_BEFORE.get(context.word(last - 1)) : undefined;
    if (
      !place ||
      context.word(first) !== 'a' ||
      context.word(last) === 'of' ||
      context.word(first - 1) === 'by'
    )
      return false;
    if (context.hitBefore('before', first)) return false;
    return context.tokens.slice(0, first).some(({ lower }) => place.test(lower));
  },
};
