import { squash } from './metadata.ts';
import { isSkipped } from './skipped.ts';
import { collectBlocks, type TextBlock } from './text-blocks.ts';

/** A larger table is a list of data, and no cell of one for reading is longer. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 30;
const LONGEST_CELL = 120;
/** What is longer tells something. */
const LONGEST_HEADING = 40;
/** "Q2 2025", "May 2025", "2024/25", "2026 forecast": they head a row or a column, and are no value of it. */
const PERIOD =
  /^(?:[A-Za-z]{1,9}\.? ?){0,2}(?:19|20)\d\d(?:[/–-]\d{2,4})?(?: ?[A-Za-z]{1,9})?$|^(?:Q[1-4]|H[12])\b[^.%]{0,10}$/;
const TABLE_NUMBER = /^table \d{1,3}[.:]? /i;

/** The rows of a table as lists of cells, each standing in every place that it spans. */
type Grid = readonly (readonly (Element | undefined)[])[];

/**
 * The same blocks, those in the cells of tables with the headings over and beside them: the caption, the heading of the row, those of
 * the column. The headings themselves are no text of their own. Tables that only lay out the page have none.
 */
export function withTableHeadings(blocks: readonly TextBlock[]): TextBlock[] {
  const grids = new Map<Element, Grid | null>();
  return blocks.flatMap((block) => {
    const cell = block.element.closest('td, th');
    const table = cell?.closest('table');
    if (!cell || !table) return block;
    if (!grids.has(table)) grids.set(table, readGrid(table));
    const grid = grids.get(table);
    if (!grid) return block;
    if (isValue(cell)) return { ...block, headings: headingsOf(cell, table, grid) };
    return block.text.length > LONGEST_HEADING ? block : [];
  });
}

/** `null` for a table that lays out the page, or holds no values, or too many. */
function readGrid(table: Element): Grid | null {
  if (table.querySelector('table') || /^(?:none|presentation)$/.test(table.getAttribute('role') ?? ''))
    return null;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.length < 2 || rows.length > MOST_ROWS) return null;
  const grid: Element[][] = rows.map(() => []);
  let values = 0;
  for (const [at, row] of rows.entries()) {
    for (const cell of row.querySelectorAll('td, th')) {
      if (squash(cell.textContent).length > LONGEST_CELL) return null;
      if (isValue(cell)) values += 1;
      place(cell, at, grid);
    }
  }
  const columns = Math.max(...grid.map((row) => row.length));
  return values > 0 && columns >= 2 && columns <= MOST_COLUMNS ? grid : null;
}

function place(cell: Element, row: number, grid: Element[][]): void {
  let column = 0;
  while (grid[row]![column]) column += 1;
  const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
  for (let down = row; down < Math.min(row + height, grid.length); down += 1)
    for (let right = column; right < column + width; right += 1) grid[down]![right] = cell;
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  return Math.min(Math.max(1, Number(cell.getAttribute(name)) || 1), MOST_COLUMNS);
}

function headingsOf(cell: Element, table: Element, grid: Grid): string[] {
  const row = grid.findIndex((cells) => cells.includes(cell));
  const column = grid[row]!.indexOf(cell);
  const caption = table.querySelector('caption');
  const beside = grid[row]!.slice(0, column).filter((each) => each !== undefined && !isValue(each));
  const marked = beside.filter((each) => each?.tagName === 'TH');
  const elements = [
    caption,
    ...(marked.length > 0 ? marked : beside.slice(0, 1)),
    ...over(grid, row, column),
  ];
  const texts = [...new Set(elements)].map((each) => (each ? textIn(each) : ''));
  return texts.filter((text) => text !== '' && text.length <= LONGEST_CELL);
}

/** The headings at the top of a column, and the last line above a cell that runs across the table. */
function over(grid: Grid, row: number, column: number): (Element | undefined)[] {
  const top = grid.findIndex((cells, at) => !isHeadingRow(cells, at === 0));
  const headings = grid.slice(0, Math.max(0, Math.min(top, row))).map((cells) => cells[column]);
  const line = grid
    .slice(Math.max(0, top), row)
    .findLast((cells) => cells.length > 1 && new Set(cells).size === 1);
  return line ? [line[0], ...headings] : headings;
}

/** Of cells that are marked as headings, or, in the first row, hold no values. */
function isHeadingRow(cells: readonly (Element | undefined)[], isFirst: boolean): boolean {
  const filled = cells.filter((cell) => cell !== undefined && squash(cell.textContent) !== '');
  if (filled.length === 0) return false;
  const isMarked = filled.every((cell) => cell!.tagName === 'TH' || cell!.closest('thead'));
  return isMarked || (isFirst && filled.length > 1 && !filled.some((cell) => isValue(cell!)));
}

/** Whether a cell holds a figure and is no heading. */
function isValue(cell: Element): boolean {
  const text = squash(cell.textContent);
  return cell.tagName === 'TD' && /\d/.test(text) && !PERIOD.test(text);
}

/** The text of a heading without footnote marks. */
function textIn(element: Element): string {
  const text = collectBlocks(element, isSkipped).map((block) => block.text);
  return squash(text.join(' ')).replace(TABLE_NUMBER, '');
}
