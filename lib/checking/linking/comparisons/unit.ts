import type { Comparison } from '../pair.ts';

/** Whether both are in one unit, in two of a kind, or in what does not convert. */
export const unit: Comparison = { id: 'unit', levelOf: (pair) => pair.unit.kind };
