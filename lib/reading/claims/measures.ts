import type { EntryOf } from '../compile.ts';
import type { Context } from '../context.ts';
import type { Hit } from '../lexicon.ts';
import { singular } from '../nouns.ts';
import type { Reading } from '../quantities/reading.ts';
import type { MeasureEntry } from '../vocabulary.ts';
import { boundariesBetween, type Draft, eachDraft, type Scene } from './scene.ts';

/** How far, in words, a measure may stand from its figure. */
const REACH = 22;
/** What one clause boundary, and one other figure, between them weigh against nearness, in words. */
const BOUNDARY_WEIGHT = 4;
const FIGURE_WEIGHT = 5;
/** "arrested 20 protesters" is of arrests: the counted thing itself gives way to a verb right beside it. */
const OWN_THING_WEIGHT = 2;

/** Names the measure of each figure: the nearest phrase of the vocabulary whose unit fits. */
export const nameMeasures = eachDraft('measures', (scene, draft, all) => {
  const { context } = scene;
  if (draft.measure === 'time-elapsed') return draft;
  let best: { hit: Hit<EntryOf<'measure'>>; weight: number } | null = null;
  for (const hit of context.hits('measure')) {
    if (!fits(hit.entry.measure, draft.reading, context) || !hasNeeds(scene, hit)) continue;
    const weight = distance(context, draft.reading, hit, all);
    if (weight <= REACH && (!best || weight < best.weight)) best = { hit, weight };
  }
  return best ? withMeasure(draft, best.hit) : draft;
});

function withMeasure(draft: Draft, trigger: Hit<EntryOf<'measure'>>): Draft {
  const { measure } = trigger.entry;
  const form = draft.form === 'change' ? 'change' : measure.form;
  const unit = draft.reading.kind === 'bare' && measure.unit ? measure.unit : draft.unit;
  const timeless = form === 'duration' || form === 'age';
  return {
    ...draft,
    trigger,
    unit,
    measure: measure.id,
    form,
    transformation: timeless ? null : (draft.transformation ?? 'level'),
  };
}

/** Whether a measure is ever given in the unit of a figure. */
function fits(measure: MeasureEntry, reading: Reading, context: Context): boolean {
  if (reading.kind === 'count' || reading.kind === 'bare') {
    if (!measure.kinds.includes('count')) return false;
    if (reading.kind === 'bare' || !measure.things || !reading.thing) return true;
    return measure.things.includes(singular(context.word(reading.thing[1] - 1)));
  }
  if (measure.kinds.includes(reading.kind) || measure.kinds.includes('any')) return true;
  // A change of anything can be given in percent, and one of a percentage in points.
  if (reading.kind === 'percent') return reading.direction !== null;
  return reading.kind === 'points' && measure.kinds.includes('percent');
}

function hasNeeds({ context, earlier, title }: Scene, { entry }: Hit<EntryOf<'measure'>>): boolean {
  const { needs } = entry.measure;
  if (!needs) return true;
  const near = [context.text, earlier[0]?.context.text ?? '', title].join(' ').toLowerCase();
  return needs.some((word) => near.includes(word));
}

function distance(
  context: Context,
  reading: Reading,
  hit: Hit<EntryOf<'measure'>>,
  all: readonly Draft[],
): number {
  const end = Math.max(reading.last, reading.thing?.[1] ?? 0);
  if (hit.first >= reading.first && hit.last <= end) return OWN_THING_WEIGHT;
  const [from, to] = hit.last <= reading.first ? [hit.last, reading.first] : [end, hit.first];
  const others = all.filter(
    ({ reading: other }) => other !== reading && other.first >= from && other.last <= to,
  ).length;
  const behind = hit.first >= end && context.word(end) !== 'of' && context.word(end) !== 'in' ? 1 : 0;
  return (
    Math.max(0, to - from) +
    BOUNDARY_WEIGHT * boundariesBetween(context, from, to) +
    FIGURE_WEIGHT * others +
    behind
  );
}
