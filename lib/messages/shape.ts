/** A test, a list of one shape, or an object with at least these fields. */
export type Shape = ((value: unknown) => boolean) | readonly [Shape] | { readonly [field: string]: Shape };

/**
 * Whether a message has a shape, checked by hand at either end: a schema library would weigh more than the rest of what is loaded
 * into every page, and a tenth of the worker.
 */
export function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'function') return shape(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(shape)) return Array.isArray(value) && value.every((item) => fits(item, shape[0]));
  return Object.entries(shape).every(([field, inner]) =>
    fits((value as Record<string, unknown>)[field], inner),
  );
}

export const text = (value: unknown): boolean => typeof value === 'string';
export const yes = (value: unknown): boolean => value === true;
export const no = (value: unknown): boolean => value === false;
export const flag = (value: unknown): boolean => yes(value) || no(value);
