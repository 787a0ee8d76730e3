import type { Context } from '../../context.ts';
import type { NumberSpan } from '../numbers/number-span.ts';
import { isAgeGroup } from '../units/aged.ts';
import { moneySignBefore } from '../units/extractor.ts';
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

/** "020 7946 0018", "+44 20 7946 0958", "text 85258": digits that are dialled, that begin with a zero, or stand beside others with nothing counted. */
export const digitGroup: Dismissal = {
  id: 'digit-group',
  dismisses(context, number) {
    const { first, last, scale } = number;
    if (scale !== 1 || moneySignBefore(context, number)) return false;
    if (isDialled(context, first, last)) return true;
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

/** How far before a group of a telephone number its plus may stand. */
const LONGEST_PHONE = 8;

/** After a plus with other groups, or after "dial" and "text" with nothing that is counted behind. */
function isDialled(context: Context, first: number, last: number): boolean {
  const { dialling, stops } = context.compiled.words;
  const lead = context.word(first - 1) === 'on' ? first - 2 : first - 1;
  const isEnd = context.tokens[last]?.kind !== 'word' || stops.has(lowerAt(context, last));
  if (dialling.has(context.word(lead)) && isEnd && /^\d{3,6}$/.test(lowerAt(context, first))) return true;
  let at = first;
  while (
    at > first - LONGEST_PHONE &&
    (isDigits(context, at - 1) || /^[-()]$/.test(lowerAt(context, at - 1)))
  )
    at -= 1;
  const isGrouped = at < first || (isDigits(context, last) && isAttached(context, first));
  return isGrouped && lowerAt(context, at - 1) === '+' && isAttached(context, at);
}

/** "G7", "A320", "COVID-19", "ID.3", "3D": a letter against the digits that is no unit, no scale and no sign of money. */
export const code: Dismissal = {
  id: 'code',
  dismisses(context, number) {
    const { first, last } = number;
    if (moneySignBefore(context, number) || isAgeGroup(context, number)) return false;
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
    return (
      isAttached(context, last) &&
      context.word(last) !== '' &&
      (!context.hitAt('unit', last) || isVersion(context, number))
    );
  },
};

/** "Oracle 11g", "Windows 10c": a letter behind the digits after a name that is not the first word. */
function isVersion(context: Context, { first, last }: NumberSpan): boolean {
  const isName =
    first > 1 && isCapital(context, first - 1) && !context.compiled.words.stops.has(context.word(first - 1));
  return (
    isName &&
    /^[a-z]$/.test(context.word(last)) &&
    !context.hitBefore('area', first) &&
    isAlone(context, last)
  );
}

/** "Protein 11g, Fat 3g" is a list of amounts. */
const isAlone = (context: Context, last: number): boolean =>
  ![last - 5, last + 2, last + 3].some((at) => isDigits(context, at) && isAttached(context, at + 1));

/** "the 737 Max", "a 911 Turbo": three or four digits before a capitalised word that is neither plural nor of a people. */
export const model: Dismissal = {
  id: 'model',
  dismisses: (context, { first, last }) =>
    /^\d{3,4}$/.test(lowerAt(context, first)) &&
    isCapital(context, last) &&
    context.hitAt('after', last) !== undefined,
};

/** "911 calls" */
export const emergencyCall: Dismissal = {
  id: 'emergency-call',
  dismisses: (context, { first, last }) =>
    /^(?:911|999|112|000)$/.test(lowerAt(context, first)) &&
    /^(?:calls?|callers?|operators?|dispatch(?:er|ers)?|tapes?|center|system)$/.test(lowerAt(context, last)),
};
