import { z } from 'zod';
import type { Command } from './command.ts';
import { engine } from './engine.ts';
import { answerLines } from './json-lines.ts';

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  date: z.string().nullish(),
  source: z.string().nullish(),
  title: z.string().nullish(),
  before: z.string().nullish(),
});

export const claims: Command = {
  usage: 'claims --jsonl < texts.jsonl',
  help: `Reads lines of JSON on standard input: {"id", "text", "date"?, "source"?, "title"?, "before"?}, "before" being the text ahead
of "text". Prints a line for each: {"id", "claims": [{…quantity, "measure", "form", "transformation", "refArea", "place",
"counterpartArea", "product", "whole", "timePeriod", "modality", "attribution", "label"}]}. A fall is negative.`,
  flags: { jsonl: 'required' },
  run: async ({ fail }) =>
    (await answerLines(
      process.stdin,
      Row,
      (row) => ({ id: row.id, claims: engine().reader.claims(row) }),
      fail,
    ))
      ? 0
      : 1,
};
