import type { Context } from '../../context.ts';
import { moneySignBefore } from '../units/extractor.ts';
import { type Dismissal, isAttached, isCapital, isDigits, lowerAt } from './dismissal.ts';

/** "9 E 71st St", "49 Zorro Ranch Road". */
export const address: Dismissal = {
  id: 'address',
  dismisses(context, number) {
    const { last, scale } = number;
    if (scale !== 1 || moneySignBefore(context, number)) return false;
    for (let at = last; at < last + 5; at += 1) {
      if (
        isCapital(context, at) &&
        context.compiled.words.streets.has(context.word(at)) &&
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

/** "Bend, OR 97701": five digits after the two letters of a state. */
export const postcode: Dismissal = {
  id: 'postcode',
  dismisses: (context, { first }) =>
    /^\d{5}$/.test(lowerAt(context, first)) &&
    isCapital(context, first - 1) &&
    /^[a-z]{2}$/.test(context.word(first - 1)) &&
    isCapital(context, first - 2) !== isComma(context, first - 2),
};

const isComma = (context: Context, at: number): boolean => lowerAt(context, at) === ',';

/** "12.5°S", "34 degrees north", "51.5° N": a place on the map. */
export const coordinate: Dismissal = {
  id: 'coordinate',
  dismisses(context, { first, last }) {
    if (/^(?:latitude|longitude)$/.test(context.word(first - 1))) return true;
    const mark = lowerAt(context, last);
    if (mark !== '°' && mark !== 'º' && mark !== 'degrees') return false;
    const at = last + 1;
    if (mark !== 'degrees' && isDigits(context, at) && isAttached(context, at)) return true; // 34°03′
    return (
      /^(?:north|south|east|west)$/.test(context.word(at)) ||
      (/^[nsew]$/.test(context.word(at)) && isCapital(context, at))
    );
  },
};
