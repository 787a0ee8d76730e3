import type { Claim, Figure } from '../claim.ts';
import type { Context } from '../context.ts';
import { toQuantity } from '../quantities/read.ts';
import { labelOf } from './labels.ts';
import type { Draft } from './scene.ts';

/**
 * A draft as the rest of the program knows it, moved by the offset of its sentence. Every field by name: copying a draft without
 * some of its fields takes ten times as long.
 */
export function toClaim(context: Context, draft: Draft, offset: number): Claim {
  const quantity = toQuantity(context, draft.reading);
  const { value, range, interval } = draft.form === 'change' ? signed(quantity) : quantity;
  return {
    start: quantity.start + offset,
    end: quantity.end + offset,
    surface: quantity.surface,
    value,
    range,
    unit: draft.unit,
    bound: quantity.bound,
    direction: quantity.direction,
    interval,
    measure: draft.measure,
    form: draft.form,
    transformation: draft.transformation,
    refArea: draft.refArea,
    place: draft.place,
    counterpartArea: draft.counterpartArea,
    product: draft.product,
    whole: draft.whole,
    actors: draft.actors,
    scope: draft.scope,
    timePeriod: draft.timePeriod,
    comparedWith: draft.comparedWith,
    modality: draft.modality,
    attribution: draft.attribution,
    label: labelOf(draft),
    implied: draft.implied,
  };
}

/** In a claim a fall is negative, and so is its interval. */
function signed(figure: Figure): Pick<Figure, 'value' | 'range' | 'interval'> {
  if (figure.direction !== 'down' || figure.value === null || figure.value < 0) return figure;
  const negate = (value: number | null) => (value === null ? null : -value);
  return {
    value: -figure.value,
    range: figure.range && [-figure.range[1], -figure.range[0]],
    interval: [negate(figure.interval[1]), negate(figure.interval[0])],
  };
}
