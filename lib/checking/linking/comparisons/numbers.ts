import type { Comparison } from '../pair.ts';
import { countShared } from '../same-event.ts';

/** The other numbers that the sentences share. */
export const numbers: Comparison = {
  id: 'other numbers',
  levelOf: ({ wordings: [x, y] }) => `${Math.min(2, countShared(x.numbers, y.numbers))} shared`,
};
