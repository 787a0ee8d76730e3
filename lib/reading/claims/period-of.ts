import type { Context } from '../context.ts';
import type { Period } from './periods.ts';
import { boundariesBetween, type Draft, eachDraft } from './scene.ts';

/** Gives each figure the time it is told of: the nearest in its clause, after it before ahead of it. */
export const assignPeriods = eachDraft('periods', ({ context, periods }, draft, all) => {
  const usable = periods.filter((period) => period.role === 'in' || period.role === 'weekday');
  let best: { period: Period; weight: number } | null = null;
  for (const period of usable) {
    const weight = weigh(context, draft, period, all);
    if (weight < (best?.weight ?? 30)) best = { period, weight };
  }
  return best ? { ...draft, timePeriod: best.period.iso } : draft;
});

function weigh(context: Context, { reading, form }: Draft, period: Period, all: readonly Draft[]): number {
  const after = period.first >= reading.last;
  const [from, to] = after ? [reading.last, period.first] : [period.last, reading.first];
  if (to < from) return Number.POSITIVE_INFINITY;
  const others = all.filter(
    ({ reading: other }) => other !== reading && other.first >= from && other.last <= to,
  ).length;
  // "reported on Monday" dates the report; a weekday counts only for what happens on a day.
  const report = period.role === 'weekday' ? (form === 'count' ? 4 : 30) : 0;
  return to - from + 4 * boundariesBetween(context, from, to) + 8 * others + report + (after ? 0 : 2);
}
