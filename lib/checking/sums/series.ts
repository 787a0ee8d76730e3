import { daysOf } from '../../reading/iso.ts';
import type { UnitEntry } from '../../reading/vocabulary.ts';
import { earlierLevel, overlap, percentChange } from '../judging/intervals.ts';
import type { Statement } from '../statement.ts';
import { formatPeriod } from '../telling/format-period.ts';
import { formatValue } from '../telling/format-value.ts';
import { round, significant } from './bounded.ts';
import { FILED_BY_UNIT } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

/**
 * Levels of one series at two times and the change between these times, wherever they stand: each level is tied to the change by the
 * time that it is of. A level and its change alone imply the earlier level.
 */
export function seriesSums(
  statements: readonly Statement[],
  units: ReadonlyMap<string, UnitEntry>,
): Arithmetic[] {
  const levels = statements.filter((statement) => isTimedLevel(statement, units));
  const byTime = Map.groupBy(levels, (level) => keyOf(level, level.timePeriod));
  const changes = statements.filter(
    (statement) => statement.form === 'change' && statement.unit === 'percent' && isOfItsStep(statement),
  );
  const found: Arithmetic[] = [];
  for (const change of changes) {
    const at = (period: string | null) => (byTime.get(keyOf(change, period)) ?? []).slice(0, MOST_LEVELS);
    const [now, then] = [at(change.timePeriod), at(change.comparedWith)];
    const pairs = now.flatMap((to) =>
      then.filter((from) => from.unit === to.unit).map((from) => ({ from, to })),
    );
    const sums = pairs.flatMap(({ from, to }) => changeOf(from, to, change) ?? []);
    // Where some pair gives the change, the others are of other parts or revisions.
    const bearing = sums.filter(({ holds }) => holds);
    const told = bearing.length > 0 ? bearing : isOnePair(now, then) ? sums : [];
    const implied = sums.length > 0 ? [] : now.flatMap((to) => impliedLevel(to, change) ?? []);
    found.push(...onePerValue(told), ...onePerValue(implied));
  }
  return found;
}

/** What another outlet printed shows nothing wrong with an article: that only its own figures and facts of packs do. */
const areOfOneArticle = (...all: readonly Statement[]): boolean =>
  new Set(all.flatMap(({ articleId }) => articleId ?? [])).size < 2;

/** One value at each time: with two of them, one is of something that no dimension tells apart. */
const isOnePair = (now: readonly Statement[], then: readonly Statement[]): boolean =>
  [now, then].every((levels) => new Set(levels.map(({ value, unit }) => `${value} ${unit}`)).size === 1);

function isTimedLevel(
  { form, unit, value, timePeriod, modality, implied, range }: Statement,
  units: ReadonlyMap<string, UnitEntry>,
): boolean {
  // "9.1 percent a year" is no level either.
  const kind = units.get(unit.split(' per ')[0]!)?.kind;
  return (
    form !== 'change' &&
    form !== 'share' &&
    kind !== 'percent' &&
    kind !== 'points' &&
    value !== null &&
    value > 0 &&
    range === null &&
    timePeriod !== null &&
    !implied.includes('timePeriod') &&
    modality === 'stated'
  );
}

const DAY_MS = 86_400_000;
const STEP_DAYS: Readonly<Record<string, readonly [number, number]>> = {
  'month-on-month': [28, 31],
  'quarter-on-quarter': [90, 92],
  'year-on-year': [365, 366],
};

/** The two times of a change are as far apart as the change says: a year-on-year change is not held against the month before. */
function isOfItsStep({ timePeriod, comparedWith, transformation, modality }: Statement): boolean {
  if (timePeriod === null || comparedWith === null || timePeriod === comparedWith || modality !== 'stated')
    return false;
  const step = STEP_DAYS[transformation ?? ''];
  const [now, then] = [daysOf(timePeriod), daysOf(comparedWith)];
  if (!now || !then) return false;
  const days = (Date.parse(now[0]) - Date.parse(then[0])) / DAY_MS;
  return step ? days >= step[0] && days <= step[1] : days > 0;
}

/** A list that gives one series at one time more often is not gone through to its end. */
const MOST_LEVELS = 24;

/**
 * Equal for the same measure of the same parties at one time. Where it is not known whose they are, only figures of one article are of
 * one series, and those of a measure that says no more than the unit are of none.
 */
function keyOf(statement: Statement, time: string | null): string {
  const { measure, refArea, place, counterpartArea, product, whole, scope, articleId, id } = statement;
  const owner = refArea ?? (articleId === null || FILED_BY_UNIT.has(measure) ? id : articleId);
  return [measure, owner, place, counterpartArea, product, whole, [...scope].sort(), time].join('\n');
}

function changeOf(from: Statement, to: Statement, change: Statement): Arithmetic | null {
  const computed = percentChange(from.interval, to.interval);
  if (!computed || change.value === null) return null;
  const holds = overlap(computed, change.interval);
  if (!holds && !isBeyondDoubt(from, to, change)) return null;
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

/** Of one article, or of facts and one article, each figure exact and of a time that its own sentence names. */
const isBeyondDoubt = (...all: readonly Statement[]): boolean =>
  areOfOneArticle(...all) &&
  all.every(({ refArea }) => refArea !== null) &&
  all.every(
    ({ bound, implied }) =>
      bound === 'exact' && !implied.includes('timePeriod') && !implied.includes('comparedWith'),
  );

function impliedLevel(level: Statement, change: Statement): Arithmetic | null {
  // Whose they are is not known: only one sentence ties them.
  if (level.refArea === null && level.source.quote !== change.source.quote) return null;
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
