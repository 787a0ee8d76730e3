import type { Context } from '../../context.ts';
import { isJoiner } from '../../lexicon.ts';
import type { NumberSpan } from '../numbers/number-span.ts';
import { AFTER_NAMED_AGE } from '../units/aged.ts';
import { moneySignBefore } from '../units/extractor.ts';
import { type Dismissal, isAttached, isCapital, isCountable, isDigits, lowerAt } from './dismissal.ts';

/** "Boeing 737", "Route 66", "Section 702", "S&P 500": a name or a numbering word before, and mostly nothing counted after. */
export const name: Dismissal = {
  id: 'name',
  dismisses(context, number) {
    const { first, last, words, scale } = number;
    const { compiled } = context;
    const before = context.word(first - 1);
    const next = isJoiner(context.tokens, last) ? last + 1 : last;
    if (before === '' || scale !== 1 || moneySignBefore(context, number) || context.hitAt('unit', next))
      return false;
    if (isAnotherOf(context, number)) return true;
    if (number.value !== null && (number.value >= 10_000 || lowerAt(context, first).includes(',')))
      return false;
    if (compiled.words.numbered.has(before) || isIndexName(context, first)) return true;
    // "the Group of 20", "the Group of Thirty"
    if (before === 'of' && context.word(first - 2) === 'group' && isCapital(context, first - 2)) return true;
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

/** "IE8 and 9", "Windows 10 or 11": another of the names before, with nothing counted after. */
function isAnotherOf(context: Context, { first, last, words }: NumberSpan): boolean {
  if (words || !/^(?:and|or)$/.test(context.word(first - 1)) || !/^\d{1,2}$/.test(lowerAt(context, first)))
    return false;
  if (
    !isDigits(context, first - 2) ||
    !/^\d{1,2}$/.test(lowerAt(context, first - 2)) ||
    isCountable(context, last)
  )
    return false;
  const who = context.word(first - 3);
  const isCode = isAttached(context, first - 2) && who !== '' && isCapital(context, first - 3);
  return isCode || context.compiled.words.numbered.has(who);
}

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

/** "S&P 500", "S P 500". */
function isIndexName(context: Context, first: number): boolean {
  return lowerAt(context, first - 1) === 'p' && /^[s&]$/.test(lowerAt(context, first - 2));
}

/** "Rosa Lindt 44 has": two names and a verb about a number of years. */
function isAge(context: Context, first: number, last: number): boolean {
  return isCapital(context, first - 2) && AFTER_NAMED_AGE.test(context.word(last));
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
