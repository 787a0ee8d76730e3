import type { Dimensions } from '../claim.ts';
import type { Context } from '../context.ts';
import { clauseAround, leadOf } from './clauses.ts';
import { fits, withMeasure } from './measure-fit.ts';
import type { MeasureHit } from './measure-hits.ts';
import type { Draft, Refiner, Scene } from './scene.ts';

/**
 * A figure of what another was told of: "after 8.6 % in May", "economists had expected 10 %", "the rate was 9.9 %". Its measure is
 * that of the nearest figure before it in the same kind of unit.
 */
export const retold: Refiner = {
  id: 'retold',
  refine(scene, drafts) {
    let told: Draft[] | null = null;
    for (let at = 0; at < drafts.length; at += 1) {
      const draft = drafts[at]!;
      if (!isRetellable(draft)) continue;
      const next = retell(scene, draft, (told ?? drafts).slice(0, at));
      if (!next) continue;
      told ??= [...drafts];
      told[at] = next;
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
const MEMORY = 3;

function retell(scene: Scene, draft: Draft, before: readonly Draft[]): Draft | null {
  const { context, earlier } = scene;
  const isOfSame = (other: Draft) => other.trigger !== null && isOfOneKind(other, draft);
  const clause = clauseAround(context, draft.reading);
  const sibling = before.findLast(isOfSame);
  const share =
    isInPoints(draft) && before.findLast(({ reading, trigger }) => trigger && reading.kind === 'percent');
  if (share) return asTold(context, draft, share);
  if (sibling && isComparedTo(context, draft) && !namesWithin(draft, clause))
    return asTold(context, draft, sibling);
  if (isPartOf(context, draft)) return counted(scene, draft, before);
  if ((draft.trigger && (draft.away ?? 0) < NEAR) || draft.reading.kind === 'count') return null;
  const isReferring = refersBack(context, clause, draft);
  if (!isReferring && !isForecast(context, clause)) return null;
  if (sibling) return asTold(context, draft, sibling);
  for (const sentence of earlier.slice(0, MEMORY)) {
    const source = sentence.drafts.findLast(isOfSame);
    if (source) return asTold(context, draft, source);
    const topic = isReferring && sentence.drafts.length === 0 && topicOf(sentence.context(), draft);
    if (topic) return asTold(context, draft, { ...draft, trigger: topic });
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
  if (b.kind === 'bare') return a.kind === 'bare' || a.kind === 'count';
  return a.kind === b.kind && (a.kind !== 'count' || a.unit === b.unit);
}

/** Whether the phrase that named a measure stands in the clause itself. */
const namesWithin = ({ trigger, reading }: Draft, [from, to]: readonly [number, number]): boolean =>
  trigger !== null &&
  trigger.first >= from &&
  trigger.last <= to &&
  (trigger.entry.role === 'noun' || trigger.first >= reading.first);

/** "after 8.6 %", "compared with 33 %", "than the 8.8 % that …" */
function isComparedTo(context: Context, { reading }: Draft): boolean {
  const lead = leadOf(context, reading);
  const word = context.word(lead);
  if (word === 'with' || word === 'to') return /^compared$/.test(context.word(lead - 1));
  return context.compiled.words.comparingTo.has(word);
}

function isForecast(context: Context, [from, to]: readonly [number, number]): boolean {
  const { forecasting } = context.compiled.words;
  for (let at = from; at < to; at += 1) {
    const word = context.word(at);
    if (forecasting.has(word) || (word.endsWith('s') && forecasting.has(word.slice(0, -1)))) return true;
  }
  return false;
}

/** "The rate was", "it had been", "they rose": nothing but what was told of before is the subject. */
function refersBack(context: Context, [from]: readonly [number, number], { reading }: Draft): boolean {
  const { referring, reaching } = context.compiled.words;
  for (let at = from; at < reading.first; at += 1) {
    if (!referring.has(context.word(at))) continue;
    const isNoun = !PRONOUN.test(context.word(at));
    if (isNoun && !DEFINITE.test(context.word(at - 1)) && !DEFINITE.test(context.word(at - 2))) continue;
    if (reaching.has(context.word(at + 1)) || context.hitAt('change', at + 1)) return true;
    if (!isNoun && context.token(at + 1)?.lower === "'s") return true;
  }
  return false;
}

const PRONOUN = /^(?:it|they|this|that|these|those)$/;
const DEFINITE = /^(?:the|this|that|its|their)$/;

/** What is carried along where the sentence itself names no area. */
const CARRIED: readonly (keyof Dimensions)[] = ['refArea', 'counterpartArea', 'product'];

function asTold(context: Context, draft: Draft, source: Draft): Draft {
  const { first } = draft.reading;
  const named = withMeasure(draft, { ...source.trigger!, first, last: first }, context);
  const isAnonymous = context.hits('area').length === 0 && source.refArea !== null;
  const carried = isAnonymous ? Object.fromEntries(CARRIED.map((key) => [key, source[key]])) : {};
  return {
    ...named,
    ...carried,
    implied: [...draft.implied, 'measure', ...(isAnonymous ? CARRIED : [])],
  };
}
