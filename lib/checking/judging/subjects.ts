import { calendarDay } from '../../reading/iso.ts';
import { isWithinRatio } from '../linking/closeness.ts';
import { DAYS_APART } from '../linking/same-event.ts';
import type { Statement } from '../statement.ts';
import type { Case } from './case.ts';
import { decidingDifferences } from './differences.ts';

/** Counts of things that happened are of one subject only within one event, unless what is counted is told apart by its scope. */
export function isOneSubject({ a, b, table, sameArticle, sameEvent, measure, unit }: Case): boolean {
  if (sameArticle || sameEvent) return true;
  if (measure?.ofFirm && areOfOneFirm({ a, b, table })) return true;
  if (measure)
    return !measure.ofEvent || (measure.byActor === true && table.actors === 'equal' && a.actors.length > 1);
  if (unit.kind === 'other-basis') return false;
  const isSpecific = a.product !== null && a.product === b.product && a.product.includes(' ');
  return isSpecific && (a.scope.length > 0 || b.scope.length > 0);
}

/** Both say by name whose revenue it is, and of what time. */
export function areOfOneFirm({ a, b, table }: Pick<Case, 'a' | 'b' | 'table'>): boolean {
  if (a.actors.length === 0 || table.actors !== 'equal') return false;
  return table.period === 'equal' && ![a, b].some(({ implied }) => implied.includes('actors'));
}

/**
 * To say that two figures differ only in their basis, what they are about must be plain: one series of one area or one named
 * thing. Counts of what happened never are: who is counted, and when, is told in too many ways.
 */
export function isSubjectKnown(pair: Case): boolean {
  const { a, table, measure } = pair;
  const isOneThing = a.product !== null && (table.product === 'equal' || table.product === 'nested');
  // A counted thing that no measure is known for can only be told to be more or less of it: seven of seventeen rare earths.
  if (!measure) return isOneThing && a.product!.includes(' ') && decidingDifferences(pair).includes('scope');
  if (measure.ofEvent || !(table.product === 'equal' || isOneThing)) return false;
  return table.refArea === 'equal' || isOfOneRelease(pair);
}

/**
 * What is reported every month is, in articles of the same days, of one report of one country unless they say otherwise: what was
 * expected for a month beside what came, or the change since the month before beside that since the year before.
 */
function isOfOneRelease(pair: Case): boolean {
  const { a, b, table, measure, sameArticle } = pair;
  if (sameArticle || !measure?.lagMonths || table.counterpartArea === 'different') return false;
  const [difference, ...more] = decidingDifferences(pair);
  if (more.length > 0 || !isOfOneMonth(pair)) return false;
  const isForecast = [a.modality, b.modality].sort().join() === 'forecast,stated';
  // Counts come by industry too, which nothing here tells apart.
  const isOfAll = difference === 'transformation' && a.unit === 'percent';
  if (!isOfAll && !(difference === 'modality' && isForecast && isWithinRatio(pair))) return false;
  return areDaysNear(a, b);
}

/** Whether two articles are dated within the days in which one event is told of. */
function areDaysNear(a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ source }) => calendarDay(source.date));
  return !!x && !!y && Math.abs(Date.parse(x) - Date.parse(y)) <= DAYS_APART * 24 * 60 * 60 * 1000;
}

/** Of what is reported monthly: the period is the same, told or, in articles of the same days, taken for granted by both. */
export function isOfOneMonth({ a, b, table }: Case): boolean {
  if (table.period === 'equal' || table.period === 'nested') return true;
  return a.timePeriod !== null && a.timePeriod === b.timePeriod && areDaysNear(a, b);
}
