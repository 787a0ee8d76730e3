import type { Modality } from '../claim.ts';
import type { Context } from '../context.ts';
import { fiscalYear, ofCalendar, yearAfter } from '../iso.ts';
import { isJoiner } from '../lexicon.ts';
import { effectiveFrom, isEffective } from './effective.ts';
import { ATTACHED, REACH, weigh } from './period-distance.ts';
import type { Period } from './periods/period.ts';
import { boundariesBetween, type Draft, type Refiner, refineEach, type Scene } from './scene.ts';

/** Moods of what has not come yet; a condition, only where it is told by when. */
const FORESEEN: ReadonlySet<Modality> = new Set(['forecast', 'target', 'conditional']);

/** Gives each figure the time it is told of: the nearest in its clause, after it before ahead of it. */
export const assignPeriods: Refiner = {
  id: 'periods',
  refine(scene, drafts) {
    const { context, periods, date } = scene;
    const usable = usableOf(context, periods);
    if (usable.length === 0) return drafts;
    return refineEach(drafts, (draft) => {
      const period = isOfNow(context, draft) ? null : nearest(scene, draft, usable, drafts);
      if (!period) return draft;
      return { ...draft, timePeriod: inYear(context, period, date, draft) };
    });
  },
};

function inYear(context: Context, period: Period, date: string | null, draft: Draft): string {
  if (period.role === 'since') return effectiveFrom(period, date);
  return isAhead(context, period, date) ? yearAfter(period.iso) : timeOf(context, period, draft);
}

/** The time as this figure is told of it. */
function timeOf(context: Context, { iso, end, between }: Period, draft: Draft): string {
  const { times, fiscalYears } = context.compiled.vocabulary;
  if (end !== null && draft.reading.kind === 'percent' && times.toldAsOfTheEnd.includes(draft.measure))
    return end;
  const country = draft.refArea === null ? undefined : fiscalYears[draft.refArea];
  // What is of an event is mostly a firm's, whose year is its own.
  const spans = /^(\d{4})\/(\d{4})$/.exec(iso);
  if (country && spans && between === null && Number(spans[2]) === Number(spans[1]) + 1)
    return ofCalendar(fiscalYear(Number(spans[1]), Number(spans[2])), country);
  const isOfCountry = country && draft.trigger && !draft.trigger.entry.measure.ofEvent;
  return isOfCountry ? ofCalendar(iso, country) : iso;
}

/** The times that something can be told of. */
function usableOf(context: Context, periods: readonly Period[]): readonly Period[] {
  if (periods.length === 0) return periods;
  return periods.filter(
    (period) =>
      (isStated(period) || isDue(period) || period.role === 'since') && !isPartOfBasis(context, period),
  );
}

const isStated = ({ role }: Period): boolean => role === 'in' || role === 'weekday';

/** "to 0.8 percent by 2027": where no time is told in which, the one by which counts, and it counts for the figure right before it. */
const isDue = ({ role, lead }: Period): boolean => role === 'until' && lead === 'by';

function nearest(
  { context, date }: Scene,
  draft: Draft,
  periods: readonly Period[],
  all: readonly Draft[],
): Period | null {
  let best: Period | null = null;
  let least = REACH;
  for (const period of periods) {
    if (isOfComparison(context, draft, period, all)) continue;
    if (period.role === 'since' && !isEffective(context, draft, period, date)) continue;
    const weight = weigh(context, draft, period, all, periods.length > 1);
    if (weight >= least) continue;
    best = period;
    least = weight;
  }
  return best;
}

/** "71.8 percent, compared with 66.2 percent in 2022": the time is that of the figure it stands behind. */
function isOfComparison(
  context: Context,
  { reading }: Draft,
  period: Period,
  all: readonly Draft[],
): boolean {
  const owner = all.findLast(
    ({ reading: other }) => period.first >= other.last && period.first - other.last <= ATTACHED,
  )?.reading;
  if (!owner || owner === reading || owner.first < reading.last) return false;
  if (boundariesBetween(context, owner.last, period.first) > 0) return false;
  return [1, 2, 3].some((back) =>
    /^(?:from|against|versus|than|compared)$/.test(context.word(owner.first - back)),
  );
}

/**
 * "vanished in 2002 and is 32 now", "30-year-old Byron": an age is of the day of the article unless it is told when, "at the age of
 * 19". So is what is "now 58 percent full".
 */
function isOfNow(context: Context, { form, reading: { first, last } }: Draft): boolean {
  if (form !== 'age')
    return context.word(first - 1) === 'now' && /^(?:is|are)$/.test(context.word(first - 2));
  if (context.word(first - 1) === 'now' || context.word(last) === 'now') return true;
  return isJoiner(context.tokens, last - 1) || isJoiner(context.tokens, last - 2);
}

/** "Economists had forecast 164,000 jobs in May": what was to come then has come. */
const WAS_EXPECTED =
  /\b(?:had|was|were|been) (?:\w+ )?(?:forecast|expect|predict|project|estimat|anticipat)|\b(?:predictions?|forecasts?|expectations?|estimates?|consensus)\b|\bthan (?:expected|forecast)|\bexpected (?:the|a|an)\b/i;

/** "will drop in January", said in June: what is to come is in the next January. */
function isAhead(context: Context, period: Period, date: string | null): boolean {
  const { first, iso, yearAssumed } = period;
  if (!yearAssumed || !date || iso >= date.slice(0, 7) || WAS_EXPECTED.test(context.text)) return false;
  return context
    .hits('modality')
    .some(
      ({ last, entry }) =>
        last <= first && FORESEEN.has(entry.modality) && (entry.modality !== 'conditional' || isDue(period)),
    );
}

/** "from the same month last year" names no time of its own. */
const isPartOfBasis = (context: Context, { first, last }: Period): boolean =>
  context
    .hits('basis')
    .some((hit) => hit.first <= first && last <= hit.last && hit.last - hit.first > last - first);
