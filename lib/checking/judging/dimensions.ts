import { daysOf } from '../../reading/iso.ts';
import type { Statement } from '../statement.ts';

/** How two statements stand to each other in one dimension. */
export type Relation = 'equal' | 'nested' | 'different' | 'unknown';

/** The dimensions in which two statements of one measure can differ. */
export interface DimensionTable {
  readonly transformation: Relation;
  readonly refArea: Relation;
  readonly counterpartArea: Relation;
  readonly product: Relation;
  readonly scope: Relation;
  readonly actors: Relation;
  readonly period: Relation;
  readonly modality: Relation;
}

export function tabulate(a: Statement, b: Statement): DimensionTable {
  return {
    transformation: relateTransformations(a, b),
    refArea: relateNames(a.refArea, b.refArea),
    counterpartArea: relateNames(a.counterpartArea, b.counterpartArea),
    product: relateProducts(a.product, b.product),
    scope: relateSets(a.scope, b.scope),
    actors: relateActors(a.actors, b.actors),
    period: isImplied(a) || isImplied(b) ? 'unknown' : relatePeriods(a.timePeriod, b.timePeriod),
    modality: a.modality === b.modality ? 'equal' : 'different',
  };
}

const isImplied = ({ implied }: Statement): boolean => implied.includes('timePeriod');

function relateTransformations(a: Statement, b: Statement): Relation {
  if (a.transformation === b.transformation) return a.transformation === 'other-change' ? 'unknown' : 'equal';
  if (a.form === 'change' && b.form === 'change') {
    return a.transformation === 'other-change' || b.transformation === 'other-change'
      ? 'unknown'
      : 'different';
  }
  return a.form === 'change' || b.form === 'change' ? 'different' : 'equal';
}

function relateNames(a: string | null, b: string | null): Relation {
  if (a === null || b === null) return 'unknown';
  return a === b ? 'equal' : 'different';
}

function relateProducts(a: string | null, b: string | null): Relation {
  if (a === null || b === null) return a === b ? 'equal' : 'unknown';
  if (a === b) return 'equal';
  const [x, y] = [a.split(' '), b.split(' ')];
  const shared = x.filter((word) => y.includes(word)).length;
  return shared > 0 && shared >= Math.min(x.length, y.length) - 1 && shared >= 2 ? 'nested' : 'different';
}

function relateSets(a: readonly string[], b: readonly string[]): Relation {
  const shared = a.filter((word) => b.includes(word)).length;
  if (shared === a.length && shared === b.length) return 'equal';
  return shared === Math.min(a.length, b.length) ? 'nested' : 'different';
}

/** Two lists of names are of the same people where all of the shorter list's are on the longer, or two are shared. */
function relateActors(a: readonly string[], b: readonly string[]): Relation {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'equal' : 'unknown';
  const shared = a.filter((name) => b.includes(name)).length;
  if (shared >= 2 || (shared === 1 && Math.min(a.length, b.length) === 1)) return 'equal';
  return 'different';
}

/** Periods are equal, hold one another, or lie apart. */
export function relatePeriods(a: string | null, b: string | null): Relation {
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'equal';
  const [x, y] = [daysOf(a), daysOf(b)];
  if (!x || !y) return 'unknown';
  if (x[0] === y[0] && x[1] === y[1]) return 'equal';
  const holds = (outer: readonly [string, string], inner: readonly [string, string]) =>
    outer[0] <= inner[0] && inner[1] <= outer[1];
  return holds(x, y) || holds(y, x) ? 'nested' : 'different';
}
