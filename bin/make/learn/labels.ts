import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Mention = z.object({ article: z.number(), sentence: z.string(), surface: z.string() });
export type Mention = z.infer<typeof Mention>;

const Event = z.object({
  event: z.string(),
  articles: z.array(
    z.object({
      source: z.string().nullish(),
      title: z.string().nullish(),
      date: z.string().nullish(),
      text: z.string(),
    }),
  ),
});
export type LabelledEvent = z.infer<typeof Event>;

const Label = z.object({
  event: z.string(),
  groups: z.array(
    z.object({
      cells: z.array(z.object({ mentions: z.array(Mention) })),
      relations: z.array(z.tuple([z.number(), z.number(), z.string()]).rest(z.unknown())).nullish(),
    }),
  ),
  unrelated: z.array(z.tuple([Mention, Mention])).nullish(),
});
/** Which figures of an event are of one thing: a group is one quantity, a cell a value of it on a basis, a mention where it is printed. */
export type Label = z.infer<typeof Label>;

/** So many articles of an event are labelled. */
export const MOST_ARTICLES = 12;

export const readLabels = (file: string): Label[] => readLines(file, Label);
export const readEvents = (file: string): LabelledEvent[] => readLines(file, Event);

function readLines<T>(file: string, row: z.ZodType<T>): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const parsed = row.safeParse(JSON.parse(line));
    if (!parsed.success)
      throw new Error(`${file}, line ${at + 1}: ${parsed.error.issues[0]?.message ?? 'not as expected'}`);
    return [parsed.data];
  });
}
