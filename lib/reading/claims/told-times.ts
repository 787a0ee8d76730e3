import type { Context } from '../context.ts';
import { daysOf, shiftMonth } from '../iso.ts';
import type { Period } from './periods/period.ts';
import { readPeriods } from './periods/read.ts';
import { type Draft, type Refiner, refineEach, type Scene } from './scene.ts';

const DATED: ReadonlySet<Draft['form']> = new Set(['level', 'change', 'share', 'rate', 'count']);

/**
 * A figure told without a time is of that which the sentence before or the headline names, "published its figures for May". Else a
 * price of a market is of the day of the article, and anything else of its month, or of the month before for a measure that is
 * reported a month late. Marked as implied: no verdict rests on it.
 */
export const assumePeriods: Refiner = {
  id: 'assumed-periods',
  refine(scene, drafts) {
    const { date, context } = scene;
    if (!date) return drafts;
    return refineEach(drafts, (draft) => {
      if (draft.timePeriod || !DATED.has(draft.form)) return draft;
      const timePeriod = isOfTheDay(context, draft)
        ? (toldDay(scene) ?? date)
        : (toldTime(scene, draft, date) ?? assumed(context, draft, date));
      return { ...draft, timePeriod, implied: [...draft.implied, 'timePeriod'] };
    });
  },
};

function assumed({ compiled }: Context, { measure }: Draft, date: string): string {
  const lag = compiled.measures.get(measure)?.lagMonths;
  return shiftMonth(date, -(lag ?? 0));
}

/** Prices of markets and rates of central banks change from one day to the next. */
export const isOfTheDay = ({ compiled }: Context, { measure }: Draft): boolean =>
  compiled.vocabulary.times.toldOfTheDay.includes(measure);

/** The weekday of the sentence before: "The central bank surprised many on Friday." */
function toldDay({ earlier, date }: Scene): string | null {
  const [before] = earlier;
  return before ? only(periodsOf(before.context(), date).filter(({ role }) => role === 'weekday')) : null;
}

/** The time that the sentence before names, else the headline. */
function toldTime({ earlier, headline }: Scene, { unit }: Draft, date: string): string | null {
  if (OF_PEOPLE.test(unit)) return null;
  const [before] = earlier;
  return (before ? toldIn(before.context(), date) : null) ?? toldIn(headline(), date);
}

/** Tolls and arrests are of what the sentence itself tells. */
const OF_PEOPLE = /^(?:person|people)$/;

function toldIn(context: Context, date: string): string | null {
  const told = only(periodsOf(context, date).filter(({ role, iso }) => role === 'in' && !DAY.test(iso)));
  return told !== null && isRecent(told, date) ? told : null;
}

/** What is reported is of the last year or so, or is foreseen for the next; a year farther off is that of something else. */
function isRecent(iso: string, date: string): boolean {
  const days = daysOf(iso);
  return (
    days === null || (days[1] >= shiftMonth(date, -MONTHS_BACK) && days[0] < shiftMonth(date, MONTHS_BACK))
  );
}

const MONTHS_BACK = 14;

/** What happened on a day, "published on 3 June", is mostly the report. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The one time that all are; `null` for none or several. */
function only(periods: readonly Period[]): string | null {
  const [first, ...more] = periods;
  return first && more.every(({ iso }) => iso === first.iso) ? first.iso : null;
}

/** An article has one date, and so its sentences name the same times whenever they are asked. */
const read = new WeakMap<Context, readonly Period[]>();

function periodsOf(context: Context, date: string | null): readonly Period[] {
  let periods = read.get(context);
  if (!periods) {
    periods = readPeriods(context, date);
    read.set(context, periods);
  }
  return periods;
}
