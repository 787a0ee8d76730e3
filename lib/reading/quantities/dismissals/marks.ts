import type { Context } from '../../context.ts';
import { type Dismissal, isAttached, isCapital, lowerAt } from './dismissal.ts';

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
    const isApart = context.tokens[last + 1]?.spaced !== false;
    return first === 0 && (after === '.' || after === ':') && isApart;
  },
};

/** "was repealed.[12]", "[3]" at the end: the mark of a note, unlike a number that somebody put into a quotation. */
export const noteMark: Dismissal = {
  id: 'note-mark',
  dismisses: (context, { first, last }) =>
    lowerAt(context, first - 1) === '[' &&
    lowerAt(context, last) === ']' &&
    (first === 1 || isAttached(context, first - 1)),
};

/** "401(k)", "paragraph 12(3)", "501(c)(3)": digits and brackets with nothing between them. */
export const clause: Dismissal = {
  id: 'clause',
  dismisses(context, { first, last, scale }) {
    if (scale !== 1) return false;
    return isBracket(context, last) || (isBracket(context, first - 1) && isAttached(context, first - 1));
  },
};

/** "(k)" or "(3)" against what stands before. */
const isBracket = (context: Context, at: number): boolean =>
  lowerAt(context, at) === '(' &&
  isAttached(context, at) &&
  isAttached(context, at + 1) &&
  /^(?:[a-z]|\d{1,2})$/.test(lowerAt(context, at + 1)) &&
  lowerAt(context, at + 2) === ')';

/** "per 100,000 people": part of a rate's unit. */
export const perNumber: Dismissal = {
  id: 'per-number',
  dismisses: (context, { first }) => context.word(first - 1) === 'per',
};
