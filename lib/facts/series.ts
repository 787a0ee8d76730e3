import type { Statement } from '../checking/statement.ts';
import { nameOfArea, spellingsOfArea } from './areas.ts';
import { periodWords } from './periods.ts';
import { wordsOf } from './words.ts';

/** What search looks through: one row for all facts about the same subject. */
export interface SeriesRow {
  readonly key: string;
  readonly label: string;
  /** The words of the series, each once: a multi-entry index. */
  readonly tokens: readonly string[];
  readonly factCount: number;
  /** How many of them come from packs, not from kept articles. */
  readonly packCount: number;
}

/** A fact with where it belongs. */
export interface OwnedFact {
  readonly statement: Statement;
  /** The name of the pack or the publisher, for search. */
  readonly ownerName: string | null;
}

/** All that is equal between the facts of a series; value, period and basis differ within it. */
export function seriesKey(statement: Statement): string {
  const parts = [
    statement.measure,
    statement.form === 'change' ? 'change' : 'level',
    statement.refArea,
    statement.counterpartArea,
    statement.product,
    statement.whole,
    [...statement.scope].sort().join(' '),
    [...statement.actors].sort().join(' '),
    statement.place,
  ];
  return parts.map((part) => part ?? '').join('|');
}

/** The row of a series, drawn from all of its facts; `null` for no facts. A pack's label goes before an article's. */
export function seriesRowOf(key: string, facts: readonly OwnedFact[]): SeriesRow | null {
  const first = facts[0];
  if (!first) return null;
  const fromPacks = facts.filter(({ statement }) => statement.articleId === null);
  const named = fromPacks[0] ?? first;
  const tokens = new Set(wordsOf(named.statement.label));
  for (const fact of facts) for (const word of factWords(fact)) tokens.add(word);
  const counts = { factCount: facts.length, packCount: fromPacks.length };
  return { key, label: labelOf(named.statement), tokens: [...tokens], ...counts };
}

function labelOf(statement: Statement): string {
  const label = statement.label || statement.measure.replaceAll('-', ' ');
  return statement.form === 'change' && !/\bchange\b/i.test(label) ? `${label}, change` : label;
}

function factWords({ statement, ownerName }: OwnedFact): string[] {
  const areas = [statement.refArea, statement.counterpartArea].filter((code) => code !== null);
  const texts = [
    statement.measure,
    statement.label,
    statement.form,
    statement.transformation,
    statement.place,
    statement.product,
    statement.whole,
    ...statement.scope,
    ...statement.actors,
    ...areas.flatMap((code) => [nameOfArea(code) ?? '', ...spellingsOfArea(code)]),
    statement.source.publisher,
    ownerName,
  ];
  return [
    ...texts.flatMap((text) => (text ? wordsOf(text) : [])),
    ...(statement.timePeriod ? periodWords(statement.timePeriod) : []),
  ];
}
