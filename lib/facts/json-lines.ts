/** Where the values of a JSON text stand, by path ("facts.3.source.date"), as line numbers from 1. */
export type JsonLines = ReadonlyMap<string, number>;

/** Where JSON stops being JSON. */
export class JsonSyntaxError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const MAX_DEPTH = 50;
const SCALAR = /(?:"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/**
 * Walks a JSON text and says on which line each value begins: `JSON.parse` does not tell. Throws `JsonSyntaxError` at the
 * first place that is no JSON.
 */
export function linesOfJson(text: string): JsonLines {
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;

  const fail = (message: string): never => {
    throw new JsonSyntaxError(line, message);
  };
  const skipSpace = () => {
    for (; at < text.length && ' \t\r\n'.includes(text[at]!); at++) if (text[at] === '\n') line++;
  };
  const takeScalar = (): string => {
    SCALAR.lastIndex = at;
    const found = SCALAR.exec(text)?.[0];
    if (found === undefined) return fail(describe(text, at));
    at += found.length;
    return found;
  };
  const take = (character: string): boolean => {
    skipSpace();
    if (text[at] !== character) return false;
    at++;
    return true;
  };
  const takeMembers = (path: string, close: string, depth: number) => {
    for (let index = 0; !take(close); index++) {
      if (index > 0 && !take(',')) fail(`expected a comma or "${close}"; ${describe(text, at)}`);
      skipSpace();
      takeValue(join(path, close === ']' ? String(index) : takeKey()), depth + 1);
    }
  };
  const takeKey = (): string => {
    if (text[at] !== '"') fail(`expected a name in double quotes; ${describe(text, at)}`);
    const key = takeScalar();
    if (!take(':')) fail(`expected a colon after ${key}; ${describe(text, at)}`);
    return JSON.parse(key) as string;
  };
  const takeValue = (path: string, depth: number) => {
    if (depth > MAX_DEPTH) fail('is nested too deeply');
    skipSpace();
    lines.set(path, line);
    if (take('{')) takeMembers(path, '}', depth);
    else if (take('[')) takeMembers(path, ']', depth);
    else takeScalar();
  };

  takeValue('', 0);
  skipSpace();
  if (at < text.length) fail(`expected the end of the file; ${describe(text, at)}`);
  return lines;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function describe(text: string, at: number): string {
  const rest = /^\S{1,20}/.exec(text.slice(at, at + 40))?.[0];
  return rest === undefined ? 'the file ends too early' : `found ${rest}`;
}
