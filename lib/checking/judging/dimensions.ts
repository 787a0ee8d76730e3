import { daysOf } from '../../reading/iso.ts';
import type { Series } from '../linking/series.ts';
import type { Statement } from '../statement.ts';

/** How two statements stand to each other in one dimension. */
export type Relation = 'equal' | 'nested' | 'different' | 'unknown';

/** The dimensions in which two statements of one measure can differ. */
export interface DimensionTable {
  /** What is measured, by name: "different" are two measures of one family, "nested" one and its plain name, "unknown" any other two. */
  readonly definition: Relation;
  readonly transformation: Relation;
  readonly refArea: Relation;
  readonly place: Relation;
  readonly counterpartArea: Relation;
  readonly product: Relation;
  readonly scope: Relation;
  readonly actors: Relation;
  readonly period: Relation;
  readonly modality: Relation;
}

/** `series` are those of the two. */
export function tabulate(a: Statement, b: Statement, [x, y]: readonly [Series, Series]): DimensionTable {
  return {
    definition: relateDefinitions(x, y),
    transformation: relateTransformations(x, y),
    refArea: relateNames(a.refArea, b.refArea),
    place: relatePlaces(a, b),
    counterpartArea: relateNames(a.counterpartArea, b.counterpartArea),
    product: relateProducts(a.product, b.product),
    scope: relateSets(scopeOf(a), scopeOf(b)),
    actors: relateActors(a, b),
    period: isImplied(a) || isImplied(b) ? 'unknown' : relatePeriods(a.timePeriod, b.timePeriod),
    modality: a.modality === b.modality ? 'equal' : 'different',
  };
}

const isImplied = ({ implied }: Statement): boolean => implied.includes('timePeriod');

function relateDefinitions(a: Series, b: Series): Relation {
  if (a.measure === b.measure) return 'equal';
  if (a.kin !== b.kin) return 'unknown';
  return a.isPlain || b.isPlain ? 'nested' : 'different';
}

function relateTransformations(a: Series, b: Series): Relation {
  if (a.isChange === null || b.isChange === null) return 'unknown';
  if (a.isChange !== b.isChange) return 'different';
  if (!a.isChange) return 'equal';
  if (a.transformation === 'other-change' || b.transformation === 'other-change') return 'unknown';
  return a.transformation === b.transformation ? 'equal' : 'different';
}

function relateNames(a: string | null, b: string | null): Relation {
  if (a === null || b === null) return 'unknown';
  return a === b ? 'equal' : 'different';
}

/** A city lies in its country; of two places nobody says that one holds the other. */
function relatePlaces(a: Statement, b: Statement): Relation {
  if (a.place === b.place) return 'equal';
  if (a.place !== null && b.place !== null) return 'different';
  return a.refArea === b.refArea ? 'nested' : 'unknown';
}

function relateProducts(a: string | null, b: string | null): Relation {
  if (a === null || b === null) return a === b ? 'equal' : 'unknown';
  if (a === b) return 'equal';
  const [x, y] = [a.split(' '), b.split(' ')];
  const shared = x.filter((word) => y.includes(word)).length;
  return shared > 0 && shared >= Math.min(x.length, y.length) - 1 && shared >= 2 ? 'nested' : 'different';
}

/** "The core rate" of core inflation is no core of the core. */
const scopeOf = ({ measure, scope }: Statement): readonly string[] =>
  scope.filter((word) => !measure.split('-').includes(word));

function relateSets(a: readonly string[], b: readonly string[]): Relation {
  const shared = a.filter((word) => b.includes(word)).length;
  if (shared === a.length && shared === b.length) return 'equal';
  return shared === Math.min(a.length, b.length) ? 'nested' : 'different';
}

/** Two lists of names are of the same people where all of the shorter list's are on the longer, or two are shared. */
function relateActors({ actors: a, implied: x }: Statement, { actors: b, implied: y }: Statement): Relation {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'equal' : 'unknown';
  const shared = a.filter((name) => b.some((other) => isOneName(name, other))).length;
  if (shared >= 2 || (shared === 1 && Math.min(a.length, b.length) === 1)) return 'equal';
  return x.includes('actors') || y.includes('actors') ? 'unknown' : 'different';
}

/** "Kestrel" and "Kestrel Motors" are one firm; "KM" is short for it. */
const isOneName = (a: string, b: string): boolean =>
  a === b ||
  `${a} `.startsWith(`${b} `) ||
  `${b} `.startsWith(`${a} `) ||
  a === initials(b) ||
  b === initials(a);

const initials = (name: string): string => (name.includes(' ') ? name.replace(/(\p{L})[^ ]* ?/gu, '$1') : '');

/** Periods are equal, hold one another, or lie apart. */
function relatePeriods(a: string | null, b: string | null): Relation {
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'equal';
  const [x, y] = [daysOf(a), daysOf(b)];
  if (!x || !y) return 'unknown';
  if (x[0] === y[0] && x[1] === y[1]) return 'equal';
  const holds = (outer: readonly [string, string], inner: readonly [string, string]) =>
    outer[0] <= inner[0] && inner[1] <= outer[1];
  return holds(x, y) || holds(y, x) ? 'nested' : 'different';
}

/** Both say of what month or quarter they are, and it is not one: August's 22,000 are not September's. */
export const areOfTwoTimes = (a: Statement, b: Statement): boolean =>
  [a, b].every(
    ({ timePeriod, implied }) => MONTH_OR_QUARTER.test(timePeriod ?? '') && !implied.includes('timePeriod'),
  ) && relatePeriods(a.timePeriod, b.timePeriod) === 'different';

const MONTH_OR_QUARTER = /^\d{4}-(?:\d\d|Q\d)$/;
