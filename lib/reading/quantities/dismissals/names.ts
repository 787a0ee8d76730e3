import type { Context } from '../../context.ts';
import { isJoiner } from '../../lexicon.ts';
import type { NumberSpan } from '../numbers/number-span.ts';
import {
  type Dismissal,
  isAttached,
  isBetween,
  isCapital,
  isCountable,
  isDigits,
  lowerAt,
} from './dismissal.ts';

/** "9/11", "10/12/2024", "1.2.3", "555-1234-567": digits joined to digits by strokes or points, or by two hyphens. */
export const chain: Dismissal = {
  id: 'chain',
  dismisses(context, { first, last, fraction }) {
    if (fraction || !isJoined(context, first, last)) return false;
    if (isSpacedDate(context, first, last)) return true;
    const isBefore = (mark: string) => isBetween(context, mark, first - 1) && isDigits(context, first - 2);
    const isAfter = (mark: string) => isBetween(context, mark, last) && isDigits(context, last + 1);
    if (isBefore('/') || (isAfter('/') && !context.hitAt('unit', last))) return true;
    if (isBefore('.') || isAfter('.')) return true;
    const isThird = isBetween(context, '-', first - 3) && isDigits(context, first - 4);
    const isFirst = isBetween(context, '-', last + 2) && isDigits(context, last + 3);
    return (isBefore('-') && (isAfter('-') || isThird)) || (isAfter('-') && isFirst);
  },
};

const JOINERS: ReadonlySet<string> = new Set(['/', '.', '-']);

const isJoined = (context: Context, first: number, last: number): boolean =>
  JOINERS.has(lowerAt(context, first - 1)) || JOINERS.has(lowerAt(context, last));

/** "12 / 16 / 08" */
function isSpacedDate(context: Context, first: number, last: number): boolean {
  const stroke = (at: number) => lowerAt(context, at) === '/';
  const two = (at: number) => isDigits(context, at);
  if (stroke(last) && two(last + 1))
    return (stroke(last + 2) && two(last + 3)) || (stroke(first - 1) && two(first - 2));
  return stroke(first - 1) && two(first - 2) && stroke(first - 3) && two(first - 4);
}

/** "020 7946 0018": digits that begin with a zero, or stand beside others with nothing counted. */
export const digitGroup: Dismissal = {
  id: 'digit-group',
  dismisses(context, { first, last, scale }) {
    if (scale !== 1 || context.hitBefore('prefix', first)) return false;
    const isGroup = (at: number) => isDigits(context, at) && /^\d{3,}$/.test(lowerAt(context, at));
    if (/^0\d+$/.test(lowerAt(context, first)) && !isAttached(context, first)) return true;
    return (
      isGroup(first) &&
      (isGroup(first - 1) || isGroup(last)) &&
      !isCountable(context, last) &&
      !context.hitAt('unit', last)
    );
  },
};

/** "G7", "A320", "COVID-19", "ID.3", "3D": a letter against the digits that is no unit, no scale and no sign of money. */
export const code: Dismissal = {
  id: 'code',
  dismisses(context, { first, last }) {
    if (context.hitBefore('prefix', first)) return false;
    const before = context.token(first - 1);
    if (isAttached(context, first) && (before?.kind === 'word' || before?.lower === '#')) return true;
    if (isBetween(context, '.', first - 1) && context.word(first - 2) !== '') return true;
    if (
      isAttached(context, first) &&
      isAttached(context, first - 1) &&
      /^[/=?&_@]$/.test(lowerAt(context, first - 1)) &&
      context.word(first - 2) !== ''
    )
      return true;
    if (
      isBetween(context, '-', first - 1) &&
      context.word(first - 2) !== '' &&
      context.word(first - 2) !== 'to' &&
      !context.hitBefore('before', first - 1)
    ) {
      if (isCapital(context, first - 2) || !context.hitAt('unit', last)) return true;
    }
    if (
      isBetween(context, '-', last) &&
      /^[a-z]$/.test(context.word(last + 1)) &&
      isCapital(context, last + 1)
    )
      return true;
    return isAttached(context, last) && context.word(last) !== '' && !context.hitAt('unit', last);
  },
};

/** "Boeing 737", "Route 66", "Section 702", "S&P 500": a name or a numbering word before, and mostly nothing counted after. */
export const name: Dismissal = {
  id: 'name',
  dismisses(context, number) {
    const { first, last, words, scale } = number;
    const { compiled } = context;
    const before = context.word(first - 1);
    const next = isJoiner(context.tokens, last) ? last + 1 : last;
    if (before === '' || scale !== 1 || context.hitBefore('prefix', first) || context.hitAt('unit', next))
      return false;
    if (number.value !== null && (number.value >= 10_000 || lowerAt(context, first).includes(',')))
      return false;
    if (compiled.words.numbered.has(before) || isIndexName(context, first)) return true;
    if (
      before === 'of' &&
      isDigits(context, first - 2) &&
      compiled.words.numbered.has(context.word(first - 3))
    )
      return true;
    const isRange = /^(?:to|-)$/.test(lowerAt(context, last)) && isDigits(context, last + 1);
    if (isRange || isCountable(context, next)) return false;
    if (compiled.words.namesBefore.has(before)) return isCapital(context, first - 1) || !words;
    if (words || !isCapital(context, first - 1) || first < 2) return false;
    return (
      !compiled.words.stops.has(before) && !context.hitBefore('before', first) && !isAge(context, first, last)
    );
  },
};

