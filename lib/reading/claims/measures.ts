import type { Form, Transformation } from '../claim.ts';
import type { Context } from '../context.ts';
import type { EntryOf } from '../entry.ts';
import type { Hit } from '../lexicon.ts';
import { isPlural, singular } from '../nouns.ts';
import type { Reading } from '../quantities/reading.ts';
import type { MeasureEntry } from '../vocabulary.ts';
import {
  boundariesBetween,
  type Draft,
  figuresBetween,
  type Refiner,
  refineEach,
  type Scene,
} from './scene.ts';

/** How far, in words, a measure may stand from its figure. */
const REACH = 22;
/** What one clause boundary, and one other figure, between them weigh against nearness, in words. */
const BOUNDARY_WEIGHT = 4;
const FIGURE_WEIGHT = 5;
/** "arrested 20 protesters" is of arrests: the counted thing itself gives way to a verb right beside it. */
const OWN_THING_WEIGHT = 2;
/** "300 residents of the town were told to leave": people are counted for what happens to them. */
const OWN_PEOPLE_WEIGHT = 5;
const DENOMINATOR_WEIGHT = 14;

/** Names the measure of each figure: the nearest phrase of the vocabulary whose unit fits. */
export const nameMeasures: Refiner = {
  id: 'measures',
  refine(scene, drafts) {
    const named = namedIn(scene);
    if (named.length === 0) return drafts;
    return refineEach(drafts, (draft) => {
      const hit = draft.measure === 'time-elapsed' ? null : nearest(scene.context, draft, named, drafts);
      return hit ? withMeasure(asLoss(asCount(draft, hit, scene.context), hit), hit, scene.context) : draft;
    });
  },
};

type MeasureHit = Hit<EntryOf<'measure'>>;

function nearest(
  context: Context,
  { reading }: Draft,
  hits: readonly MeasureHit[],
  all: readonly Draft[],
): MeasureHit | null {
  let best: MeasureHit | null = null;
  let least = REACH + 1;
  for (const hit of hits) {
    if (!fits(hit.entry.measure, reading, context)) continue;
    const weight = distance(context, reading, hit, all);
    if (weight >= least) continue;
    best = hit;
    least = weight;
  }
  return best;
}

/** The measures of a sentence, but for those without the words that they need. */
function namedIn({ context, earlier, title }: Scene): readonly MeasureHit[] {
  const hits = context.hits('measure').filter((hit) => !isOfScope(context, hit));
  if (!hits.some(({ entry }) => entry.measure.needs)) return hits;
  const near = `${context.text} ${earlier[0]?.text ?? ''} ${title}`.toLowerCase();
  return hits.filter(({ entry: { measure } }) => !measure.needs || holdsAny(near, measure.needs));
}

/** "adjusted for inflation" tells no inflation; "real wages" are wages. */
function isOfScope(context: Context, { first, last, entry }: MeasureHit): boolean {
  if (!context.compiled.vocabulary.times.ratesOfChange.includes(entry.measure.id)) return false;
  return [0, 1, 2, 3].some((back) => {
    const scope = context.hitAt('scope', first - back);
    return scope !== undefined && last <= scope.last && scope.last - scope.first > last - first;
  });
}

const holdsAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

/** "cut 600 jobs" counts the jobs that are cut: no number of theirs has fallen. */
function asCount(draft: Draft, { first, last, entry }: MeasureHit, context: Context): Draft {
  const { reading, form } = draft;
  if (form !== 'change' || reading.kind !== 'count' || entry.role !== 'verb') return draft;
  if (
    entry.measure.form === 'change' ||
    !context.hits('change').some((hit) => hit.first < last && hit.last > first)
  )
    return draft;
  return { ...draft, form: 'count', transformation: 'level', reading: { ...reading, direction: null } };
}

/** "lost 10,000 jobs" */
function asLoss(draft: Draft, { entry }: MeasureHit): Draft {
  if (entry.role !== 'loss' || draft.reading.direction) return draft;
  return { ...draft, form: 'change', reading: { ...draft.reading, direction: 'down' } };
}

/** A draft with the measure that a phrase names. */
export function withMeasure(draft: Draft, trigger: MeasureHit, context: Context): Draft {
  const named = trigger.entry.measure;
  const isCounted = draft.reading.kind === 'count' || draft.reading.kind === 'bare';
  const changed =
    named.changesAs && draft.form === 'change' && isCounted && context.compiled.measures.get(named.changesAs);
  const measure = changed || named;
  const form = draft.form === 'change' ? 'change' : measure.form;
  return {
    ...draft,
    trigger,
    unit: unitFor(draft, measure),
    measure: measure.id,
    form,
    transformation: transformationFor(draft, measure, form),
  };
}

/** A bare number, or "15 others", counts what its measure counts; the points of a percentage are percentage points. */
function unitFor({ reading, unit }: Draft, measure: MeasureEntry): string {
  if (unit === 'point' && measure.kinds.includes('points')) return 'percentage point';
  return measure.unit && (reading.kind === 'bare' || unit === 'other') ? measure.unit : unit;
}

function transformationFor(
  { transformation }: Draft,
  measure: MeasureEntry,
  form: Form,
): Transformation | null {
  if (form === 'duration' || form === 'age') return null;
  if (form === 'change') return measure.transformation ?? 'other-change';
  return transformation ?? 'level';
}

