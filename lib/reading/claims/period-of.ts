import type { Context } from '../context.ts';
import { ofCalendar, shiftMonth, yearAfter } from '../iso.ts';
import { isJoiner } from '../lexicon.ts';
import type { Period } from './periods/period.ts';
import { boundariesBetween, type Draft, figuresBetween, type Refiner, refineEach } from './scene.ts';

/** Farther off than this, in words and what weighs as much, a time belongs to something else. */
const REACH = 45;

/** Gives each figure the time it is told of: the nearest in its clause, after it before ahead of it. */
export const assignPeriods: Refiner = {
  id: 'periods',
  refine({ context, periods, date }, drafts) {
    const usable = usableOf(context, periods);
    if (usable.length === 0) return drafts;
    return refineEach(drafts, (draft) => {
      const period =
        draft.form === 'age' && isOfNow(context, draft) ? null : nearest(context, draft, usable, drafts);
      if (!period) return draft;
      return {
        ...draft,
        timePeriod: isAhead(context, period, date) ? yearAfter(period.iso) : timeOf(context, period, draft),
      };
    });
  },
};

/** The time as this figure is told of it. */
function timeOf(context: Context, { iso, end }: Period, draft: Draft): string {
  const { times, fiscalYears } = context.compiled.vocabulary;
  if (end !== null && draft.reading.kind === 'percent' && times.toldAsOfTheEnd.includes(draft.measure))
    return end;
  const country = draft.refArea === null ? undefined : fiscalYears[draft.refArea];
  // What is of an event is mostly a firm's, whose year is its own.
  const isOfCountry = country && draft.trigger && !draft.trigger.entry.measure.ofEvent;
  return isOfCountry ? ofCalendar(iso, country) : iso;
}

/** The times that something can be told of. */
function usableOf(context: Context, periods: readonly Period[]): readonly Period[] {
  if (periods.length === 0) return periods;
  const stated = periods.filter(
    (period) => (period.role === 'in' || period.role === 'weekday') && !isPartOfBasis(context, period),
  );
  if (stated.length > 0) return stated;
  // "to 0.8 percent by 2027": where no time is told in which, the one by which counts
  return periods.filter(({ role, first }) => role === 'until' && context.word(first - 1) === 'by');
}

function nearest(
  context: Context,
  draft: Draft,
  periods: readonly Period[],
  all: readonly Draft[],
): Period | null {
  let best: Period | null = null;
  let least = REACH;
  for (const period of periods) {
    if (isOfComparison(context, draft, period, all)) continue;
    const weight = weigh(context, draft, period, periods.length > 1 ? all : []);
    if (weight >= least) continue;
    best = period;
    least = weight;
  }
  return best;
}

/** How near a time stands behind the figure that it is the time of, in words: "46 percent in a survey in early March". */
const ATTACHED = 8;

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

/** "vanished in 2002 and is 32 now", "30-year-old Byron": an age is of the day of the article unless it is told when, "at the age of 19". */
function isOfNow(context: Context, { reading: { first, last } }: Draft): boolean {
  if (context.word(first - 1) === 'now' || context.word(last) === 'now') return true;
  return isJoiner(context.tokens, last - 1) || isJoiner(context.tokens, last - 2);
}

/** "Economists had forecast 164,000 jobs in May": what was to come then has come. */
const WAS_EXPECTED =
  /\b(?:had|was|were|been) (?:\w+ )?(?:forecast|expect|predict|project|estimat|anticipat)|\b(?:predictions?|forecasts?|expectations?|estimates?|consensus)\b|\bthan (?:expected|forecast)|\bexpected (?:the|a|an)\b/i;

/** "will drop in January", said in June: what is to come is in the next January. */
function isAhead(context: Context, { first, iso, yearAssumed }: Period, date: string | null): boolean {
  if (!yearAssumed || !date || iso >= date.slice(0, 7) || WAS_EXPECTED.test(context.text)) return false;
  return context
    .hits('modality')
    .some(
      ({ last, entry }) => last <= first && (entry.modality === 'forecast' || entry.modality === 'target'),
    );
}

/** "from the same month last year" names no time of its own. */
const isPartOfBasis = (context: Context, { first, last }: Period): boolean =>
  context
    .hits('basis')
    .some((hit) => hit.first <= first && last <= hit.last && hit.last - hit.first > last - first);

function weigh(context: Context, { reading, form }: Draft, period: Period, all: readonly Draft[]): number {
  const isAfter = period.first >= reading.last;
  const [from, to] = isAfter ? [reading.last, period.first] : [period.last, reading.first];
  if (to < from) return Number.POSITIVE_INFINITY;
  const others = figuresBetween(all, reading, from, to);
  // "reported on Monday" dates the report; a weekday counts only for what happens on a day.
  const report = period.role === 'weekday' ? (form === 'count' ? 4 : REACH) : 0;
  return to - from + 4 * boundariesBetween(context, from, to) + 8 * others + report + (isAfter ? 0 : 2);
}

const DATED: ReadonlySet<Draft['form']> = new Set(['level', 'change', 'share', 'rate', 'count']);

/**
 * A figure told without a time is of the article's own month, or of the month before for a measure that is reported a month
 * late. Marked as implied: no verdict rests on it.
 */
export const assumePeriods: Refiner = {
  id: 'assumed-periods',
  refine({ context, date }, drafts) {
    if (!date) return drafts;
    const ownMonth = shiftMonth(date, 0);
    return refineEach(drafts, (draft) => {
      if (draft.timePeriod || !DATED.has(draft.form)) return draft;
      const lag = context.compiled.measures.get(draft.measure)?.lagMonths;
      const timePeriod = lag ? shiftMonth(date, -lag) : ownMonth;
      return { ...draft, timePeriod, implied: [...draft.implied, 'timePeriod'] };
    });
  },
};
