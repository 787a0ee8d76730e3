import type { Context } from '../context.ts';
import { fits, withMeasure } from './measure-fit.ts';
import type { MeasureHit } from './measure-hits.ts';
import { boundariesBetween, type Draft, figuresBetween, type Refiner, refineEach } from './scene.ts';
import { Surroundings } from './surroundings.ts';

/** Words beside a figure may narrow its measure down to another: inflation "without food and energy" is core inflation. */
export const narrowMeasures: Refiner = {
  id: 'narrow-measures',
  refine(scene, drafts) {
    const hits = scene.context.hits('measure').filter(({ entry }) => entry.role === 'narrowing');
    if (hits.length === 0) return drafts;
    const around = new Surroundings(scene);
    const open = hits.filter(
      ({ entry: { measure } }) => !measure.unless || !around.holdsInSentence(measure.unless),
    );
    return refineEach(drafts, (draft) => {
      const hit = draft.trigger && open.find((each) => narrows(scene.context, draft, each, drafts));
      return hit ? narrowed(draft, hit, scene.context) : draft;
    });
  },
};

/** How far, in words, the narrowing words may stand from the figure. */
const REACH = 14;

function narrows(context: Context, draft: Draft, hit: MeasureHit, all: readonly Draft[]): boolean {
  const { reading, measure } = draft;
  const { partOf = [] } = hit.entry.measure;
  if (!partOf.includes(measure) || !fits(hit.entry.measure, reading, context)) return false;
  const isBefore = hit.last <= reading.first;
  const [from, to] = isBefore ? [hit.last, reading.first] : [reading.last, hit.first];
  if (from > to || to - from > REACH || figuresBetween(all, reading, from, to) > 0) return false;
  return isBefore || boundariesBetween(context, from, to) === 0;
}

function narrowed(draft: Draft, { entry: { measure } }: MeasureHit, context: Context): Draft {
  const { trigger } = draft;
  return withMeasure(draft, { ...trigger!, entry: { ...trigger!.entry, measure } }, context);
}
