import type { Context } from '../context.ts';
import { isJoiner } from '../lexicon.ts';
import type { NumberSpan } from './numbers.ts';

/** A shape that a number can have without being a quantity. */
export interface Dismissal {
  readonly id: string;
  dismisses(context: Context, number: NumberSpan): boolean;
}

const lowerAt = ({ tokens }: Context, at: number): string => tokens[at]?.lower ?? '';
const unspaced = ({ tokens }: Context, at: number): boolean => tokens[at]?.spaced === false;
const isDigits = ({ tokens }: Context, at: number): boolean => tokens[at]?.kind === 'number';
const isMonth = (context: Context, at: number): boolean =>
  Object.hasOwn(context.compiled.vocabulary.times.months, lowerAt(context, at)) &&
  context.tokens[at]!.capital;

/** "April 4", "4 April", "June 5-7", "on the 15th". */
const date: Dismissal = {
  id: 'date',
  dismisses(context, { first, last, value, scale }) {
    if (value === null || scale !== 1 || value > 31 || !Number.isInteger(value)) return false;
    const before = lowerAt(context, first - 1) === '.' ? first - 2 : first - 1;
    if (isMonth(context, before) && !context.hitAt('unit', last)) return true;
    const after = lowerAt(context, last) === 'of' ? last + 1 : last;
    if (isMonth(context, after)) return true;
    const linked = ['-', 'and', ','].includes(lowerAt(context, first - 1)) && isDigits(context, first - 2);
    return linked && isMonth(context, first - 3) && !context.hitAt('unit', last);
  },
};

/** 1066 to 2199 in bare digits, unless a lower-case plural or a unit follows. */
const year: Dismissal = {
  id: 'year',
  dismisses(context, number) {
    const { first, last, value } = number;
    if (
      number.words ||
      value === null ||
      !/^(?:1[0-9]|20|21)\d\d$/.test(lowerAt(context, first)) ||
      last !== first + 1
    )
      return false;
    if (context.hitBefore('prefix', first)) return false;
    if (unspaced(context, last) && lowerAt(context, last) === 's') return true;
    if (context.hitAt('unit', last) || context.hitAt('unit', last + 1)?.first === -1) return false;
    const next = context.tokens[last];
    const counted =
      next?.kind === 'word' && !next.capital && next.spaced && /[^s]s$|^people$/.test(next.lower);
    const introduced =
      /^(?:in|since|by|of|from|until|till|the|to|before|after|during|and|for|'s|\(|early|late|mid|fiscal|around|through)$/.test(
        lowerAt(context, first - 1),
      );
    return !counted || introduced;
  },
};

