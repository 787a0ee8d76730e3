import { incoherences, type LocatedFact } from './coherence.ts';
import type { PackHeader, PackProblem, ParsedPack } from './pack.ts';
import { type RawPack, rawPackOfCsv } from './pack-csv.ts';
import { rawPackOfJson } from './pack-json.ts';
import { packFactSchema, packHeaderShape } from './schema.ts';
import { z } from './zod.ts';

/** The largest pack that is read, in characters. */
export const MAX_PACK_LENGTH = 20_000_000;

const headerSchema = z.strictObject(packHeaderShape);

/**
 * Reads a pack from the text of a file; CSV if the name ends so, else JSON. All or nothing: a pack with one bad row is
 * refused with every bad row, by line.
 */
export function parsePack(text: string, fileName: string): ParsedPack {
  if (text.length > MAX_PACK_LENGTH) {
    return refused([
      { line: 1, field: '', message: 'the file is larger than 20 MB: split it into smaller packs' },
    ]);
  }
  const plain = text.replace(/^\uFEFF/, '');
  const raw = /\.csv$/i.test(fileName) ? rawPackOfCsv(plain, fileName) : rawPackOfJson(plain);
  return raw.problems.length > 0 ? refused(raw.problems) : checked(raw);
}

function checked(raw: RawPack): ParsedPack {
  const header = headerSchema.safeParse(raw.header);
  const problems = header.success ? [] : problemsOf(header.error, raw.lineOf, []);
  const facts: LocatedFact[] = [];
  raw.facts.forEach((rawFact, index) => {
    const fact = packFactSchema.safeParse(rawFact);
    if (fact.success) facts.push({ fact: fact.data, line: raw.lineOf(['facts', index]) });
    else problems.push(...problemsOf(fact.error, raw.lineOf, ['facts', index]));
  });
  if (raw.facts.length === 0) problems.push({ line: 1, field: 'facts', message: 'the pack holds no fact' });
  problems.push(...incoherences(facts));
  if (problems.length > 0) return refused(problems);
  return { ok: true, pack: { ...(header.data as PackHeader), facts: facts.map(({ fact }) => fact) } };
}

function problemsOf(
  error: z.ZodError,
  lineOf: RawPack['lineOf'],
  prefix: readonly PropertyKey[],
): PackProblem[] {
  return error.issues.flatMap((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [null];
    return unknown.map((key) => {
      const path = key === null ? issue.path : [...issue.path, key];
      const message = key === null ? issue.message : 'is no field of a pack: check the spelling';
      return { line: lineOf([...prefix, ...path]), field: path.join('.'), message };
    });
  });
}

function refused(problems: readonly PackProblem[]): ParsedPack {
  return { ok: false, problems: [...problems].sort((a, b) => a.line - b.line) };
}

/** A problem as one line of plain words: "line 12, value: has to be a number". */
export function problemSentence({ line, field, message }: PackProblem): string {
  return field ? `line ${line}, ${field}: ${message}` : `line ${line}: ${message}`;
}
