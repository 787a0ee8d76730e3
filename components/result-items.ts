import type { Statement } from '../lib/checking/statement.ts';
import type { SeriesHit } from '../lib/facts/fact-base.ts';

/** One line that the arrow keys reach: a fact, or the offer to show the rest of a series. */
export type ResultItem =
  | { readonly kind: 'fact'; readonly id: string; readonly fact: Statement; readonly sameSource: boolean }
  | { readonly kind: 'more'; readonly id: string; readonly series: string; readonly count: number };

/** The facts of a series that are shown before the reader asks for more. */
const SHOWN_AT_FIRST = 4;
/** An offer to show fewer than this takes as much room as they do. */
const LEAST_MORE = 2;

/** The lines of a hit; `id` is that of the line's element. */
export function itemsOf({ series, facts }: SeriesHit, isOpen: boolean): readonly ResultItem[] {
  const fits = facts.length < SHOWN_AT_FIRST + LEAST_MORE;
  const shown = isOpen || fits ? facts : facts.slice(0, SHOWN_AT_FIRST);
  const items = shown.map((fact, at): ResultItem => {
    const sameSource = at > 0 && isSameSource(fact, shown[at - 1]!);
    return { kind: 'fact', id: `fact-${encodeURIComponent(fact.id)}`, fact, sameSource };
  });
  const count = facts.length - shown.length;
  if (count === 0) return items;
  return [...items, { kind: 'more', id: `more-${encodeURIComponent(series)}`, series, count }];
}

function isSameSource({ source: a }: Statement, { source: b }: Statement): boolean {
  return a.publisher === b.publisher && a.title === b.title && a.date === b.date;
}