/** "11:22", "10 a.m.", "5 o'clock", "0900 GMT". */
const timeOfDay: Dismissal = {
  id: 'time-of-day',
  dismisses(context, { first, last, words }) {
    if (
      lowerAt(context, last) === ':' &&
      unspaced(context, last) &&
      isDigits(context, last + 1) &&
      unspaced(context, last + 1)
    )
      return true;
    if (lowerAt(context, first - 1) === ':' && unspaced(context, first) && isDigits(context, first - 2))
      return true;
    const after = lowerAt(context, last);
    if (/^(?:am|pm|a\.m|p\.m|o'clock|gmt|noon|midnight)$/.test(after)) return true;
    if (!words && /^(?:et|est|edt|pt|pst|bst|utc|cet|ist)$/.test(after) && context.tokens[last]!.capital)
      return true;
    const range = lowerAt(context, last) === '-' || lowerAt(context, last) === 'to';
    return !words && range && /^(?:am|pm)$/.test(lowerAt(context, last + 2));
  },
};

const ordinal: Dismissal = { id: 'ordinal', dismisses: (_, number) => number.ordinal };

/** "9/11", "10/12/2024", "1.2.3", "555-1234-567": digits joined to digits by strokes, or by two hyphens. */
const chain: Dismissal = {
  id: 'chain',
  dismisses(context, { first, last, fraction }) {
    if (fraction) return false;
    const joined = (mark: string, at: number) =>
      lowerAt(context, at) === mark && unspaced(context, at) && unspaced(context, at + 1);
    const before = (mark: string) => joined(mark, first - 1) && isDigits(context, first - 2);
    const after = (mark: string) => joined(mark, last) && isDigits(context, last + 1);
    if (before('/') || (after('/') && !context.hitAt('unit', last))) return true;
    if (before('.') || after('.')) return true;
    const hyphenBeforeThat = joined('-', first - 3) && isDigits(context, first - 4);
    const hyphenAfterThat =
      joined('-', last + 2) && (isDigits(context, last + 3) || context.word(last + 3) !== '');
    return (
      (before('-') && after('-')) ||
      (before('-') && hyphenBeforeThat) ||
      (after('-') && hyphenAfterThat && isDigits(context, last + 3))
    );
  },
};

/** "G7", "A320", "COVID-19", "3D", "1990s": a letter against the digits that is no unit and no scale. */
const code: Dismissal = {
  id: 'code',
  dismisses(context, { first, last, words }) {
    if (words) return false;
    const { tokens } = context;
    const own = tokens[first]!;
    const before = tokens[first - 1];
    if (!own.spaced && before?.kind === 'word' && !context.hitBefore('prefix', first)) return true;
    if (before?.lower === '#' && !own.spaced) return true;
    const hyphenated =
      before?.lower === '-' && !before.spaced && !own.spaced && tokens[first - 2]?.kind === 'word';
    if (hyphenated && (tokens[first - 2]!.capital || !context.hitAt('unit', last)))
      return !context.hitBefore('prefix', first);
    const after = tokens[last];
    return after?.kind === 'word' && !after.spaced && !context.hitAt('unit', last);
  },
};

/** "Boeing 737", "Route 66", "Section 702", "page 3": a name or a numbering word before, nothing counted after. */
const name: Dismissal = {
  id: 'name',
  dismisses(context, { first, last, words, scale }) {
    const { tokens, compiled } = context;
    const before = tokens[first - 1];
    if (before?.kind !== 'word' || scale !== 1) return false;
    if (context.hitAt('unit', last) || /^(?:to|-)$/.test(lowerAt(context, last))) return false;
    const next = tokens[last];
    const counts = next?.kind === 'word' && !next.capital && !compiled.words.stops.has(next.lower);
    if (compiled.words.namesBefore.has(before.lower) && !counts) return before.capital || !words;
    if (words || !before.capital || first < 2) return false;
    return !counts && !compiled.words.stops.has(before.lower) && !context.hitBefore('before', first);
  },
};

/** "(1)", "2." at the head of a line. */
const listMark: Dismissal = {
  id: 'list-mark',
  dismisses(context, { first, last, words }) {
    if (words) return false;
    const after = lowerAt(context, last);
    if (
      after === ')' &&
      (first === 0 ||
        (lowerAt(context, first - 1) === '(' && context.tokens[last + 1] !== undefined && first === 1))
    )
      return true;
    return first === 0 && (after === '.' || after === ':') && context.tokens[last + 1]?.spaced === true;
  },
};

const PRONOUN_AFTER =
  /^(?:of|another|in|on|at|by|to|for|who|that|which|is|was|has|had|can|could|would|will|should|may|might|must|or|and|but|side|thing|way|hand|more|day|time|last|point|such|as|if|when|with|from|the|too|else|else's|than|after|knows|wants|wonders)$/;
const PRONOUN_BEFORE =
  /^(?:no|any|every|some|each|this|that|the|which|another|only|number|day|phase|chapter|first|last|good|bad|big|new|old|right|wrong|next|other|loved|square|formula|air|force|hard|great|real|small|level|tier|bbc|radio)$/;

/** "one" as a pronoun: "no one", "one of them", "the one who", "one day". */
const pronoun: Dismissal = {
  id: 'pronoun',
  dismisses(context, { first, last, scale, fraction }) {
    if (last !== first + 1 || fraction || scale !== 1 || !/^ones?$/.test(lowerAt(context, first)))
      return false;
    if (lowerAt(context, last) === '-') return false;
    return (
      context.tokens[last]?.kind !== 'word' ||
      PRONOUN_AFTER.test(lowerAt(context, last)) ||
      PRONOUN_BEFORE.test(lowerAt(context, first - 1))
    );
  },
};

/** "won 3-2", "a 52-48 vote": two bare numbers about a hyphen that nothing is counted by. */
const score: Dismissal = {
  id: 'score',
  dismisses(context, number) {
    const partner = scorePartner(context, number);
    if (!partner) return false;
    const next = context.tokens[partner.last];
    if (
      context.hitAt('unit', partner.last) ||
      context.hitBefore('prefix', Math.min(number.first, partner.first))
    )
      return false;
    const counted =
      next?.kind === 'word' &&
      !next.capital &&
      !context.compiled.words.stops.has(next.lower) &&
      !SCORE_NOUN.test(next.lower);
    return !counted;
  },
};

const SCORE_NOUN =
  /^(?:win|victory|loss|defeat|draw|lead|vote|decision|record|margin|score|triumph|ruling|split|run|rout)$/;

function scorePartner(context: Context, number: NumberSpan): { first: number; last: number } | null {
  const hyphen = (at: number) =>
    lowerAt(context, at) === '-' && unspaced(context, at) && unspaced(context, at + 1);
  if (hyphen(number.last) && isDigits(context, number.last + 1))
    return { first: number.first, last: number.last + 2 };
  if (hyphen(number.first - 1) && isDigits(context, number.first - 2))
    return { first: number.first - 2, last: number.last };
  return null;
}

/** "triple-digit", "double-edged": a multiple that only describes. */
const describing: Dismissal = {
  id: 'describing',
  dismisses: (context, { multiple, last }) => multiple && isJoiner(context.tokens, last),
};

/** Every dismissal, tried in this order. */
export const DISMISSALS: readonly Dismissal[] = [
  ordinal,
  date,
  timeOfDay,
  year,
  chain,
  code,
  name,
  listMark,
  pronoun,
  score,
  describing,
];
