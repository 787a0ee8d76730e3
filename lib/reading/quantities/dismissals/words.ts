import type { Context } from '../../context.ts';
import { isJoiner } from '../../lexicon.ts';
import { type Dismissal, isCountable, lowerAt } from './dismissal.ts';

/** "the 20th" */
export const ordinal: Dismissal = { id: 'ordinal', dismisses: (_, number) => number.ordinal };

/** "one" as a pronoun: "no one", "the one who", "one day". "One of the boats" and "one of 12" count; "one of four" may be meant as a share. */
export const pronoun: Dismissal = {
  id: 'pronoun',
  dismisses(context, { first, last, scale, fraction }) {
    if (last !== first + 1 || fraction || scale !== 1 || !/^ones?$/.test(lowerAt(context, first)))
      return false;
    if (lowerAt(context, last) === '-') return false;
    if (context.word(last) === 'of')
      return !/^(?:the|its|his|her|their|our|my|your|a|\d.*)$/.test(lowerAt(context, last + 1));
    if (context.tokens[last]?.kind !== 'word') return true;
    const { afterOne, beforeOne } = context.compiled.words;
    return afterOne.has(lowerAt(context, last)) || beforeOne.has(lowerAt(context, first - 1));
  },
};

const DESCRIBING =
  /^(?:off|sided|way|time|stop|on|man|woman|liner|hit|dimensional|upmanship|party|fold|piece|handed|tier|tiered|edged|faced)$/;

/** "one-off", "triple-digit", "a third-party check", "four-door": a number word that only describes. */
export const describing: Dismissal = {
  id: 'describing',
  dismisses(context, { multiple, fraction, first, last }) {
    if (!isJoiner(context.tokens, last)) return false;
    if (DESCRIBING.test(context.word(last + 1))) return true;
    // "a year-and-a-half-long siege"
    if (isJoiner(context.tokens, first - 1)) return false;
    return multiple || (fraction && !context.hitAt('unit', last + 1) && !isUnitLater(context, last));
  },
};

/** "half-a-century" */
const isUnitLater = (context: Context, last: number): boolean =>
  context.word(last + 1) === 'a' && context.hitAt('unit', last + 3) !== undefined;

const FRACTION_BEFORE =
  /^(?:first|second|third|fourth|other|better|final|last|this|that|each|either|which|opening|closing|one|top|bottom|front|back|latter|former)$/;
const FRACTION_AFTER =
  /^(?:hour|mile|time|brother|sister|century|dozen|million|billion|trillion|thousand|hundred|inch|price|term|past|last|this|next|each|every|since|so)$/;

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
    if (context.word(first) === 'half' && FRACTION_BEFORE.test(context.word(first - 1))) return true;
    const isNamed =
      isCountable(context, last) && !FRACTION_AFTER.test(context.word(last)) && !context.hitAt('unit', last);
    return (
      isNamed &&
      !/^(?:as|less|more|percent|full|empty)$/.test(context.word(last)) &&
      !context.hitAt('change', last)
    );
  },
};
