import type { Context } from '../context.ts';
import type { EntryOf } from '../entry.ts';
import type { Hit } from '../lexicon.ts';
import { fits, withMeasure } from './measure-fit.ts';
import {
  boundariesBetween,
  type Draft,
  figuresBetween,
  type Refiner,
  refineEach,
  type Scene,
} from './scene.ts';
import { Surroundings } from './surroundings.ts';

export type NarrowingHit = Hit<EntryOf<'hint'>>;

/** Words beside a figure may narrow its measure down to another: inflation "without food and energy" is core inflation. */
export const narrowMeasures: Refiner = {
  id: 'narrow-measures',
  refine(scene, drafts) {
    const hits = narrowingHits(scene);
    return hits.length === 0
      ? drafts
      : refineEach(drafts, (draft) => narrow(scene.context, draft, hits, drafts));
  },
};

/** The words of a sentence that narrow measures down. */
export function narrowingHits(scene: Scene): readonly NarrowingHit[] {
  const hits = scene.context.hits('hint').filter(({ entry }) => entry.role === 'narrowing');
  if (!hits.some(({ entry }) => entry.measure.unless)) return hits;
  const around = new Surroundings(scene);
  return hits.filter(({ entry: { measure } }) => !measure.unless || !around.holdsInSentence(measure.unless));
}

/** A draft with its measure narrowed down by the words beside it, if any do. */
export function narrow(
  context: Context,
  draft: Draft,
  hits: readonly NarrowingHit[],
  all: readonly Draft[],
): Draft {
  const { trigger } = draft;
  const hit = trigger && hits.find((each) => narrows(context, draft, each, all));
  if (!hit) return draft;
  return withMeasure(draft, { ...trigger, entry: { ...trigger.entry, measure: hit.entry.measure } }, context);
}

/** How far, in words, the narrowing words may stand from the figure. */
const REACH = 14;

function narrows(context: Context, draft: Draft, hit: NarrowingHit, all: readonly Draft[]): boolean {
  const { reading, measure } = draft;
  const { partOf = [] } = hit.entry.measure;
  if (!partOf.includes(measure) || !fits(hit.entry.measure, reading, context)) return false;
  const isBefore = hit.last <= reading.first;
  const [from, to] = isBefore ? [hit.last, reading.first] : [reading.last, hit.first];
  if (from > to || to - from > REACH || figuresBetween(all, reading, from, to) > 0) return false;
  return isBefore || boundariesBetween(context, from, to) === 0;
}