/** Whether a measure is ever given in the unit of a figure. */
function fits(measure: MeasureEntry, reading: Reading, context: Context): boolean {
  const { kinds, things } = measure;
  if (reading.number.multiple) return !kinds.includes('time') && !kinds.includes('age');
  if (reading.unit === 'point' && kinds.includes('points')) return true;
  if (reading.kind === 'count' || reading.kind === 'bare') {
    if (!kinds.includes('count')) return false;
    return (
      reading.kind === 'bare' ||
      !things ||
      !reading.thing ||
      things.includes(singular(context.word(reading.thing[1] - 1)))
    );
  }
  if (kinds.includes(reading.kind) || kinds.includes('any')) return true;
  // A change of anything can be given in percent, and one of a percentage in points.
  if (reading.kind === 'percent')
    return reading.direction !== null && measure.form !== 'duration' && measure.form !== 'age';
  return reading.kind === 'points' && kinds.includes('percent');
}

/** "3.5 percent of output" is a part of output and mostly of something else told of before. */
function isDenominator(context: Context, reading: Reading, { first, entry }: MeasureHit): boolean {
  const isAfterOf = context.word(reading.last) === 'of' && first > reading.last && first - reading.last < 4;
  return isAfterOf && reading.kind === 'percent' && entry.measure.form !== 'share';
}

/** "tariffs on Chinese imports" are tariffs. */
function isTaxed(context: Context, { first }: MeasureHit): boolean {
  return context
    .hits('measure')
    .some(
      ({ last, entry }) =>
        last < first && first - last < 5 && entry.role === 'noun' && context.word(last) === 'on',
    );
}

/** "agreed to pay a $12 million civil penalty" is of a penalty. */
function isAttributive(
  context: Context,
  { kind }: Reading,
  { first, entry }: MeasureHit,
  end: number,
): boolean {
  if (kind !== 'money' || entry.role !== 'noun' || first < end || first - end > 1) return false;
  return first === end || !context.compiled.words.stops.has(context.word(end));
}

function distance(context: Context, reading: Reading, hit: MeasureHit, all: readonly Draft[]): number {
  const end = Math.max(reading.last, reading.thing?.[1] ?? 0);
  if (hit.first >= reading.first && hit.last <= end)
    return context.compiled.words.people.has(singular(context.word(hit.last - 1)))
      ? OWN_PEOPLE_WEIGHT
      : OWN_THING_WEIGHT;
  const [from, to] = hit.last <= reading.first ? [hit.last, reading.first] : [end, hit.first];
  if (to - from > REACH) return to - from;
  if (isAttributive(context, reading, hit, end)) return 0;
  const behind = hit.first >= end && context.word(end) !== 'of' && context.word(end) !== 'in' ? 1 : 0;
  return (
    Math.max(0, to - from) +
    BOUNDARY_WEIGHT * boundariesBetween(context, from, to) +
    FIGURE_WEIGHT * figuresBetween(all, reading, from, to) +
    behind +
    (isDenominator(context, reading, hit) || isTaxed(context, hit) ? DENOMINATOR_WEIGHT : 0)
  );
}

/**
 * Percentages of one sentence are mostly of one thing: one that no measure is near takes that of its neighbour, and where none
 * has one, a share is of what it is said to be of: "20 % of the officers" is a share of officers.
 */
export const shareMeasures: Refiner = {
  id: 'share-measures',
  refine({ context, earlier }, drafts) {
    if (!drafts.some(isUnnamedPercentage)) return drafts;
    const named = drafts.find(
      ({ trigger, reading, form }) => trigger && reading.kind === 'percent' && form !== 'change',
    );
    const before = earlier[0]?.drafts.findLast(
      ({ trigger, reading }) => trigger && reading.kind === 'percent',
    );
    const shares = drafts.map((draft) => (isUnnamedShare(draft) ? shareOf(context, draft) : null));
    const whole = shares.find((share) => share !== null) ?? null;
    const changed = drafts.find(
      ({ trigger, reading, form }) => trigger && reading.kind === 'percent' && form === 'change',
    );
    return refineEach(drafts, (draft) => {
      if (isUnnamedPercentage(draft) && draft.form === 'change' && changed)
        return { ...withMeasure(draft, changed.trigger!, context), implied: [...draft.implied, 'measure'] };
      if (!isUnnamedShare(draft)) return draft;
      const source = named ?? (whole === null ? before : undefined);
      if (source && source.trigger!.entry.measure.form !== 'change')
        return { ...withMeasure(draft, source.trigger!, context), implied: [...draft.implied, 'measure'] };
      return whole ? { ...draft, measure: `share-of-${whole}`, form: 'share' } : draft;
    });
  },
};

const isUnnamedPercentage = ({ trigger, reading }: Draft): boolean => !trigger && reading.kind === 'percent';

const isUnnamedShare = (draft: Draft): boolean => isUnnamedPercentage(draft) && draft.form !== 'change';

/** The head of "of the department's 1,100 officers", in the plural. */
function shareOf(context: Context, { reading }: Draft): string | null {
  if (context.word(reading.last) !== 'of') return null;
  for (let at = reading.last + 1; at < reading.last + 8; at += 1) {
    const word = context.word(at);
    if (word !== '' && isPlural(word) && !context.compiled.words.stops.has(word)) return word;
    if (context.tokens[at]?.kind === 'mark' && context.tokens[at]!.lower !== "'s") return null;
  }
  return null;
}
