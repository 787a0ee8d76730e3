import type { Dimensions } from '../claim.ts';
import type { Context } from '../context.ts';
import { clauseAround, leadOf } from './clauses.ts';
import { fits, withMeasure } from './measure-fit.ts';
import type { MeasureHit } from './measure-hits.ts';
import { type NarrowingHit, narrow, narrowingHits } from './narrow-measures.ts';
import { isComparedTo, isForecast, isOfPeriod, refersBack } from './references.ts';
import { type Draft, ELSEWHERE, type Refiner, type Scene } from './scene.ts';

/**
 * A figure of what another was told of: "after 8.6 % in May", "economists had expected 10 %", "the rate was 9.9 %". Its measure is
 * that of the nearest figure before it in the same kind of unit.
 */
export const retold: Refiner = {
  id: 'retold',
  refine(scene, drafts) {
    let told: Draft[] | null = null;
    const narrowing = narrowingHits(scene);
    for (let at = 0; at < drafts.length; at += 1) {
      const draft = drafts[at]!;
      if (!isRetellable(draft)) continue;
      const next = retell(scene, draft, (told ?? drafts).slice(0, at), narrowing);
      if (!next) continue;
      told ??= [...drafts];
      told[at] = narrow(scene.context, next, narrowing, drafts);
    }
    return told ?? drafts;
  },
};

const RETELLABLE: ReadonlySet<string> = new Set(['percent', 'points', 'money', 'bare', 'count']);

const isRetellable = ({ reading, measure }: Draft): boolean =>
  RETELLABLE.has(reading.kind) && measure !== 'time-elapsed';

/** A measure named farther away than this, in words, gives way to that of the figure a clause refers to. */
const NEAR = 6;
/** How many sentences back a figure may lie that is referred to. */
const MEMORY = 6;

function retell(
  scene: Scene,
  draft: Draft,
  before: readonly Draft[],
  narrowing: readonly NarrowingHit[],
): Draft | null {
  const { context, earlier } = scene;
  const isOfSame = (other: Draft) => other.trigger !== null && isOfOneKind(other, draft);
  const clause = clauseAround(context, draft.reading);
  const sibling = before.findLast(isOfSame);
  const share =
    isInPoints(draft) && before.findLast(({ reading, trigger }) => trigger && reading.kind === 'percent');
  if (share) return asTold(context, draft, share);
  if (sibling && isRightBehind(context, draft, sibling)) return asTold(context, draft, sibling);
  if (sibling && isComparedTo(context, draft) && !namesWithin(draft, clause))
    return asTold(context, draft, sibling);
  if (isOtherwiseTold(context, draft, before.at(-1))) return asTold(context, draft, before.at(-1)!);
  if (isChangeOfLevel(context, draft, before.at(-1))) return asTold(context, draft, before.at(-1)!);
  if (isPartOf(context, draft) && !namesWithin(draft, clause)) return counted(scene, draft, before);
  if ((draft.trigger && (draft.away ?? 0) < NEAR) || isCounted(draft) || draft.reading.kind === 'bare')
    return null;
  const isReferring =
    refersBack(context, clause, draft) ||
    isOfPeriod(scene, clause, draft) ||
    isOnlyNarrowed(clause, narrowing);
  if (!isReferring && !isForecast(context, clause)) return null;
  if (sibling) return asTold(context, draft, sibling);
  for (const sentence of earlier.slice(0, MEMORY)) {
    const source = sentence.drafts.findLast(isOfSame);
    if (source) return asTold(context, draft, { ...source, away: ELSEWHERE });
    const topic = isReferring && sentence.drafts.length === 0 && topicOf(sentence.context(), draft);
    if (topic) return asTold(context, draft, { ...draft, trigger: topic, away: ELSEWHERE });
  }
  return null;
}

/** What a sentence without figures is about: "Inflation keeps falling." */
function topicOf(context: Context, { reading }: Draft): MeasureHit | undefined {
  return context
    .hits('measure')
    .find(
      ({ entry }) => entry.role === 'noun' && !entry.measure.needs && fits(entry.measure, reading, context),
    );
}

