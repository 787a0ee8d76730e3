import { z } from 'zod';
import type { Command } from './command.ts';
import { engine } from './engine.ts';
import { answerLines } from './json-lines.ts';

const Row = z.object({ id: z.union([z.string(), z.number()]), text: z.string(), date: z.string().nullish() });

export const quantities: Command = {
  usage: 'quantities --jsonl < texts.jsonl',
  help: `Reads lines of JSON on standard input: {"id", "text", "date"?}. Prints a line for each:
{"id", "quantities": [{"start", "end", "surface", "value", "range", "unit", "bound", "direction", "interval"}]}.`,
  flags: { jsonl: 'required' },
  run: async ({ fail }) =>
    (await answerLines(
      process.stdin,
      Row,
      ({ id, text }) => ({ id, quantities: engine().reader.quantities(text) }),
      fail,
    ))
      ? 0
      : 1,
};
