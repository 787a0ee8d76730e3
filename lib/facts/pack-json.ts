import { type JsonLines, JsonSyntaxError, linesOfJson } from './json-lines.ts';
import type { RawPack } from './pack-csv.ts';

/** Reads the JSON form of a pack, unchecked but for being an object with a list of facts. */
export function rawPackOfJson(text: string): RawPack {
  let parsed: unknown;
  let lines: JsonLines;
  try {
    parsed = JSON.parse(text);
    lines = linesOfJson(text);
  } catch (error) {
    return broken(...syntaxProblem(text, error));
  }
  if (!isRecord(parsed)) return broken(1, 'a pack is an object: { "id": …, "facts": [ … ] }');
  const { facts, ...header } = parsed;
  if (!Array.isArray(facts)) return broken(lines.get('facts') ?? 1, '"facts" has to be a list of facts');
  return { header, facts, lineOf: (path) => nearestLine(lines, path), problems: [] };
}

/** The line of a value, or of the nearest thing around it where the value is missing. */
function nearestLine(lines: JsonLines, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const line = lines.get(path.slice(0, length).join('.'));
    if (line !== undefined) return line;
  }
  return 1;
}

function syntaxProblem(text: string, error: unknown): [line: number, message: string] {
  try {
    linesOfJson(text);
  } catch (found) {
    if (found instanceof JsonSyntaxError) return [found.line, `this is no JSON: ${found.message}`];
  }
  return [1, `this is no JSON: ${error instanceof Error ? error.message : String(error)}`];
}

function broken(line: number, message: string): RawPack {
  return { header: {}, facts: [], lineOf: () => line, problems: [{ line, field: '', message }] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
