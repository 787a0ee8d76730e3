import blocs from '../../../data/places/blocs.json' with { type: 'json' };
import type { Draft } from './scene.ts';

const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** The English name of an area code; the code itself for one without. */
export function areaName(code: string): string {
  let name = NAMES.get(code);
  if (name === undefined) {
    name = REGION_NAMES.of(code) ?? code;
    NAMES.set(code, name);
  }
  return name;
}

/** Names already asked for, beginning with those of blocs and those that are shorter than the platform's. */
const NAMES = new Map([
  ...blocs.map(({ code, label }) => [code, label] as const),
  ['US', 'US'],
  ['GB', 'UK'],
  ['HK', 'Hong Kong'],
  ['MO', 'Macao'],
]);

/** The measure with its parties in plain words: "Exports, China to US". */
export function labelOf({
  trigger,
  measure,
  product,
  refArea,
  place,
  counterpartArea,
  actors,
}: Draft): string {
  const name = trigger?.entry.measure.label ?? plainName(measure);
  const of = product && trigger ? `${name}: ${product}` : name;
  const parties = [place ?? (refArea && areaName(refArea)), counterpartArea && areaName(counterpartArea)]
    .filter((name) => name !== null)
    .join(' to ');
  return [of, parties, actors.slice(0, 3).join(' and ')].filter((part) => part !== '').join(', ');
}

function plainName(measure: string): string {
  const words = measure.replace(/^count-of-/, 'number of ').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
