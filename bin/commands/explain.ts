import { pairCommand } from './compare.ts';

export const explain = pairCommand(
  'explain',
  'what compare prints, with the "rule" that decided, the "dimensions" and the "intervals".',
  (comparison) => ({
    rule: comparison?.rule ?? null,
    dimensions: comparison?.table ?? null,
    intervals: comparison?.intervals ?? null,
  }),
);
