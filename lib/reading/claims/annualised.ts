import type { Context } from '../context.ts';
import type { Hit } from '../lexicon.ts';
import type { Reading } from '../quantities/reading.ts';
import { boundariesBetween, type Draft, eachDraft, type Scene } from './scene.ts';

export const ANNUALISED = 'annualised';

/**
 * Marks the figures that tell what a quarter's change would come to in a year, which is neither the quarter's nor on the year: "shrank
 * an annualised 0.7 percent", "grew at an annual rate of 1.9 percent". Only the figure that it is said of.
 */
export const readAnnualised = eachDraft(ANNUALISED, (scene, draft, all) =>
  isAnnualised(scene, draft, all)
    ? { ...draft, scope: [...new Set([...draft.scope, ANNUALISED])].sort() }
    : draft,
);

/** Whether the sentence says of a figure that it is what would come in a year. */
export function isAnnualised(scene: Scene, draft: Draft, all: readonly Draft[]): boolean {
  const { context } = scene;
  return (
    context
      .hits('scope')
      .some((hit) => hit.entry.scope === ANNUALISED && isSaidOf(context, hit, draft, all)) ||
    context.hits('basis').some((hit) => isAtAnnualRate(scene, hit, draft))
  );
}

/** How far behind its figure it may be said, in words: "fell 0.7 percent in the third quarter at an annualised rate". */
const BEHIND = 10;

/** The figure that it leads to, or else the one before it. */
function isSaidOf(context: Context, hit: Hit, { reading }: Draft, all: readonly Draft[]): boolean {
  if (hit.last <= reading.first) return leadsTo(context, hit.last, reading);
  if (hit.first < reading.last || hit.first - reading.last > BEHIND) return false;
  const isOfOther = all.some(
    ({ reading: other }) =>
      (other.first >= reading.last && other.last <= hit.first) || leadsTo(context, hit.last, other),
  );
  return !isOfOther && boundariesBetween(context, reading.last, hit.first) === 0;
}

const PACE = /^(?:rate|pace|clip|speed)$/;
/** How many words may stand before the figure itself: "annualised rate of just over 0.7 percent". */
const LEAD = 5;

/** No more than a few words stand between, and no mark. */
const leadsTo = ({ tokens }: Context, from: number, { first }: Reading): boolean =>
  first >= from && first - from <= LEAD && tokens.slice(from, first).every(({ kind }) => kind === 'word');

/** The token after "annual rate", "annual pace"; `null` where a basis is another. */
function endOfRate(context: Context, { first, last }: Hit): number | null {
  if (context.word(first) !== 'annual') return null;
  if (last - first === 2 && PACE.test(context.word(last - 1))) return last;
  return PACE.test(context.word(last)) ? last + 1 : null;
}

/** "an annual rate of 1.9 percent", "a 1.9 percent annual pace", "1.9 percent at an annual rate" */
function isRateItself(context: Context, hit: Hit, end: number, reading: Reading): boolean {
  if (context.word(end) === 'of') return leadsTo(context, end, reading);
  const gap = hit.first - reading.last;
  return gap === 0 || gap === 1 || (gap === 2 && context.word(reading.last) === 'at');
}

/** An annual rate is told of one figure: "rose 3 percent to an annual rate of 640,000" says nothing of the 3 percent. */
export function isRateOfOther(context: Context, hit: Hit, { reading }: Draft): boolean {
  const end = endOfRate(context, hit);
  return end !== null && context.word(end) === 'of' && !isRateItself(context, hit, end, reading);
}

/** Of output, and of prices where a quarter is told of; else "an annual rate" is what came in a year. */
function isAtAnnualRate({ context, periods }: Scene, hit: Hit, { reading, form, measure }: Draft): boolean {
  const end = endOfRate(context, hit);
  if (end === null || form === 'rate' || !isRateItself(context, hit, end, reading)) return false;
  if (!isLedByAt(context, hit, reading)) return false;
  const isOfPrices = context.compiled.vocabulary.times.toldAsOfTheEnd.includes(measure);
  return !isOfPrices || periods.some(({ iso }) => /-Q\d$/.test(iso));
}

/** "at an annual rate of", "to a seasonally adjusted annual rate of", "at a 1.9 percent annual rate" */
function isLedByAt(context: Context, { first }: Hit, reading: Reading): boolean {
  if (context.word(first - 2) === 'at') return true;
  const opening = Math.min(first, context.hitBefore('before', reading.first)?.first ?? reading.first);
  return [2, 3, 4, 5].some((back) => /^(?:at|to)$/.test(context.word(opening - back)));
}
