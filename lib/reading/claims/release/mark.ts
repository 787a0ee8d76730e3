import type { Context } from '../../context.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Period } from '../periods/period.ts';
import type { Draft, Scene } from '../scene.ts';
import { foreseeingIn, readExpected } from './expected.ts';
import { type Lead, leadOf } from './lead.ts';
import type { Told } from './told.ts';
import { isOfEarlierForecast, isOfForecast, isRevisedFrom, readVintage } from './vintage.ts';
import { isWithdrawn } from './withdrawn.ts';

/** What the sentence makes of each of its figures; `null` for those of which it says nothing. */
export function markAll({ context, periods }: Scene, all: readonly Draft[]): readonly (Told | null)[] {
  const foreseeing = foreseeingIn(context);
  const marks = all.map((draft, index) => {
    if (isTime(periods, draft)) return null;
    const lead = leadOf(context, draft, periods);
    const mark = readExpected(context, all, index, lead, foreseeing) ?? markOf(context, all, index, lead);
    return mark && { ...mark, measure: mark.measure ?? ownMeasure(all, index) };
  });
  return marks.map((mark, at) => mark ?? sharedMark(context, all, marks, at));
}

/** "in 2026 to 2.5 %" names a year. */
const isTime = (periods: readonly Period[], { reading }: Draft): boolean =>
  periods.some(({ first, last }) => reading.first >= first && reading.first < last);

/** "tariffs, which range from 10 %": the measure that stands between the figure before and this one is its own. */
function ownMeasure(all: readonly Draft[], index: number): string | null {
  const { trigger, measure, reading, implied } = all[index]!;
  const before = all[index - 1]?.reading;
  const from = Math.max(before?.last ?? 0, before?.thing?.[1] ?? 0);
  const isOwn =
    trigger !== null &&
    trigger.entry.role === 'noun' &&
    trigger.first >= from &&
    trigger.last <= reading.first;
  return isOwn && !implied.includes('measure') && !OF_POLLS.has(measure) ? measure : null;
}

/** What a survey of economists says is no share of them. */
const OF_POLLS: ReadonlySet<string> = new Set(['poll-share', 'sample-size', 'rate']);

function markOf(context: Context, all: readonly Draft[], index: number, lead: Lead): Told | null {
  const draft = all[index]!;
  const { reading } = draft;
  const found = readVintage(context, draft, lead);
  const isRevised =
    isRevisedFrom(context, lead) ||
    isOfForecast(context, lead, reading) ||
    (leadsBack(lead) && isOfEarlierForecast(context, reading));
  const isEarlier =
    !PHYSICAL.has(reading.kind) &&
    context.word(reading.last) !== 'of' &&
    (leadsBack(lead) || isSaidEarlier(context, draft));
  const isFirst =
    isRevised || (found === 'first-estimate' && (!isEarlier || context.word(lead.first) === 'from'));
  const role = isWithdrawn(context, all, index, lead)
    ? 'denied'
    : isFirst
      ? 'first'
      : isEarlier
        ? 'before'
        : null;
  const vintage = found ?? (isRevised ? 'first-estimate' : null);
  if (role === null && vintage === null) return null;
  const { first, measure } = lead;
  return {
    role,
    vintage,
    first,
    last: reading.last,
    isSure: role !== 'before' || lead.role !== 'than',
    teller: null,
    measure,
    isBare: false,
    main: null,
    mainPeriod: null,
  };
}

/** "after five years" */
const PHYSICAL: ReadonlySet<Draft['reading']['kind']> = new Set(['time', 'age', 'length']);

const leadsBack = ({ role, isDefinite }: Lead): boolean =>
  role === 'before' || (role === 'than' && isDefinite);

/** "21.2 percent previously" */
function isSaidEarlier(context: Context, { reading }: Draft): boolean {
  const at = Math.max(reading.last, reading.thing?.[1] ?? 0);
  return context.hitAt('release', at)?.entry.role === 'earlier' && context.word(at) === 'previously';
}

/**
 * "where 1.1 % and 0.5 % had been forecast", "after 5.5 % and 4.2 %", "had looked for 8.8 % on the year and for 1.1 % on the month":
 * what is said of one of two joined figures holds for both.
 */
function sharedMark(
  context: Context,
  all: readonly Draft[],
  marks: readonly (Told | null)[],
  at: number,
): Told | null {
  const { reading } = all[at]!;
  const after = marks[at + 1];
  if (isShared(after) && isJoined(context, reading, all[at + 1]!.reading))
    return { ...after, first: Math.min(after.first, reading.first) };
  const [mark, left] = [marks[at - 1], all[at - 1]?.reading];
  if (isShared(mark) && isJoined(context, left!, reading)) return { ...mark, last: reading.last };
  const earlier = marks.slice(0, at).findLast(isShared);
  return earlier?.role === 'expected' && goesOn(context, reading) ? { ...earlier, last: reading.last } : null;
}

const isShared = (mark: Told | null | undefined): mark is Told =>
  mark?.role === 'expected' || mark?.role === 'before';

const isJoined = ({ tokens }: Context, left: Reading, right: Reading): boolean =>
  left.kind === right.kind && right.first - left.last === 1 && /^(?:and|,)$/.test(tokens[left.last]!.lower);

/** ", and for 1.1 %", ", and to 85.6 %" */
const goesOn = (context: Context, { first }: Reading): boolean =>
  /^(?:for|to|at)$/.test(context.word(first - 1)) && context.word(first - 2) === 'and';
