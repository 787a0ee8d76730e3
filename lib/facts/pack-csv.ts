import Papa from 'papaparse';
import type { PackProblem } from './pack.ts';

/** A pack as read from its file, before its fields are checked. */
export interface RawPack {
  readonly header: Readonly<Record<string, unknown>>;
  readonly facts: readonly unknown[];
  /** The line of the value at a path such as ["facts", 3, "value"]. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Why the file cannot be read at all. */
  readonly problems: readonly PackProblem[];
}

const TEXTS =
  'id measure label form transformation refArea place counterpartArea product whole timePeriod comparedWith';
const MORE_TEXTS = 'unit bound surface validFrom validTo attribution';
const SOURCE_TEXTS = 'source.publisher source.title source.url source.date source.quote';
const LISTS = new Set(['scope', 'actors']);
const NUMBERS = new Set(['value', 'precision']);
const COLUMNS = new Set([
  ...`${TEXTS} ${MORE_TEXTS} ${SOURCE_TEXTS}`.split(' '),
  ...LISTS,
  ...NUMBERS,
  'range',
]);
const REQUIRED = 'id measure label form value unit precision surface source.publisher source.title'.split(
  ' ',
);
const NUMBER = /^[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Reads the CSV form of a pack: lines "# name: …" on top say what the pack is, then come the column names and one row a
 * fact. Lists and the two ends of a range are separated by semicolons. An empty cell is a field left out.
 */
export function rawPackOfCsv(text: string, fileName: string): RawPack {
  const { rows, problems } = rowsOf(text);
  const titles = rows.filter(isComment);
  const [columns, ...records] = rows.filter((row) => !isComment(row));
  if (!columns) return { ...nothing, problems: [{ line: 1, field: '', message: 'the file is empty' }] };
  const allProblems = [...problems, ...headerProblems(columns), ...widthProblems(columns, records)];
  return {
    header: headerOf(titles, fileName),
    facts: records.map((row) => factOf(columns.cells, row.cells)),
    lineOf: ([, index]) => (typeof index === 'number' ? (records[index]?.line ?? 1) : 1),
    problems: allProblems.sort((a, b) => a.line - b.line),
  };
}

const nothing: RawPack = { header: {}, facts: [], lineOf: () => 1, problems: [] };

function rowsOf(text: string): { rows: Row[]; problems: PackProblem[] } {
  const rows: Row[] = [];
  const problems: PackProblem[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    step: ({ data, errors, meta }) => {
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line });
      for (const error of errors) problems.push({ line, field: '', message: quoteProblem(error.code) });
      line += linesIn(text, from, meta.cursor);
      from = meta.cursor;
    },
  });
  return { rows, problems };
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text[at] === '\n') count++;
  return count;
}

function quoteProblem(code: string): string {
  return code === 'MissingQuotes'
    ? 'a quotation mark is opened and never closed'
    : 'a quotation mark inside a quoted cell has to be doubled ("")';
}

function isComment({ cells }: Row): boolean {
  return cells[0]!.trimStart().startsWith('#');
}

function headerProblems({ cells, line }: Row): PackProblem[] {
  const names = cells.map((cell) => cell.trim());
  const unknown = names.filter((name) => !COLUMNS.has(name));
  const missing = REQUIRED.filter((name) => !names.includes(name));
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  return [
    ...unknown.map((name) => ({ line, field: name, message: 'is no column of a pack: check the spelling' })),
    ...missing.map((name) => ({ line, field: name, message: 'this column is missing' })),
    ...twice.map((name) => ({ line, field: name, message: 'this column stands there twice' })),
  ];
}

function widthProblems(columns: Row, records: readonly Row[]): PackProblem[] {
  const width = columns.cells.length;
  return records
    .filter(({ cells }) => cells.length !== width)
    .map(({ cells, line }) => ({
      line,
      field: '',
      message: `has ${cells.length} cells where the header has ${width}: quote cells that hold a comma`,
    }));
}

function headerOf(titles: readonly Row[], fileName: string): Record<string, string> {
  const name = fileName.replace(/^.*[/\\]/, '').replace(/\.csv$/i, '');
  const stated = titles.flatMap(({ cells }) => {
    const [, key, value] = /^\s*#\s*(\w+)\s*:\s*(.+?)\s*$/.exec(cells.join(',')) ?? [];
    return key && value && HEADER_KEYS.includes(key) ? [[key, value] as const] : [];
  });
  const id = name.replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return { id, name, version: '1', licence: 'not stated', description: name, ...Object.fromEntries(stated) };
}

const HEADER_KEYS = ['id', 'name', 'version', 'licence', 'description'];

function factOf(columns: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const fact: Record<string, unknown> = { source: {} };
  columns.forEach((column, at) => {
    const [name, cell] = [column.trim(), (cells[at] ?? '').trim()];
    if (cell === '' && name !== 'unit') return;
    const [owner, key] = name.startsWith('source.') ? [fact.source, name.slice(7)] : [fact, name];
    (owner as Record<string, unknown>)[key] = cellValue(name, cell);
  });
  return fact;
}

function cellValue(column: string, cell: string): unknown {
  if (NUMBERS.has(column)) return numberOf(cell);
  if (column === 'range') return cell.split(';').map((part) => numberOf(part.trim()));
  return LISTS.has(column) ? cell.split(';').map((part) => part.trim()) : cell;
}

/** A cell that is no plain number stays a text, for the schema to refuse. */
function numberOf(cell: string): number | string {
  return NUMBER.test(cell) ? Number(cell) : cell;
}
