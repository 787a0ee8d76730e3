import { comparePair, PairRow } from './compare.ts';
import { answerLines } from './json-lines.ts';
import type { Command } from './run.ts';

export const explain: Command = {
  usage: 'explain --jsonl < pairs.jsonl',
  help: `Reads lines of JSON on standard input: {"id", "a": SIDE, "b": SIDE}, where SIDE is {"text", "surface"?, "source"?, "date"?,
"title"?, "context"?}; "surface" names the figure meant, "context" is the text around. Prints a line for each:
what compare prints, with the "rule" that decided, the "dimensions" and the "intervals".`,
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
