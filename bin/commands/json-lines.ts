import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { z } from 'zod';

/**
 * Answers each line of standard input with one line. A line that is no JSON or lacks a field is told on standard error and
 * the rest goes on; the result says whether all were good.
 */
export async function answerLines<T>(
  input: Readable,
  schema: z.ZodType<T>,
  answer: (row: T) => unknown | Promise<unknown>,
  failed: (message: string) => void,
): Promise<boolean> {
  let allGood = true;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const row = schema.safeParse(parseJson(line));
    if (row.success) await writeLine(JSON.stringify(await answer(row.data)));
    else {
      allGood = false;
      failed(`line ${number}: ${describe(row.error)}`);
    }
  }
  return allGood;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  const where = issue?.path.join('.');
  return where ? `"${where}": ${issue!.message}` : 'not a JSON object with the fields this call takes';
}

/** Waits for a slow reader rather than filling memory. */
async function writeLine(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}
