import type { Comparison } from '../pair.ts';

/** The times of day that the sentences tell. */
export const hours: Comparison = {
  id: 'hours',
  levelOf({ wordings: [x, y] }) {
    if (x.hour === y.hour) return x.hour === '' ? 'none' : 'same';
    return x.hour !== '' && y.hour !== '' ? 'different' : 'one';
  },
};
