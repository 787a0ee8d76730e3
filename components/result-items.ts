import type { Statement } from '../lib/checking/statement.ts';
import { formatValue } from '../lib/checking/telling/format-value.ts';
import { basisLabel } from '../lib/checking/telling/wording.ts';
import type { SeriesHit } from '../lib/facts/fact-base.ts';
import { shownTimeOf } from './time-of-fact.ts';

/** One line that the arrow keys reach: a value with all who give it, or the offer to show the rest of a series. */
export type ResultItem =
  | {
      readonly kind: 'fact';
      readonly id: string;
      /** The same value on the same basis for the same time; at least one. */
      readonly facts: readonly Statement[];
      readonly sameSource: boolean;
    }
  | { readonly kind: 'more'; readonly id: string; readonly series: string; readonly count: number };

/** The lines of a series that are shown before the reader asks for more. */
const SHOWN_AT_FIRST = 4;
/** An offer to show fewer than this takes as much room as they do. */
const LEAST_MORE = 2;

/** The lines of a hit; `id` is that of the line's element. */
export function itemsOf({ series, facts }: SeriesHit, isOpen: boolean): readonly ResultItem[] {
  const lines = [...Map.groupBy(facts, lineKey).values()];
  const fits = lines.length < SHOWN_AT_FIRST + LEAST_MORE;
  const shown = isOpen || fits ? lines : lines.slice(0, SHOWN_AT_FIRST);
  const items = shown.map((line, at): ResultItem => {
    const sameSource = at > 0 && isSameSource(line, shown[at - 1]!);
    return { kind: 'fact', id: `fact-${encodeURIComponent(line[0]!.id)}`, facts: line, sameSource };
  });
  const count = lines.length - shown.length;
  if (count === 0) return items;
  return [...items, { kind: 'more', id: `more-${encodeURIComponent(series)}`, series, count }];
}

/** What is the same of all facts on one line: all that the line shows but for the sources. */
function lineKey(fact: Statement): string {
  return JSON.stringify([formatValue(fact), basisLabel(fact), shownTimeOf(fact), fact.modality]);
}

function isSameSource(line: readonly Statement[], above: readonly Statement[]): boolean {
  const [{ source: a }, { source: b }] = [line[0]!, above[0]!];
  const isAlone = line.length === 1 && above.length === 1;
  return isAlone && a.publisher === b.publisher && a.title === b.title && a.date === b.date;
}
