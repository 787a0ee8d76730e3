import { isOfOtherTime } from '../linking/one-event.ts';
import { areOfOnePlan, hasGrown, isPartOfWhole } from '../linking/tolls.ts';
import type { Statement } from '../statement.ts';
import type { Difference } from '../verdict.ts';
import type { Case } from './case.ts';

/** The dimensions that explain why two figures need not be equal. Where the figures fit, a narrower period or scope is no difference. */
export function decidingDifferences(pair: Case): Difference[] {
  const { a, b, table, fits, likeness } = pair;
  const isChange = pair.series[0].isChange;
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
    ['as-of', isOld || (!fits && (hasValidity(a) || hasValidity(b)))],
  ];
  return found.filter(([, applies]) => applies).map(([difference]) => difference);
}

const hasValidity = ({ validFrom, validTo }: Statement): boolean => validFrom !== null || validTo !== null;
