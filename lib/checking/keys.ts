import type { Dimensions } from '../reading/claim.ts';

type Keyed = Pick<Dimensions, 'measure' | 'refArea'>;

/** The key that a fact is stored under. Facts under different keys are never about the same number. */
export function factKey(statement: Keyed): string {
  return `${statement.measure}|${statement.refArea ?? ''}`;
}

/** The keys whose facts could matter to a claim: those of its own area and those that name none. */
export function lookupKeys(statement: Keyed): string[] {
  return [...new Set([factKey(statement), factKey({ measure: statement.measure, refArea: null })])];
}

/** Equal for the figures that are of one thing at one time, on one basis and in one unit, whatever their values and sources. */
export function figureKey(
  figure: Omit<Dimensions, 'modality' | 'attribution' | 'label'> & { readonly unit: string },
): string {
  const { measure, form, transformation, unit, refArea, place, counterpartArea, product, whole } = figure;
  return JSON.stringify([
    ...[measure, form, transformation, unit, refArea, place, counterpartArea, product, whole],
    ...[figure.timePeriod, figure.comparedWith],
    [...figure.scope].sort(),
    [...figure.actors].sort(),
  ]);
}
