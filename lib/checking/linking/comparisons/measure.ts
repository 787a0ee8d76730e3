import type { Comparison } from '../pair.ts';

/** The name of what is measured: one piece of evidence among others, since two reporters file one thing under two names. */
export const measure: Comparison = {
  id: 'measure',
  levelOf({ a, b, named: [x, y] }) {
    if (a.measure === b.measure) return x ? 'same' : 'same, unnamed';
    if (x && y) return 'different';
    return x || y ? 'one unnamed' : 'both unnamed';
  },
};
