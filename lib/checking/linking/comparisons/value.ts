import { inUnitOfFirst } from '../../judging/units.ts';
import type { Comparison, Pair } from '../pair.ts';
import { digitsOf, isSlip } from '../slips.ts';

const MOST_DIGITS = 4;
/** Counts below this are told of too many things. */
const TINY = 4;
const NEAR = 1.05;
const CLOSE = 1.12;
const HALF_AS_MUCH = 1.5;

/** How near the numbers are, and of equal ones how many digits they have: 1,237 twice is hardly chance. */
export const value: Comparison = {
  id: 'value',
  levelOf({ a, b, unit }: Pair): string {
    if (a.value === null || b.value === null) return 'unread';
    const [x, y] = [Math.abs(a.value), Math.abs(inUnitOfFirst(b.value, unit))];
    const ratio = Math.max(x / y, y / x);
    if (x === y || ratio < 1 + 1e-9) {
      if (digitsOf(a) === 1) return x < TINY ? 'equal, tiny' : 'equal, 1 digit';
      return `equal, ${Math.min(MOST_DIGITS, digitsOf(a), digitsOf(b))} digits`;
    }
    if (ratio < NEAR) return 'near';
    if (ratio < CLOSE) return 'close';
    return isSlip(x, y) ? 'slip' : ratio < HALF_AS_MUCH ? 'apart' : 'far';
  },
};
