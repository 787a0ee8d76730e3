import type { Transformation } from '../claim.ts';
import type { Context } from '../context.ts';
import type { EntryOf } from '../entry.ts';
import { shiftMonth, shiftQuarter, yearBefore } from '../iso.ts';
import type { Hit } from '../lexicon.ts';
import { isAnnualised, isRateOfOther } from './annualised.ts';
import { isEffective } from './effective.ts';
import type { Period } from './periods/period.ts';
import { boundariesBetween, type Draft, eachDraft, type Scene } from './scene.ts';
import { isOfTheDay } from './told-times.ts';

type BasisHit = Hit<EntryOf<'basis'>>;

/** Says what a change is compared with, where the sentence does: "from a year earlier", "on month", "since February". */
export const readTransformations = eachDraft('transformations', (scene, draft, all) => {
  const { context } = scene;
  if (draft.form !== 'change')
    return isRateOfChange(context, draft) ? withBasisOfRate(context, draft, all) : draft;
  if (isAnnualised(scene, draft, all)) return { ...draft, transformation: 'quarter-on-quarter' };
  const basis = basisOf(context, draft, all);
  if (basis) return { ...draft, transformation: basis.entry.transformation };
  const since = baseOf(scene, draft, all);
  return since ? { ...draft, transformation: 'since' } : draft;
});

/** "Inflation was 0.3 percent on the month": a rate that is a change itself. */
const isRateOfChange = ({ compiled }: Context, { form, measure }: Draft): boolean =>
  form === 'rate' && compiled.measures.get(measure)?.changeOf !== undefined;

function withBasisOfRate(context: Context, draft: Draft, all: readonly Draft[]): Draft {
  const hit = basisOf(context, draft, all);
  if (hit?.entry.transformation !== 'month-on-month' && hit?.entry.transformation !== 'year-on-year')
    return draft;
  // "3 percent in June, down from the month before": behind a comma it is of something that came of the rate
  const isApart =
    hit.first >= draft.reading.last && boundariesBetween(context, draft.reading.last, hit.first) > 0;
  return isApart ? draft : { ...draft, transformation: hit.entry.transformation };
}

/** How far from its figure a basis stands behind it and ahead of it, in words. */
const BEHIND = 18;
const AHEAD = 14;

/** The basis of a figure: the nearest behind it, or else ahead of it, with no other change or rate between. */
function basisOf(context: Context, draft: Draft, all: readonly Draft[]): BasisHit | null {
  const { first, last } = draft.reading;
  const others = all.filter((other) => other === draft || isCompared(other));
  const at = others.indexOf(draft);
  const next = others[at + 1]?.reading ?? null;
  const end = next?.first ?? Number.POSITIVE_INFINITY;
  const start = others[at - 1]?.reading.last ?? 0;
  const hits = context.hits('basis').filter((hit) => isBasisOf(context, hit, draft));
  const behind = hits.find((hit) => hit.first >= last && hit.first < end && hit.first - last < BEHIND);
  const ahead = hits.findLast((hit) => hit.first >= start && hit.last <= first && first - hit.last < AHEAD);
  if (behind && next && leansOn(context, behind, last, next.first)) return ahead ?? null;
  return behind ?? ahead ?? ofAll(context, hits, start > 0) ?? null;
}

/** "Compared with a year earlier, exports rose 8 percent and imports fell 3 percent": what opens a sentence holds for all of it. */
function ofAll(context: Context, hits: readonly BasisHit[], isLater: boolean): BasisHit | undefined {
  return hits.find(({ first, last }) => isLater && first <= 1 && context.token(last)?.lower === ',');
}

const isCompared = ({ form, reading }: Draft): boolean =>
  form === 'change' || reading.kind === 'percent' || reading.kind === 'points';

/** "0.4%, and on the year 6.2%": the basis stands right before the next figure, and apart from this one. */
const leansOn = (context: Context, { first, last }: BasisHit, from: number, next: number): boolean =>
  next - last <= 3 &&
  boundariesBetween(context, last, next) === 0 &&
  boundariesBetween(context, from, first) > 0;

/** Adjectives are a basis of the change that they stand with: "an annual drop", "monthly inflation"; "quarterly profit" is no more than a quarter's. */
function isBasisOf(context: Context, hit: BasisHit, draft: Draft): boolean {
  if (isRateOfOther(context, hit, draft)) return false;
  if (!/^(?:annual|monthly|quarterly|yearly)$/.test(context.word(hit.last - 1))) return true;
  if (hit.last - hit.first > 1) return true;
  const next = context.hitAt('measure', hit.last);
  if (!next) return context.hitAt('change', hit.last) !== undefined || isBeside(hit, draft);
  return next.entry.measure.form !== 'level' || hit.entry.transformation === 'year-on-year';
}

