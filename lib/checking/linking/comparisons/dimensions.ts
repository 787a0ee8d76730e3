import type { DimensionTable } from '../../judging/dimensions.ts';
import type { Statement } from '../../statement.ts';
import type { Comparison } from '../pair.ts';

/** How the two stand in one dimension; `isEmpty` tells that neither says anything of it. */
const dimension = (
  id: keyof DimensionTable,
  isEmpty: (statement: Statement) => boolean = () => false,
): Comparison => ({
  id,
  levelOf: ({ a, b, table }) => (isEmpty(a) && isEmpty(b) ? 'not told' : table[id]),
});

/** Area, time, basis and all else that a series is told apart by. */
export const dimensions: readonly Comparison[] = [
  dimension('definition'),
  dimension('period'),
  dimension('transformation'),
  dimension('refArea', ({ refArea }) => refArea === null),
  dimension('counterpartArea', ({ counterpartArea }) => counterpartArea === null),
  dimension('product', ({ product }) => product === null),
  dimension('scope', ({ scope }) => scope.length === 0),
  dimension('actors', ({ actors }) => actors.length === 0),
  dimension('modality'),
];
