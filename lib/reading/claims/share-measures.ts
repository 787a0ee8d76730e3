import type { Context } from '../context.ts';
import { isPlural } from '../nouns.ts';
import { withMeasure } from './measure-fit.ts';
import { type Draft, ELSEWHERE, type Refiner, refineEach } from './scene.ts';

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
        return {
          ...withMeasure(draft, changed.trigger!, context),
          away: ELSEWHERE,
          implied: [...draft.implied, 'measure'],
        };
      if (!isUnnamedShare(draft)) return draft;
      const source = named ?? (whole === null ? before : undefined);
      if (source && source.trigger!.entry.measure.form !== 'change')
        return {
          ...withMeasure(draft, source.trigger!, context),
          away: ELSEWHERE,
          implied: [...draft.implied, 'measure'],
        };
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
