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
    const json = parseJson(line);
    const row = schema.safeParse(json);
    if (row.success) await writeLine(JSON.stringify(await answer(row.data)));
    else {
      allGood = false;
      failed(
        `line ${number}: ${json === undefined ? 'this is no JSON' : describe(row.error)} (--help shows the fields)`,
      );
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

function describe({ issues: [issue] }: z.ZodError): string {
  const where = issue?.path.join('.');
  if (!issue || !where) return 'this is no JSON object';
  const isMissing = issue.code === 'invalid_union' || issue.message.includes('received undefined');
  return isMissing ? `"${where}" is missing or of the wrong kind` : `"${where}": ${issue.message}`;
}

/** Waits for a slow reader rather than filling memory. */
async function writeLine(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}
