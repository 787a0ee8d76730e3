import type { Context } from '../context.ts';
import type { Period } from './periods/period.ts';
import { boundariesBetween, type Draft, figuresBetween } from './scene.ts';
import { isOfTheDay } from './told-times.ts';

/** Farther off than this, in words and what weighs as much, a time belongs to something else. */
export const REACH = 45;

/** How near a time stands behind the figure that it is the time of, in words: "46 percent in a survey in early March". */
export const ATTACHED = 8;

/** How far a time stands from a figure, in words and what weighs as much; where it has no rivals, other figures between do not weigh. */
export function weigh(
  context: Context,
  draft: Draft,
  period: Period,
  all: readonly Draft[],
  hasRivals: boolean,
): number {
  const { reading } = draft;
  const isAfter = period.first >= reading.last;
  const [from, to] = isAfter ? [reading.last, period.first] : [period.last, reading.first];
  if (to < from) return Number.POSITIVE_INFINITY;
  const boundaries = boundariesBetween(context, from, to);
  const others = figuresBetween(all, reading, from, to);
  if (isOfOther(context, draft, period, all)) return Number.POSITIVE_INFINITY;
  const report = period.role === 'weekday' ? ofReport(context, draft, period) : 0;
  const due = period.role === 'until' && (boundaries > 0 || others > 0 || !isAfter) ? DUE_ELSEWHERE : 0;
  return to - from + 4 * boundaries + (hasRivals ? 8 * others : 0) + report + due + (isAfter ? 0 : 2);
}

/** The time by which something is to come is of the figure right before it, and else of any that has no other. */
const DUE_ELSEWHERE = 25;

/** "reported on Monday" dates the report; a weekday counts only for what happens on a day. */
function ofReport(context: Context, draft: Draft, period: Period): number {
  if (isOfTheDay(context, draft)) return 0;
  if (draft.form === 'count') return 4;
  if (!ON_DAYS.has(draft.reading.kind) || draft.trigger?.entry.measure.settled) return REACH;
  const isStatistic = draft.trigger?.entry.measure.lagMonths !== undefined;
  return isStatistic || isOfReport(context, period) ? REACH : 6;
}

const ON_DAYS: ReadonlySet<string> = new Set(['money', 'percent', 'points']);

/** "said on Monday", "the bank on Monday reported", "Monday's report". */
function isOfReport({ compiled: { words, vocabulary }, tokens }: Context, { first, last }: Period): boolean {
  return tokens
    .slice(Math.max(0, first - 6), last + 4)
    .some(({ lower }) => words.speech.has(lower) || vocabulary.times.reporting.includes(lower));
}

/** "pump 40,000 barrels more in July, and crude rose 3 percent": the time is that of the figure ahead of it. */
function hasFigureBefore(
  context: Context,
  { first }: Period,
  all: readonly Draft[],
  { reading: own }: Draft,
): boolean {
  const before = all.findLast(({ reading }) => reading.last <= first)?.reading;
  return (
    before !== undefined &&
    before !== own &&
    first - before.last <= ATTACHED &&
    boundariesBetween(context, before.last, first) === 0
  );
}

/**
 * "20 percent, though those for March fell by 9": a time in a later clause is of the figure that follows it there; and so is any
 * of another clause with a figure of its own, for a price of the day.
 */
function isOfOther(context: Context, draft: Draft, period: Period, all: readonly Draft[]): boolean {
  if (period.role === 'weekday') return false;
  const isAhead = period.first < draft.reading.last;
  const [from, to] = isAhead ? [period.last, draft.reading.first] : [draft.reading.last, period.first];
  if (boundariesBetween(context, from, to) === 0) return false;
  if (isOfTheDay(context, draft) && hasFigureBefore(context, period, all, draft)) return true;
  if (isAhead) return false;
  const next = all.find(({ reading }) => reading.first >= period.last)?.reading;
  return (
    next !== undefined &&
    next.first - period.last <= ATTACHED &&
    boundariesBetween(context, period.last, next.first) === 0
  );
}
