import { pairCommand } from './compare.ts';

export const explain = pairCommand(
  'explain',
  'what compare prints, with the "rule" that decided, the "dimensions", the "intervals" and the "likeness" of the sentences.',
  (comparison) => ({
    rule: comparison?.rule ?? null,
    dimensions: comparison?.table ?? null,
    intervals: comparison?.intervals ?? null,
    likeness: comparison?.likeness ?? null,
  }),
);
