import { calendarDay } from '../../reading/iso.ts';
import { isOfOtherTime } from '../linking/one-event.ts';
import { areOfOnePlan, hasGrown, isPartOfWhole } from '../linking/tolls.ts';
import type { Statement } from '../statement.ts';
import type { Difference } from '../verdict.ts';
import type { Case } from './case.ts';

/** The dimensions that explain why two figures need not be equal. Where the figures fit, a narrower period or scope is no difference. */
export function decidingDifferences(pair: Case): Difference[] {
  const { a, b, table, fits, likeness } = pair;
  const isChange = pair.series[0].isChange === true;
  const isOld = hasGrown(pair) || (!fits && isOfOtherTime(pair));
  const found: readonly (readonly [Difference, boolean])[] = [
    ['definition', table.definition === 'different'],
    ['transformation', table.transformation === 'different'],
    // A toll of Monday and one of Tuesday are of one number that grew.
    ['period', !isOld && (table.period === 'different' || (table.period === 'nested' && isChange && !fits))],
    [
      'scope',
      table.product === 'nested' ||
        table.scope === 'different' ||
        (table.scope === 'nested' && !fits) ||
        (likeness?.partsDiffer === true && !fits) ||
        (!isOld && isPartOfWhole(pair)),
    ],
    ['modality', table.modality === 'different' && !fits && !areOfOnePlan(pair)],
    ['as-of', isOld || (!fits && (hasValidity(a) || hasValidity(b) || isOfOtherRelease(pair)))],
  ];
  return found.filter(([, applies]) => applies).map(([difference]) => difference);
}

/** What is reported of a time is revised weeks later: articles so far apart tell two releases of it. */
function isOfOtherRelease({ a, b, measure, table }: Case): boolean {
  if (!measure || measure.ofEvent || table.period !== 'equal') return false;
  if (a.articleId === null || b.articleId === null) return false;
  const [x, y] = [a, b].map(({ source }) => Date.parse(calendarDay(source.date) ?? ''));
  return Math.abs(x! - y!) >= DAYS_TO_REVISION * 24 * 60 * 60 * 1000;
}

const DAYS_TO_REVISION = 20;

const hasValidity = ({ validFrom, validTo }: Statement): boolean => validFrom !== null || validTo !== null;
