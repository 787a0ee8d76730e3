import type { UnitEntry } from '../../reading/vocabulary.ts';
import type { Statement } from '../statement.ts';
import { ageDifferences, ages } from './ages.ts';
import { apartSums } from './apart.ts';
import { conversions, oneRate } from './converted.ts';
import { fromToSums } from './from-to.ts';
import { fullWholes } from './full-whole.ts';
import { leads } from './lead.ts';
import { multiples } from './multiples.ts';
import { partsAndTotals } from './parts-and-total.ts';
import { averages, pricesPerUnit } from './per-unit.ts';
import { pointsAndPercents } from './points-and-percent.ts';
import { runningTotals } from './running-total.ts';
import { articlesOf, type Sentence } from './sentence.ts';
import { seriesSums } from './series.ts';
import { oneWhole, sameShares, sharesOfWholes } from './shares.ts';
import type { Arithmetic } from './sum.ts';
import { tradeBalances } from './trade-balance.ts';
import { yearSums } from './years-since.ts';

type Units = ReadonlyMap<string, UnitEntry>;

/** Sums within one sentence: what its words tie. */
const OF_SENTENCES: readonly ((sentence: Sentence, units: Units) => Arithmetic[])[] = [
  fromToSums,
  multiples,
  leads,
  sharesOfWholes,
  sameShares,
  fullWholes,
  pricesPerUnit,
  averages,
  partsAndTotals,
  conversions,
  ageDifferences,
  yearSums,
];

/** Sums that reach beyond a sentence of an article. */
const OF_ARTICLES: readonly ((sentences: readonly Sentence[]) => Arithmetic[])[] = [
  apartSums,
  pointsAndPercents,
  runningTotals,
  tradeBalances,
  oneWhole,
  oneRate,
  ages,
];

/** Finds the sums among statements: those that the words of an article tie, and those of one series that the times tie. */
export function findArithmetic(statements: readonly Statement[], units: Units): Arithmetic[] {
  const printed = articlesOf(statements).flatMap((sentences) => [
    ...sentences.flatMap((sentence) => OF_SENTENCES.flatMap((find) => find(sentence, units))),
    ...OF_ARTICLES.flatMap((find) => find(sentences)),
  ]);
  return onePerFigures([...printed, ...seriesSums(statements, units)]);
}

/** What two ways of looking find is told once, and which way it went not beside how far. */
function onePerFigures(sums: readonly Arithmetic[]): Arithmetic[] {
  const byFigures = new Map<string, Arithmetic>();
  for (const sum of sums) {
    const key = `${sum.rule}\n${[...sum.claims].sort().join('\n')}`;
    if (!byFigures.has(key)) byFigures.set(key, sum);
  }
  const changes = [...byFigures.values()].filter(({ rule }) => rule === 'from-to-change');
  const told = new Set(changes.map(({ claims }) => claims.slice(0, 2).join('\n')));
  return [...byFigures.values()].filter(
    ({ rule, claims }) => rule !== 'up-or-down' || !told.has(claims.join('\n')),
  );
}
