import type { Comparison } from '../pair.ts';
import { countShared } from '../same-event.ts';

/** The part that either is told to be of: "among likely voters". */
export const parts: Comparison = {
  id: 'parts',
  levelOf({ wordings: [x, y] }) {
    if (x.part.size + y.part.size === 0) return 'none';
    return countShared(x.part, y.part) > 0 ? 'same' : 'different';
  },
};

const MOST = 2;

/** Words that narrow one of them down and are nowhere in the sentence of the other: "food", "provisional". */
export const qualifiers: Comparison = {
  id: 'qualifiers',
  levelOf({ wordings: [x, y] }) {
    const others = [
      ...[...x.qualifiers].filter((stem) => !y.words.has(stem)),
      ...[...y.qualifiers].filter((stem) => !x.words.has(stem)),
    ];
    return `${Math.min(MOST, others.length)} of one alone`;
  },
};
