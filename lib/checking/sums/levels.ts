import type { Statement } from '../statement.ts';
import { CONTRAST, ENDS_FROM, ENDS_TO } from './phrases.ts';
import { before, between, isLevel, type Sentence, startOf } from './sentence.ts';

/** Two levels of a sentence that its words tie as where something was and where it went. */
export interface FromTo {
  readonly from: Statement;
  readonly to: Statement;
}

/** Another clause begins: what stands behind it is of something else. */
const FARTHEST = 120;

/** "from 51 to 57", "to 57 from 51", "57, up 12 percent from 51", "57, compared with 51 a year earlier". */
export function fromTosOf({ figures }: Sentence): FromTo[] {
  return figures.flatMap((figure, at) => {
    if (figure.range && ENDS_FROM.test(before(figure))) return endsOf(figure) ?? [];
    if (figure.range || !isLevel(figure) || !ENDS_FROM.test(before(figure))) return [];
    const next = figures.slice(at + 1).find((other) => isPartner(figure, other));
    if (
      next &&
      /\bfrom\s[^,]{0,30}$/i.test(before(figure)) &&
      ENDS_TO.test(before(next)) &&
      isOneClause(figure, next)
    )
      return [{ from: figure, to: next }];
    const partners = figures.slice(0, at).filter((other) => isPartner(figure, other));
    const previous = partners.at(-1);
    if (partners.length > 1 && !areAlike(figure, previous!)) return [];
    // The figure before belongs to "from … to" already.
    if (!previous || !isOneClause(previous, figure) || ENDS_FROM.test(before(previous))) return [];
    return [{ from: figure, to: previous }];
  });
}

/** "Earned $2 billion on sales of $30 billion, up from $1.5 billion": of several levels the nearest may be of something else. */
export function areAlike(a: Statement, b: Statement): boolean {
  const ratio = a.value! / b.value!;
  return ratio >= 0.5 && ratio <= 2;
}

const isPartner = (a: Statement, b: Statement): boolean =>
  b.range === null && b.unit === a.unit && isLevel(b);

function isOneClause(a: Statement, b: Statement): boolean {
  const words = between(a, b);
  return (
    words.length <= FARTHEST &&
    !/[;:]/.test(words) &&
    !CONTRAST.test(words) &&
    !/\band\s(?!\w+\s(?:up|down)\b)[^,]{0,80}$/i.test(words)
  );
}

/** "from 25% to 50%", "from 110,000 to 50,000" is read as one range: its ends, each with its half of the interval. */
function endsOf(figure: Statement): FromTo[] | null {
  const [low, high] = figure.range!;
  const [bottom, top] = figure.interval;
  if (bottom === null || top === null || low <= 0 || low >= high || !/\bto\b/.test(figure.surface))
    return null;
  const end = (value: number, half: number): Statement => ({
    ...figure,
    value,
    range: null,
    interval: [value - half, value + half],
  });
  const [start, finish] = [end(low, low - bottom), end(high, top - high)];
  return [isFalling(figure.surface) ? { from: finish, to: start } : { from: start, to: finish }];
}

/** Whether the larger number of a range is printed first. */
function isFalling(surface: string): boolean {
  const [first, second] = surface
    .split(/\bto\b/)
    .map((part) => Number.parseFloat(part.replace(/[^\d.]/g, '')));
  return first! > second!;
}

/** Where the words of the pair begin and end. */
export function spanOf({ from, to }: FromTo): { readonly first: Statement; readonly last: Statement } {
  return startOf(from) <= startOf(to) ? { first: from, last: to } : { first: to, last: from };
}

/** Between its first figure and the word that leads to it, nothing else is said. */
export const isLedTo = (figure: Statement): boolean =>
  ENDS_FROM.test(before(figure)) || ENDS_TO.test(before(figure));
