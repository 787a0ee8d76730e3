import type { Knowledge } from '../judging/case.ts';
import { type DimensionTable, tabulate } from '../judging/dimensions.ts';
import { relateUnits, type UnitRelation } from '../judging/units.ts';
import type { Statement } from '../statement.ts';
import { isUnnamed } from './measure-names.ts';
import type { Pair } from './pair.ts';
import { seriesOf } from './series.ts';
import { unitClass } from './unit-class.ts';

type Known = Pick<Knowledge, 'units' | 'measures' | 'content' | 'wordings'>;

/** Two figures as the comparisons want them; `null` where one stands in no sentence. */
export function pairOf(
  a: Statement,
  b: Statement,
  rarity: Pair['rarity'],
  knowledge: Known,
  table: DimensionTable = tabulate(a, b, [seriesOf(a, knowledge.measures), seriesOf(b, knowledge.measures)]),
  unit: UnitRelation = relateUnits(a.unit, b.unit, knowledge.units),
): Pair | null {
  const [x, y] = [knowledge.wordings.of(a), knowledge.wordings.of(b)];
  if (!x || !y) return null;
  return {
    a,
    b,
    wordings: [x, y],
    unit,
    kind: kindOf(a, knowledge),
    table,
    named: [!isUnnamed(a, knowledge), !isUnnamed(b, knowledge)],
    heads: [headOf(a, knowledge), headOf(b, knowledge)],
    rarity,
  };
}

/** The kind of a unit; "count" for things counted and bare numbers. */
export const kindOf = ({ unit }: Statement, { units }: Pick<Known, 'units'>): string =>
  units.get(unit.split(' per ')[0]!)?.kind ?? 'count';

const headOf = (statement: Statement, knowledge: Known): string =>
  statement.unit === '' ? '' : unitClass(statement, knowledge);
