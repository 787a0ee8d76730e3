import type { Modality } from '../claim.ts';
import type { Context } from '../context.ts';
import { boundariesBetween, type Draft, eachDraft } from './scene.ts';

/** Which reading wins where a clause holds words of several: a condition outweighs a plan. */
const ORDER: readonly Modality[] = ['denied', 'conditional', 'asked', 'target', 'forecast'];

/** Whether a figure is stated as so, or expected, wanted, conditional, denied or asked. */
export const readModality = eachDraft('modality', ({ context }, draft) => {
  const said = context.hits('modality').filter((hit) => governs(context, hit, draft));
  const modality = ORDER.find((mode) => said.some((hit) => hit.entry.modality === mode));
  if (modality) return { ...draft, modality };
  return context.text.trimEnd().endsWith('?') ? { ...draft, modality: 'asked' } : draft;
});

/** How far ahead of its figure a word governs it, in words, and how far behind. */
const AHEAD = 12;
const BEHIND = 5;

/** In the figure's clause before it ("would cost $40 million"), or right after what is counted ("2 million people might die"). */
function governs(
  context: Context,
  { first, last }: { first: number; last: number },
  { reading }: Draft,
): boolean {
  if (context.tokens[first]!.capital && first > 0) return false;
  const end = Math.max(reading.last, reading.thing?.[1] ?? 0);
  const [from, to, reach] = last <= reading.first ? [last, reading.first, AHEAD] : [end, first, BEHIND];
  return to >= from && to - from < reach && boundariesBetween(context, from, to) === 0;
}
