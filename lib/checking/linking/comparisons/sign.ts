import type { Comparison } from '../pair.ts';

/** Of changes, whether they go the same way. */
export const sign: Comparison = {
  id: 'sign',
  levelOf({ a, b }) {
    const isChange = [a.form === 'change', b.form === 'change'];
    if (isChange[0] !== isChange[1]) return 'one is no change';
    if (!isChange[0]) return 'no changes';
    return Math.sign(a.value ?? 0) === Math.sign(b.value ?? 0) ? 'same' : 'opposite';
  },
};
