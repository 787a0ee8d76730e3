import type { SeriesHit } from './fact-base.ts';
import type { FactRow } from './fact-row.ts';
import { periodWords } from './periods.ts';
import type { SeriesRow } from './series.ts';
import { queryWords } from './words.ts';

/** How many facts of a series a search shows. */
export const FACTS_PER_SERIES = 50;

/** A found series with its facts: those of the time asked for first, then the newest; packs before articles. */
export function hitOf(series: SeriesRow, facts: readonly FactRow[], query: string): SeriesHit {
  const words = queryWords(query);
  const ranked = facts
    .map((row) => ({ row, timely: timeliness(row, words) }))
    .sort((a, b) => b.timely - a.timely || byTimeThenOwner(a.row, b.row))
    .slice(0, FACTS_PER_SERIES)
    .map(({ row }) => row.statement);
  return { series: series.key, label: series.label, facts: ranked };
}

function timeliness(row: FactRow, words: readonly string[]): number {
  const own = periodWords(row.period);
  return words.filter((word) =>
    own.some((mine) => mine === word || (word.length > 2 && mine.startsWith(word))),
  ).length;
}

function byTimeThenOwner(a: FactRow, b: FactRow): number {
  return compare(b.period, a.period) || compare(rank(a), rank(b)) || compare(a.id, b.id);
}

/** Packs before articles, and changes over a month before those over a year. */
function rank({ statement }: FactRow): string {
  return `${statement.articleId === null ? 0 : 1} ${statement.transformation ?? ''}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
