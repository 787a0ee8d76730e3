import type { Context } from '../../context.ts';
import { isJoiner } from '../../lexicon.ts';
import { type Dismissal, lowerAt } from './dismissal.ts';

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
    return (
      multiple !== null ||
      (fraction &&
        !/^points?$/.test(context.word(last + 1)) &&
        !context.hitAt('unit', last + 1) &&
        !isUnitLater(context, last))
    );
  },
};

/** "half-a-century" */
const isUnitLater = (context: Context, last: number): boolean =>
  context.word(last + 1) === 'a' && context.hitAt('unit', last + 3) !== undefined;

/** "20 degrees above zero": where the degrees are counted from. "Net zero", "zero tolerance": names. */
export const zeroPoint: Dismissal = {
  id: 'zero-point',
  dismisses(context, { first, last, value }) {
    if (value !== 0) return false;
    const { beforeZero, afterZero } = context.compiled.words;
    const [before, after] = [isJoiner(context.tokens, first - 1) ? first - 2 : first - 1, last];
    const next = isJoiner(context.tokens, after) ? after + 1 : after;
    if (beforeZero.has(context.word(before)) || afterZero.has(context.word(next))) return true;
    const isPoint = /^(?:below|above)$/.test(context.word(first - 1));
    return isPoint && context.hitBefore('unit', first - 1)?.entry.unit.kind === 'temperature';
  },
};