/** "and without food and energy 3.5 %" */
const isOnlyNarrowed = ([from, to]: readonly [number, number], narrowing: readonly NarrowingHit[]): boolean =>
  narrowing.some(({ last }) => last > from && last <= to);

/** "Sales were $66 billion, down 14 %": the change is that of the level right before it. */
function isChangeOfLevel(
  context: Context,
  { trigger, away = 0, reading }: Draft,
  level: Draft | undefined,
): boolean {
  if (!level?.trigger || level.form === 'change' || reading.direction === null || reading.kind !== 'percent')
    return false;
  const isFree = trigger === null || away >= NEAR;
  return (
    isFree &&
    reading.first - level.reading.last <= CLOSE &&
    fits(level.trigger.entry.measure, reading, context)
  );
}

/** "… billion, up by 14": so many words at most. */
const CLOSE = 4;

/** "to 20 % from 21 %", "20 %, up from 19 %": what is named farther on is not of the second. */
function isRightBehind(context: Context, draft: Draft, { reading: { last } }: Draft): boolean {
  const lead = leadOf(context, draft.reading);
  return lead - last <= 2 && (context.word(lead) === 'from' || isComparedTo(context, draft));
}

/** "542 points, or 1.2 %", "21 trillion rupiah, or 0.1 percent of output": one figure in two units. */
function isOtherwiseTold(context: Context, { reading }: Draft, other: Draft | undefined): boolean {
  const lead = leadOf(context, reading);
  return (
    other?.trigger != null &&
    context.word(lead) === 'or' &&
    lead - other.reading.last <= 2 &&
    other.reading.kind !== reading.kind &&
    fits(other.trigger.entry.measure, reading, context)
  );
}

/** A count says itself what it counts; points do not. */
const isCounted = ({ reading: { kind, unit } }: Draft): boolean =>
  kind === 'count' && !/^points?$/.test(unit);

/** "52 percent, up three points": the points of a change are those of the percentage before. */
const isInPoints = ({ reading, trigger }: Draft): boolean =>
  trigger === null && reading.direction !== null && /^points?$/.test(reading.unit);

/** "Sixteen of them were children", "nine of whom were Germans" */
const isPartOf = (context: Context, { reading: { kind, last } }: Draft): boolean =>
  kind === 'bare' &&
  context.word(last) === 'of' &&
  /^(?:them|whom|these|those)$/.test(context.word(last + 1));

/** The part of those who were counted last. */
function counted({ context, earlier }: Scene, draft: Draft, before: readonly Draft[]): Draft | null {
  const isCount = ({ trigger, reading }: Draft) => trigger !== null && reading.kind === 'count';
  const source = before.findLast(isCount) ?? earlier[0]?.drafts.findLast(isCount);
  return source ? asTold(context, draft, source) : null;
}

/** A bare number may be of what the one before it counted. */
function isOfOneKind({ reading: a }: Draft, { reading: b }: Draft): boolean {
  if (/^points?$/.test(b.unit) || b.kind === 'points') return a.kind === 'percent' || a.kind === 'points';
  if (b.kind === 'bare') return a.kind === 'bare' || a.kind === 'count';
  return a.kind === b.kind && (a.kind !== 'count' || a.unit === b.unit);
}

/** Whether the phrase that named a measure stands in the clause itself. */
const namesWithin = ({ trigger, reading }: Draft, [from, to]: readonly [number, number]): boolean =>
  trigger !== null &&
  trigger.first >= from &&
  trigger.last <= to &&
  (trigger.entry.role === 'noun' || trigger.first >= reading.first);

/** What is carried along where the sentence itself names no area. */
const CARRIED: readonly (keyof Dimensions)[] = ['refArea', 'place', 'counterpartArea', 'product'];

function asTold(context: Context, draft: Draft, source: Draft): Draft {
  const { first } = draft.reading;
  const named = withMeasure(draft, { ...source.trigger!, first, last: first }, context);
  const isAnonymous = context.hits('area').length === 0 && source.refArea !== null;
  const carried = isAnonymous ? Object.fromEntries(CARRIED.map((key) => [key, source[key]])) : {};
  return {
    ...named,
    ...carried,
    away: source.away ?? 0,
    implied: [...draft.implied, 'measure', ...(isAnonymous ? CARRIED : [])],
  };
}
