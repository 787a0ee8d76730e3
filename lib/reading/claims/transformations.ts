import type { Transformation } from '../claim.ts';
import type { Context } from '../context.ts';
import { shiftMonth, shiftQuarter, yearBefore } from '../iso.ts';
import { type Draft, eachDraft } from './scene.ts';

/** Says what a change is compared with, where the sentence does: "from a year earlier", "on month", "since February". */
export const readTransformations = eachDraft('transformations', ({ context, periods }, draft, all) => {
  if (draft.form !== 'change') return draft;
  const basis = basisAfter(context, draft, all) ?? basisBefore(context, draft, all);
  if (basis) return { ...draft, transformation: basis };
  const since = periods.find(
    ({ role, first }) => role === 'since' && first >= draft.reading.last && first - draft.reading.last < 6,
  );
  return since ? { ...draft, transformation: 'since' } : draft;
});

/** A basis after the figure, before the next figure. */
function basisAfter(context: Context, { reading }: Draft, all: readonly Draft[]): Transformation | null {
  const next =
    all.find(({ reading: other }) => other.first >= reading.last)?.reading.first ?? Number.POSITIVE_INFINITY;
  const hit = context
    .hits('basis')
    .find(({ first }) => first >= reading.last && first < next && first - reading.last < 18);
  return hit?.entry.transformation ?? null;
}

/** A basis before it, after the figure before: "year on year, exports fell 34.5%". */
function basisBefore(context: Context, { reading }: Draft, all: readonly Draft[]): Transformation | null {
  const previous = all.findLast(({ reading: other }) => other.last <= reading.first)?.reading.last ?? 0;
  const hit = context
    .hits('basis')
    .findLast(({ first, last }) => first >= previous && last <= reading.first && reading.first - last < 14);
  return hit?.entry.transformation ?? null;
}

/** The period that a change is compared with: named in the text, or where both the period and the step are plain. */
export const compareWith = eachDraft('compared-with', ({ periods }, draft) => {
  const { timePeriod, transformation, reading } = draft;
  if (draft.form !== 'change' || timePeriod === null) return draft;
  const base = periods.find(
    ({ role, first }) => role === 'since' && first >= reading.last && first - reading.last < REACH,
  );
  const step = base && transformation !== 'year-to-date' ? stepFrom(base.iso, timePeriod) : null;
  if (base && step) return { ...draft, transformation: step, comparedWith: base.iso };
  return { ...draft, comparedWith: comparedWith(timePeriod, transformation) };
});

/** How far behind the figure the time stands that it is compared with, in words: "12.7 percent last month compared to April". */
const REACH = 12;

/** The step between two periods of one length; `null` where it is none that has a name. */
function stepFrom(base: string, period: string): Transformation | null {
  const steps: readonly Transformation[] = ['month-on-month', 'quarter-on-quarter', 'year-on-year'];
  return steps.find((step) => comparedWith(period, step) === base) ?? null;
}

function comparedWith(period: string, transformation: Transformation | null): string | null {
  if (transformation === 'year-on-year') return yearBefore(period);
  if (transformation === 'month-on-month' && /^\d{4}-\d\d$/.test(period)) return shiftMonth(period, -1);
  if (transformation === 'quarter-on-quarter' && /^\d{4}-Q\d$/.test(period)) return shiftQuarter(period, -1);
  return null;
}
