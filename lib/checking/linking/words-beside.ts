import type { ContentWords } from './content-words.ts';

/** How much farther away each word makes the next, and each mark that ends a clause. */
const STEP = 0.25;
const CLAUSE = 0.5;

const TOKEN = /\p{L}[\p{L}\p{M}'’-]*|\d[\d.,:]*|[,;:()—]/gu;

/** A content word with how it stands to a figure. */
export interface WordBeside {
  readonly stem: string;
  readonly weight: number;
  /** How many words away from the figure. */
  readonly step: number;
  readonly isName: boolean;
  readonly opens: boolean;
  /** "Ada's" in "Ada's 18-year-old brother": the figure is of somebody else. */
  readonly isOwner: boolean;
}

/** The content words of the text on one side of a figure, from the figure outwards. */
export function wordsBeside(text: string, content: ContentWords, isBefore: boolean): WordBeside[] {
  const printed = text.match(TOKEN) ?? [];
  const words: WordBeside[] = [];
  let distance = 0;
  let step = 0;
  for (const [index, token] of (isBefore ? printed.toReversed() : printed).entries()) {
    if (/^[,;:()—]$/.test(token)) {
      distance += CLAUSE;
      continue;
    }
    const stem = /^\d/.test(token) ? null : content.stem(token);
    const opens = isBefore && index === printed.length - 1;
    const isName = /^\p{Lu}/u.test(token) && !(opens && /(?:s|ing|ed|ly)$/.test(token));
    if (stem !== null)
      words.push({ stem, weight: 1 / (1 + distance), step, isName, opens, isOwner: /['’]s?$/.test(token) });
    distance += STEP;
    step += 1;
  }
  return words;
}

/** The words of the name that stands nearest to a figure on either side. */
export function nearestName(sides: readonly (readonly WordBeside[])[]): WordBeside[] {
  const names = sides.map((side) => side.filter(({ isName, isOwner }) => isName && !isOwner));
  const side = names.reduce((best, each) => ((each[0]?.weight ?? 0) > (best[0]?.weight ?? 0) ? each : best));
  const end = side.findIndex(({ step }, at) => at > 0 && step > side[at - 1]!.step + 1);
  return side.slice(0, end < 0 ? side.length : end);
}
