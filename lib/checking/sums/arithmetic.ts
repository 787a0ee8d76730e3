import type { UnitEntry } from '../../reading/vocabulary.ts';
import { earlierLevel, overlap, percentChange } from '../judging/intervals.ts';
import type { Statement } from '../statement.ts';
import { formatPeriod, formatValue } from '../telling/wording.ts';
import { findSentenceSums } from './sentence-sums.ts';
import type { Arithmetic } from './sum.ts';

/** Finds the sums among statements: from–to–change, the earlier level that a level and its change imply, and those of one sentence. */
export function findArithmetic(
  statements: readonly Statement[],
  units: ReadonlyMap<string, UnitEntry>,
): Arithmetic[] {
  const levels = statements.filter((statement) => isLevel(statement, units));
  const changes = statements.filter(
    (statement) => statement.form === 'change' && statement.unit === 'percent' && statement.comparedWith,
  );
  const found: Arithmetic[] = [];
  for (const change of changes) {
    const now = levels.filter((level) => sameSeries(level, change) && level.timePeriod === change.timePeriod);
    const before = levels.filter(
      (level) => sameSeries(level, change) && level.timePeriod === change.comparedWith,
    );
    const pairs = now.flatMap((to) =>
      before.filter((from) => from.unit === to.unit).map((from) => ({ from, to })),
    );
    const sums = pairs.flatMap(({ from, to }) => fromToChange(from, to, change) ?? []);
    const implied = sums.length > 0 ? [] : now.flatMap((to) => impliedLevel(to, change) ?? []);
    found.push(...onePerValue(sums), ...onePerValue(implied));
  }
  return [...found, ...findSentenceSums(statements)];
}

/** What another outlet printed shows nothing wrong with an article: that only its own figures and facts of packs do. */
const areOfOneArticle = (...all: readonly Statement[]): boolean =>
  new Set(all.flatMap(({ articleId }) => articleId ?? [])).size < 2;

function isLevel(
  { form, unit, value, timePeriod, modality, implied }: Statement,
  units: ReadonlyMap<string, UnitEntry>,
): boolean {
  const kind = units.get(unit)?.kind;
  return (
    form !== 'change' &&
    form !== 'share' &&
    kind !== 'percent' &&
    kind !== 'points' &&
    value !== null &&
    value > 0 &&
    timePeriod !== null &&
    !implied.includes('timePeriod') &&
    modality === 'stated'
  );
}

/** The same measure of the same parties, both known on both sides. */
function sameSeries(a: Statement, b: Statement): boolean {
  return (
    a.measure === b.measure &&
    a.refArea !== null &&
    a.refArea === b.refArea &&
    a.place === b.place &&
    a.counterpartArea === b.counterpartArea &&
    a.product === b.product
  );
}

function fromToChange(from: Statement, to: Statement, change: Statement): Arithmetic | null {
  const computed = percentChange(from.interval, to.interval);
  if (!computed || change.value === null) return null;
  const holds = overlap(computed, change.interval);
  if (!holds && !areOfOneArticle(from, to, change)) return null;
  const exact = {
    ...change,
    value: round(100 * (to.value! / from.value! - 1), 1),
    range: null,
    bound: 'exact' as const,
  };
  return {
    rule: 'from-to-change',
    claims: [from.id, to.id, change.id],
    holds,
    reason: `${formatValue(from)} → ${formatValue(to)} is ${formatValue(exact)}${holds ? '' : `, not ${formatValue(change)}`}`,
  };
}

function impliedLevel(level: Statement, change: Statement): Arithmetic | null {
  const interval = earlierLevel(level.interval, change.interval);
  if (!interval || change.value === null || level.timePeriod === null) return null;
  const value = level.value! / (1 + change.value / 100);
  const timePeriod = change.comparedWith!;
  const { measure, unit, refArea, counterpartArea } = level;
  const about = formatValue({ ...level, value: significant(value, 3), range: null, bound: 'exact' });
  return {
    rule: 'earlier-level',
    claims: [level.id, change.id],
    holds: null,
    reason: `${formatValue(change)} to ${formatValue(level)} would make ${formatPeriod(timePeriod)} about ${about}`,
    implies: { measure, unit, value, interval, refArea, counterpartArea, timePeriod },
  };
}

/** Several outlets print the same figures: the sum is told once. */
function onePerValue(sums: readonly Arithmetic[]): Arithmetic[] {
  return [...new Map(sums.map((sum) => [sum.reason, sum])).values()];
}

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));
const significant = (value: number, digits: number): number => Number(value.toPrecision(digits));
