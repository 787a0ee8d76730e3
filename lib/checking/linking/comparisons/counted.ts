import type { Comparison } from '../pair.ts';

/** What is counted: 60 diplomats and 60 officers may be one thing, 60 and 60 diplomats mostly are. */
export const counted: Comparison = {
  id: 'counted',
  levelOf({ kind, heads: [x, y] }) {
    if (kind !== 'count') return 'nothing';
    if (x === y) return x === '' ? 'both bare' : 'same';
    return x === '' || y === '' ? 'one bare' : 'different';
  },
};
