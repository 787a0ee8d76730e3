import type { Article } from './article.ts';
import type { PlacedClaim, Quantity } from './claim.ts';

/** A block as it is read: a cell of a table after its headings, with where in that text the cell stands. */
interface Said {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The blocks of an article, the cells of its tables told as sentences: "GDP growth, Q2 2025: 5.3 %". */
export interface SaidBlocks {
  readonly blocks: readonly string[];
  /** A claim of such a text as one of the block itself; `null` for a figure of the headings. */
  readonly place: (claim: Omit<PlacedClaim, 'id'>) => Omit<PlacedClaim, 'id'> | null;
}

type ReadQuantities = (text: string) => readonly Quantity[];

export function sayCells(
  { blocks, cells = [] }: Pick<Article, 'blocks' | 'cells'>,
  read: ReadQuantities,
): SaidBlocks {
  const said = new Map<number, Said>();
  for (const { block, headings } of cells) {
    const cell = blocks[block];
    if (cell !== undefined) said.set(block, sayCell(cell, headings, read));
  }
  return {
    blocks: blocks.map((text, at) => said.get(at)?.text ?? text),
    place: (claim) => {
      const cell = said.get(claim.block);
      return cell ? placeInCell(claim, cell) : claim;
    },
  };
}

function placeInCell(claim: Omit<PlacedClaim, 'id'>, cell: Said): Omit<PlacedClaim, 'id'> | null {
  const start = Math.max(claim.start, cell.start);
  const end = Math.min(claim.end, cell.end);
  if (start >= end) return null;
  return {
    ...claim,
    start: start - cell.start,
    end: end - cell.start,
    surface: cell.text.slice(start, end),
    at: claim.at + start - claim.start,
  };
}

function sayCell(cell: string, headings: readonly string[], read: ReadQuantities): Said {
  const printed = headings.map((heading) => heading.replace(/[\s.:]+$/, ''));
  const found = lendUnit(cell, printed, read);
  const names = found ? printed.map((name, at) => (at === found.at ? found.name : name)) : printed;
  const before = names.filter((name) => name !== '').join(', ');
  const lead = before === '' ? '' : `${before}: `;
  const figure = found?.figure ?? { before: '', after: '' };
  const start = lead.length + figure.before.length;
  return { text: `${lead}${figure.before}${cell}${figure.after}`, start, end: start + cell.length };
}

interface Around {
  readonly before: string;
  readonly after: string;
}

/** "Growth (%)", "Exports, in $bn", "Jobs in millions", "Exports, $bn", "%": the name, and the unit that it lends to the figures under and beside it. */
const WITH_UNIT: readonly RegExp[] = [
  /^(.*?)\s*\(([^()]{1,24})\)$/,
  /^(.*?)[,;]?\s+in ([^,;]{1,24})$/,
  /^(.*)[,;]\s*([^,;]{1,24})$/,
  /^()([^,;]{1,24})$/,
];

/** The unit that a heading lends to a cell with a bare number, the nearest first; `null` where none does. */
function lendUnit(
  cell: string,
  headings: readonly string[],
  read: ReadQuantities,
): { readonly at: number; readonly name: string; readonly figure: Around } | null {
  const [bare, ...more] = read(cell);
  if (!bare || more.length > 0 || bare.unit !== '') return null;
  for (const [at, heading] of [...headings.entries()].reverse()) {
    const [, name = '', unit] = firstMatch(heading) ?? [];
    if (!unit) continue;
    const figure = aroundFigure(unit);
    const [whole, ...others] = read(`${figure.before}${cell}${figure.after}`);
    const isUnit = whole?.unit !== '' || whole.value !== bare.value;
    if (whole && others.length === 0 && isUnit && isAll(whole, cell, figure)) return { at, name, figure };
  }
  return null;
}

function firstMatch(heading: string): RegExpExecArray | null {
  for (const pattern of WITH_UNIT) {
    const match = pattern.exec(heading);
    if (match) return match;
  }
  return null;
}

/** Whether a quantity takes in all that was put around a cell. */
function isAll({ start, end }: Quantity, cell: string, { before, after }: Around): boolean {
  const isBegun = before === '' || start === 0;
  return isBegun && (after === '' || end === before.length + cell.length + after.length);
}

const MONEY = /^((?:US|A|C|NZ|HK|S)?[$€£¥₹]|[A-Z]{3})\s?([A-Za-z]{0,9})$/;

/** "$bn" stands on both sides of a figure, "%" after it; "millions" becomes "million". */
function aroundFigure(unit: string): Around {
  const [, sign, scale] = MONEY.exec(unit) ?? [];
  if (sign === undefined || scale === undefined) return { before: '', after: ` ${singularScale(unit)}` };
  const before = /^[A-Z]{3}$/.test(sign) ? `${sign} ` : sign;
  return { before, after: scale.length > 3 ? ` ${singularScale(scale)}` : scale };
}

function singularScale(word: string): string {
  return word.replace(/^(thousand|million|billion|trillion)s\b/i, '$1');
}