/** "a 5 percent annual clip", "an annual 5 percent" */
const isBeside = ({ first, last }: BasisHit, { reading }: Draft): boolean =>
  first === reading.last || last === reading.first;

/** How far behind the figure the time stands that it is compared with, in words: "12.7 percent last month compared to April". */
const REACH = 12;

/** The time that a figure is told to have changed since, behind it and before the next figure. */
function baseOf({ context, periods, date }: Scene, draft: Draft, all: readonly Draft[]): Period | undefined {
  const { reading } = draft;
  const next = all.find(({ reading: other }) => other.first >= reading.last)?.reading.first;
  return periods.find((period) => {
    const { role, lead, first } = period;
    return (
      role === 'since' &&
      lead !== 'after' &&
      !isEffective(context, draft, period, date) &&
      first >= reading.last &&
      first - reading.last < REACH &&
      first < (next ?? Number.POSITIVE_INFINITY) &&
      !(lead === 'since' && isRecord(context, reading.last, first))
    );
  });
}

/** "the steepest since May": how long ago there was one like it. */
function isRecord(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^(?:most|least|worst|first|record|\w{3,}est)$/.test(context.word(at))) return true;
  return false;
}

/** The period that a change is compared with: named in the text, or where both the period and the step are plain. */
export const compareWith = eachDraft('compared-with', (scene, draft, all) => {
  if (draft.form !== 'change') return draft;
  const { context, periods } = scene;
  const ends = draft.transformation === 'other-change' ? endsOf(periods, draft) : null;
  if (ends) return between(draft, ends);
  const { timePeriod, transformation } = draft;
  const base = baseOf(scene, draft, all);
  if (!base || transformation === 'year-to-date')
    return timePeriod === null ? draft : { ...draft, comparedWith: comparedWith(timePeriod, transformation) };
  const named = sameIn(context, base, timePeriod);
  const step = timePeriod === null ? assumedStep(scene, named, draft) : stepFrom(named, timePeriod);
  if (step) return { ...draft, transformation: step, comparedWith: named };
  if (transformation === 'since') return { ...draft, comparedWith: named };
  return timePeriod === null ? draft : { ...draft, comparedWith: comparedWith(timePeriod, transformation) };
});

/** "rose 1.7% from May to June", "went up between 2020 and 2024 by a third": the two times, where the change took the whole of it. */
function endsOf(periods: readonly Period[], { timePeriod }: Draft): Period['between'] {
  const { between } = periods.find(({ iso, between: ends }) => ends !== null && iso === timePeriod) ?? {};
  if (!between) return null;
  return stepFrom(...between) !== null || /^\d{4}$/.test(between[0]) ? between : null;
}

const between = (draft: Draft, [from, to]: readonly [string, string]): Draft => ({
  ...draft,
  timePeriod: to,
  transformation: stepFrom(from, to) ?? 'since',
  comparedWith: from,
});

/** "in April from the same month in 2019": April of that year. */
function sameIn(context: Context, { first, iso }: Period, period: string | null): string {
  const isSame = [2, 3, 4].some((back) => context.word(first - back) === 'same');
  return isSame && period && /^\d{4}$/.test(iso) && /^\d{4}-(?:\d\d|Q\d)$/.test(period)
    ? iso + period.slice(4)
    : iso;
}

/**
 * "from May of last year", "from January" where no other time is told: a change up to now, which is that month or the one after it, or
 * to the month that is reported now.
 */
function assumedStep({ context, date }: Scene, base: string, draft: Draft): Transformation | null {
  if (!date || !/^\d{4}-\d\d$/.test(base)) return null;
  if ([0, -1].some((back) => yearBefore(shiftMonth(date, back)) === base)) return 'year-on-year';
  if (isOfTheDay(context, draft)) return null;
  const lag = draft.trigger?.entry.measure.lagMonths;
  return lag !== undefined && base === shiftMonth(date, -lag - 1) ? 'month-on-month' : null;
}

/** The step between two periods of one length; `null` where it is none that has a name. */
function stepFrom(base: string, period: string): Transformation | null {
  const steps: readonly Transformation[] = ['month-on-month', 'quarter-on-quarter', 'year-on-year'];
  return steps.find((step) => comparedWith(period, step) === base) ?? null;
}

/** The period that one is compared with on a basis; `null` where it has no name. */
export function comparedWith(period: string, transformation: Transformation | null): string | null {
  if (transformation === 'year-on-year') return yearBefore(period);
  if (transformation === 'month-on-month' && /^\d{4}-\d\d$/.test(period)) return shiftMonth(period, -1);
  if (transformation === 'quarter-on-quarter' && /^\d{4}-Q\d$/.test(period)) return shiftQuarter(period, -1);
  return null;
}
