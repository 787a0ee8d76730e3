import type { Context } from '../context.ts';
import type { Reading } from '../quantities/reading.ts';
import { distance, REACH } from './measure-distance.ts';
import { asCount, asLoss, fits, withMeasure } from './measure-fit.ts';
import { type MeasureHit, measureHits } from './measure-hits.ts';
import { type Draft, type Refiner, refineEach } from './scene.ts';

/** Names the measure of each figure: the nearest phrase of the vocabulary whose unit fits. */
export const nameMeasures: Refiner = {
  id: 'measures',
  refine(scene, drafts) {
    const named = measureHits(scene, drafts);
    if (named.length === 0) return drafts;
    return refineEach(drafts, (draft) => {
      const found = draft.measure === 'time-elapsed' ? null : nearest(scene.context, draft, named, drafts);
      if (!found) return draft;
      const { hit, away } = found;
      return { ...withMeasure(asLoss(asCount(draft, hit, scene.context), hit), hit, scene.context), away };
    });
  },
};

/** "Energy has pushed inflation up to 11 %": of two before a figure the one nearer to it. */
const isHead = (hit: MeasureHit, best: MeasureHit, figure: number): boolean =>
  hit.first >= best.last && hit.last <= figure;

/** How far, in words, a vague phrase may stand from its figure. */
const VAGUE_REACH = 12;

/** "Lost 2.2 %" is of no jobs that are lost. */
const isOfOther = ({ kind }: Reading, { entry: { role, measure } }: MeasureHit): boolean =>
  kind === 'percent' &&
  role !== 'noun' &&
  role !== 'vague' &&
  measure.form === 'change' &&
  !measure.kinds.includes('percent');

interface Found {
  readonly hit: MeasureHit;
  readonly away: number;
}

function nearest(
  context: Context,
  { reading }: Draft,
  hits: readonly MeasureHit[],
  all: readonly Draft[],
): Found | null {
  let best: MeasureHit | null = null;
  let least = REACH + 1;
  for (const hit of hits) {
    if (!fits(hit.entry.measure, reading, context) || isOfOther(reading, hit)) continue;
    const weight = distance(context, reading, hit, all);
    if (weight > least || (weight === least && best && !isHead(hit, best, reading.first))) continue;
    if (weight > REACH || (hit.entry.role === 'vague' && weight > VAGUE_REACH)) continue;
    best = hit;
    least = weight;
  }
  return best && { hit: best, away: least };
}
