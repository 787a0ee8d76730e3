import type { Modality } from '../claim.ts';
import type { Context } from '../context.ts';
import { boundariesBetween, eachDraft } from './scene.ts';

/** Which reading wins where a clause holds words of several: a condition outweighs a plan. */
const ORDER: readonly Modality[] = ['denied', 'conditional', 'target', 'forecast'];

/** Whether a figure is stated as so, or expected, wanted, conditional, denied or asked. */
export const readModality = eachDraft('modality', ({ context }, draft) => {
  const said = context
    .hits('modality')
    .filter(({ first, last }) => governs(context, first, last, draft.reading.first));
  const modality = ORDER.find((mode) => said.some((hit) => hit.entry.modality === mode));
  if (modality) return { ...draft, modality };
  return context.text.trimEnd().endsWith('?') ? { ...draft, modality: 'asked' } : draft;
});

function governs(context: Context, first: number, last: number, figure: number): boolean {
  const token = context.tokens[first]!;
  if (token.capital && first > 0) return false;
  return last <= figure && figure - last < 9 && boundariesBetween(context, last, figure) === 0;
}
