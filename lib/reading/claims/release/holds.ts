import type { Context } from '../../context.ts';
import type { Period } from '../periods/period.ts';
import type { Draft, Scene } from '../scene.ts';
import type { Told } from './told.ts';

/** Whether the words are sure enough for figures of this kind: any two counts stand "from" and "after" each other. */
export function holds({ context, periods }: Scene, told: Told, draft: Draft, source: Draft): boolean {
  const isStatistic = isReleased(source);
  if (told.role === 'denied') return true;
  if (told.role === 'first') return isStatistic;
  const isCounted = draft.reading.kind === 'count' || draft.reading.kind === 'bare';
  if (told.role === 'expected') return isStatistic || (told.isSure && (!isCounted || told.teller !== null));
  if (hasOwnTime(context, periods, draft, told)) return source.trigger !== null || !isCounted;
  if (isApart(context, told, draft) || !told.isSure) return false;
  return isStatistic || !isCounted || (source.trigger !== null && isCompared(context, told));
}

/** What is measured for months and quarters, and most that is told in percent, comes out later and is revised. */
export const isReleased = ({ trigger, reading }: Draft): boolean =>
  trigger?.entry.measure.lagMonths !== undefined || (trigger !== null && isPercentage(reading));

const isPercentage = ({ kind }: Draft['reading']): boolean => kind === 'percent' || kind === 'points';

/** "57 %, compared with 28 % who blame the laws", "55 delegates against 20 for Clinton": another group at the same time. */
const isApart = (context: Context, { first }: Told, { reading, measure }: Draft): boolean =>
  /^(?:compare|versus|vs|against)/.test(context.word(first)) &&
  (OTHERS.test(context.word(Math.max(reading.last, reading.thing?.[1] ?? 0))) || measure === 'poll-share');

const OTHERS = /^(?:who|whose|of|for|that|among|with|under|by|were|are)$/;

/** "compared with", "up from" */
const isCompared = (context: Context, { first }: Told): boolean =>
  /^compare/.test(context.word(first)) || context.hitBefore('change', first) !== undefined;

/** How far behind its figure a time of its own stands. */
const BEHIND = 5;

function hasOwnTime(context: Context, periods: readonly Period[], { reading }: Draft, told: Told): boolean {
  const isNear = ({ first, last }: { readonly first: number; readonly last: number }) =>
    (first >= told.first && last <= reading.first) ||
    (first >= reading.last && first - reading.last < BEHIND);
  return (
    periods.some((period) => period.role !== 'weekday' && isNear(period)) ||
    context
      .hits('release')
      .some((hit) => (hit.entry.role.endsWith('-step') || hit.entry.role === 'earlier') && isNear(hit))
  );
}
