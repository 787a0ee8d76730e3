import { pairCommand } from './compare.ts';

export const explain = pairCommand(
  'explain',
  'what compare prints, with the "rule" that decided, the "dimensions", the "intervals", the "likeness" of the sentences and the "evidence" that both are of one thing: each comparison with its level and match weight in bits, their sum and the threshold.',
  (comparison) => ({
    rule: comparison?.rule ?? null,
    dimensions: comparison?.table ?? null,
    intervals: comparison?.intervals ?? null,
    likeness: comparison?.likeness ?? null,
    evidence: comparison?.evidence() ?? null,
  }),
);