/** "the 737 Max", "a 911 Turbo": three or four digits before a capitalised word that is neither plural nor of a people. */
export const model: Dismissal = {
  id: 'model',
  dismisses: (context, { first, last }) =>
    /^\d{3,4}$/.test(lowerAt(context, first)) &&
    isCapital(context, last) &&
    context.hitAt('after', last) !== undefined,
};

/** "Suspect No. 1", "1 of 7": a number that numbers. */
export const numbering: Dismissal = {
  id: 'numbering',
  dismisses(context, { first, last }) {
    if (
      lowerAt(context, first - 1) === '.' &&
      /^nos?$/.test(context.word(first - 2)) &&
      isAttached(context, first - 1)
    )
      return true;
    const isFirst =
      context.word(last) === 'of' && isDigits(context, last + 1) && !isCounted(context, last + 2);
    return (
      isFirst ||
      (context.word(first - 1) === 'of' && isDigits(context, first - 2) && !isCounted(context, last))
    );
  },
};

const isCounted = (context: Context, at: number): boolean =>
  isCountable(context, at) || context.hitAt('unit', at) !== undefined || isAttached(context, at);

/** "911 calls" */
export const emergencyCall: Dismissal = {
  id: 'emergency-call',
  dismisses: (context, { first, last }) =>
    /^(?:911|999|112|000)$/.test(lowerAt(context, first)) &&
    /^(?:calls?|callers?|operators?|dispatch(?:er|ers)?|tapes?|center|system)$/.test(lowerAt(context, last)),
};

/** "S&P 500", "S P 500". */
function isIndexName(context: Context, first: number): boolean {
  return lowerAt(context, first - 1) === 'p' && /^[s&]$/.test(lowerAt(context, first - 2));
}

/** "Nick Hague 44 has": two names and a verb about a number of years. */
function isAge(context: Context, first: number, last: number): boolean {
  return (
    isCapital(context, first - 2) &&
    /^(?:has|had|was|is|who|said|says|told|of|from)$/.test(context.word(last))
  );
}

/** "Kick Six", "Big Ten": a number word with a capital after another capital, inside a sentence. */
export const titleWord: Dismissal = {
  id: 'title-word',
  dismisses: (context, { first, last }) =>
    first > 1 &&
    last === first + 1 &&
    isCapital(context, first) &&
    isCapital(context, first - 1) &&
    !context.hitAt('unit', last),
};

/** "(1)", "2." at the head of a line; "Prescott (4)". */
export const listMark: Dismissal = {
  id: 'list-mark',
  dismisses(context, { first, last, scale }) {
    if (scale !== 1) return false;
    const after = lowerAt(context, last);
    if (after === ')')
      return (
        first === 0 || (lowerAt(context, first - 1) === '(' && (first === 1 || isCapital(context, first - 2)))
      );
    return first === 0 && (after === '.' || after === ':') && context.tokens[last + 1]?.spaced === true;
  },
};

const STREET =
  /^(?:st|street|ave|avenue|road|rd|blvd|boulevard|drive|dr|lane|ln|way|place|square|terrace|court|highway|plaza|broadway)$/;

/** "9 E 71st St", "49 Zorro Ranch Road". */
export const address: Dismissal = {
  id: 'address',
  dismisses(context, { first, last, scale }) {
    if (scale !== 1 || context.hitBefore('prefix', first)) return false;
    for (let at = last; at < last + 5; at += 1) {
      if (
        isCapital(context, at) &&
        STREET.test(context.word(at)) &&
        (at > last || isCapital(context, at + 1))
      )
        return true;
      if (!isCapital(context, at) && !isOrdinalPart(context, at)) return false;
    }
    return false;
  },
};

const isOrdinalPart = (context: Context, at: number): boolean =>
  isDigits(context, at) || (isAttached(context, at) && /^(?:st|nd|rd|th)$/.test(lowerAt(context, at)));

const SCORE_NOUN =
  /^(?:win|victory|loss|defeat|draw|lead|vote|decision|record|margin|score|triumph|ruling|split|run|rout)$/;

/** "won 3-2", "a 52-48 vote": two bare numbers about a hyphen that nothing is counted by. */
export const score: Dismissal = {
  id: 'score',
  dismisses(context, number) {
    const partner = scorePartner(context, number);
    if (!partner || number.fraction || isVote(context, partner)) return false;
    if (
      context.hitAt('unit', partner.last) ||
      context.hitBefore('prefix', Math.min(number.first, partner.first))
    )
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
