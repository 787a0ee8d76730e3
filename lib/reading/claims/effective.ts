import type { Context } from '../context.ts';
import { closestYear } from '../iso.ts';
import { yearAt } from './periods/dates.ts';
import { type Period, senseAt } from './periods/period.ts';
import type { Draft } from './scene.ts';

/**
 * Whether "from July" says when a figure begins to hold, "will pay 9 percent from July", and not what it is compared with, "up 9
 * percent from July": it does of what is set from some day on, as taxes are, and of what is still to come.
 */
export function isEffective(context: Context, draft: Draft, period: Period, date: string | null): boolean {
  const { role, lead, first, last } = period;
  if (role !== 'since' || (lead !== 'from' && lead !== 'starting')) return false;
  if (first < draft.reading.last || isBasis(context, first, last) || isSpan(context, first)) return false;
  if (context.compiled.vocabulary.times.setFromADay.includes(draft.measure)) return true;
  return date !== null && effectiveFrom(period, date) >= date.slice(0, 7) && isToCome(context, draft);
}

/** "in February from January": the time before it is that of the figure. */
const isSpan = (context: Context, at: number): boolean =>
  senseAt(context, at - 2).month !== null || yearAt(context, at - 2) !== null;

/** "from a year earlier" */
const isBasis = (context: Context, from: number, to: number): boolean =>
  context.hits('basis').some(({ first, last }) => first <= from && to <= last);

const isToCome = (context: Context, { reading }: Draft): boolean =>
  context
    .hits('modality')
    .some(
      ({ first, last, entry }) =>
        (entry.modality === 'forecast' || entry.modality === 'target') &&
        last <= reading.first &&
        reading.first - first < REACH,
    );

/** How far ahead of its figure, in words, stands what says that it is to come. */
const REACH = 12;

/** The month or day that it holds from: where no year is named, the nearest one, ahead or past. */
export const effectiveFrom = ({ iso, yearAssumed }: Period, date: string | null): string =>
  yearAssumed && date ? closestYear(iso, date) : iso;
