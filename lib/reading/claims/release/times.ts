import type { Context } from '../../context.ts';
import { shiftMonth, shiftQuarter, yearBefore } from '../../iso.ts';
import type { Period } from '../periods/period.ts';
import { boundariesBetween, type Draft, type Refiner, refineEach, type Scene } from '../scene.ts';
import { comparedWith } from '../transformations.ts';
import type { Told } from './told.ts';

/** How far behind its figure its own time stands, in words: "240,000 in the previous month". */
const BEHIND = 6;

/** A time told of the figure before is not that of the main one: "fell to 2.1 % from 2.3 % in April". */
export const freeMains: Refiner = {
  id: 'main-times',
  refine({ context, periods }, drafts) {
    const taken = drafts.flatMap((draft) =>
      isBefore(draft) ? ownPeriods(context, periods, draft, drafts) : [],
    );
    if (taken.length === 0) return drafts;
    const free = periods.filter((period) => period.role === 'in' && !taken.includes(period));
    return refineEach(drafts, (draft) => {
      const isTaken =
        taken.some(({ iso }) => iso === draft.timePeriod) &&
        !free.some(({ iso }) => iso === draft.timePeriod);
      return isTaken && !isBefore(draft) ? { ...draft, timePeriod: nearestOf(free, draft) } : draft;
    });
  },
};

const isBefore = ({ told }: Draft): boolean => told?.role === 'before';

function nearestOf(periods: readonly Period[], { reading }: Draft): string | null {
  let best: Period | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const period of periods) {
    const gap = period.first >= reading.last ? period.first - reading.last : reading.first - period.last + 2;
    if (gap >= least) continue;
    best = period;
    least = gap;
  }
  return best?.iso ?? null;
}

/** The times of the figures before and expected: their own, a step back from that of the main figure, or the same. */
export const dateSeries: Refiner = {
  id: 'series-times',
  refine(scene, drafts) {
    return refineEach(drafts, (draft) =>
      draft.told?.main ? dated(scene, draft, draft.told, drafts) : draft,
    );
  },
};

function dated({ context, periods }: Scene, draft: Draft, told: Told, all: readonly Draft[]): Draft {
  const main = all.find(({ reading }) => reading === told.main);
  const mainPeriod = main ? main.timePeriod : told.mainPeriod;
  const isDated = !main && draft.timePeriod !== null && !draft.implied.includes('timePeriod');
  const own = ownPeriods(context, periods, draft, all)[0]?.iso ?? (isDated ? draft.timePeriod : null);
  const step = stepOf(context, periods, draft, all);
  const stepped = mainPeriod && step ? back(mainPeriod, step) : null;
  const stated = stepped ?? own;
  const isPeriodic = told.role === 'before' && draft.trigger?.entry.measure.lagMonths !== undefined;
  const timePeriod = stated ?? (isPeriodic && mainPeriod ? before(mainPeriod) : mainPeriod);
  // what one sentence says of one time it says of all its figures of that time
  const isShared = stepped !== null || (main !== undefined && timePeriod === mainPeriod);
  const isStated = (own !== null && !stepped) || (isShared && !main?.implied.includes('timePeriod'));
  const implied = draft.implied.filter((key) => key !== 'timePeriod');
  return {
    ...draft,
    timePeriod,
    comparedWith:
      draft.form === 'change' && timePeriod ? comparedWith(timePeriod, draft.transformation) : null,
    implied: isStated ? implied : [...implied, 'timePeriod'],
  };
}

/** The times between the leading word and the figure, and right behind it. */
function ownPeriods(
  context: Context,
  periods: readonly Period[],
  { reading, told }: Draft,
  all: readonly Draft[],
): readonly Period[] {
  if (!told) return [];
  const end = Math.max(reading.last, reading.thing?.[1] ?? 0);
  const next = nextFigure(context, periods, reading.last, all);
  return periods.filter(
    ({ first, last, role }) =>
      role !== 'weekday' &&
      ((first >= told.first && last <= reading.first) ||
        (first >= end &&
          first < next &&
          first - end < BEHIND &&
          boundariesBetween(context, end, first) === 0)),
  );
}

/** Where the next figure begins that is not itself one of a time: "64 % twenty years ago". */
function nextFigure(
  context: Context,
  periods: readonly Period[],
  from: number,
  all: readonly Draft[],
): number {
  const next = all.find(
    ({ reading: { first } }) =>
      first >= from &&
      !(first === from + 1 && context.tokens[from]!.lower === '-') &&
      !periods.some((period) => first >= period.first && first < period.last),
  );
  return next?.reading.first ?? context.tokens.length;
}

type Step = 'year-step' | 'quarter-step' | 'month-step';

/** "a year earlier", "the month before": how far back of the main figure. */
function stepOf(
  context: Context,
  periods: readonly Period[],
  { reading, told }: Draft,
  all: readonly Draft[],
): Step | null {
  const end = Math.max(reading.last, reading.thing?.[1] ?? 0);
  const next = nextFigure(context, periods, reading.last, all);
  const hit = context.hits('release').find(
    ({ entry, first, last }) =>
      entry.role.endsWith('-step') &&
      !context.numbers.some((number) => number.last === first) && // "twenty years ago"
      ((first >= told!.first && last <= reading.first) ||
        (first >= end &&
          last <= next &&
          first - end < BEHIND &&
          boundariesBetween(context, end, first) === 0)),
  );
  return (hit?.entry.role as Step | undefined) ?? null;
}

const QUARTER = /^\d{4}-Q\d$/;
const MONTH = /^\d{4}-\d\d$/;

function back(period: string, step: Step): string | null {
  if (step === 'year-step') return aYearBack(period);
  if (step === 'quarter-step') return QUARTER.test(period) ? shiftQuarter(period, -1) : null;
  return MONTH.test(period) ? shiftMonth(period, -1) : null;
}

/** Of an interval, both its ends. */
function aYearBack(period: string): string | null {
  const ends = period.split('/').map(yearBefore);
  return ends.includes(null) ? null : ends.join('/');
}

/** The period before one of the same length. */
const before = (period: string): string | null =>
  QUARTER.test(period)
    ? shiftQuarter(period, -1)
    : MONTH.test(period)
      ? shiftMonth(period, -1)
      : /^\d{4}$/.test(period)
        ? yearBefore(period)
        : null;
