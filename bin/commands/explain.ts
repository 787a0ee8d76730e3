import { comparePair, PairRow } from './compare.ts';
import { answerLines } from './json-lines.ts';
import type { Command } from './run.ts';

export const explain: Command = {
  usage: 'explain --jsonl < pairs.jsonl',
  flags: { jsonl: 'required' },
  run: async ({ fail }) => {
    const good = await answerLines(
      process.stdin,
      PairRow,
      ({ id, a, b }) => {
        const { comparison, ...answer } = comparePair(a, b);
        return {
          id,
          ...answer,
          rule: comparison?.rule ?? null,
          dimensions: comparison?.table ?? null,
          intervals: comparison?.intervals ?? null,
        };
      },
      fail,
    );
    return good ? 0 : 1;
  },
};
