import type { Statement } from '../checking/statement.ts';
import type { Interval } from '../reading/claim.ts';
import type { PackFact } from './pack.ts';

/** A fact of a pack as what articles are compared with. Its id is unique in the fact base: "pack/fact". */
export function statementOf(fact: PackFact, packId: string): Statement {
  const { precision: _precision, source, ...figureAndDimensions } = fact;
  return {
    ...figureAndDimensions,
    id: `${packId}/${fact.id}`,
    articleId: null,
    direction: fact.form === 'change' && fact.value !== 0 ? (fact.value < 0 ? 'down' : 'up') : null,
    interval: intervalOf(fact),
    modality: 'stated',
    implied: [],
    source: { ...source },
  };
}

/** Every value that the fact allows: half a unit of the last digit on each side, one-sided where the bound is. */
export function intervalOf(
  fact: Pick<PackFact, 'value' | 'range' | 'precision' | 'bound' | 'form'>,
): Interval {
  const [low, high] = fact.range ?? [fact.value, fact.value];
  const half = fact.precision / 2;
  // "fell more than 12 %" is -12 or lower: the bound of a fall is about its size.
  const isFall = fact.form === 'change' && fact.value < 0;
  const side = isFall ? MIRRORED[SIDES[fact.bound]] : SIDES[fact.bound];
  if (side === 'above') return [tidy(isFall ? low - half : low), null];
  if (side === 'below') return [null, tidy(isFall || fact.bound === 'less than' ? high : high + half)];
  return [tidy(low - half), tidy(high + half)];
}

const SIDES = {
  exact: 'both',
  about: 'both',
  'more than': 'above',
  'at least': 'above',
  'less than': 'below',
  'at most': 'below',
  'up to': 'below',
} as const;

const MIRRORED = { both: 'both', above: 'below', below: 'above' } as const;

/** 12.7 - 0.05 is 12.649999999999999 in binary: keep twelve digits. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
