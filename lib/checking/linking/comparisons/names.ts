import type { Comparison } from '../pair.ts';
import { countShared } from '../same-event.ts';

/** The names that stand nearest to the figures. */
export const names: Comparison = {
  id: 'names',
  levelOf({ wordings: [x, y] }) {
    const [a, b] = [x.nearestName, y.nearestName];
    if (a.size === 0 || b.size === 0) return 'none';
    if (countShared(a, b) === Math.min(a.size, b.size)) return 'same';
    return countShared(a, y.words) + countShared(b, x.words) > 0 ? 'told of' : 'others';
  },
};
