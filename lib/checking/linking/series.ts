import type { Transformation } from '../../reading/claim.ts';
import type { MeasureEntry } from '../../reading/vocabulary.ts';
import type { Statement } from '../statement.ts';

/** What a figure is a value of, in a form that is the same however it is told. */
export interface Series {
  /** The measure; of one that is the change of a level, that level. */
  readonly measure: string;
  /** The family of measures that are easily taken for each other; the measure itself where it has none. */
  readonly kin: string;
  /** The plain name of its family: it does not say which of them is meant. */
  readonly isPlain: boolean;
  /** `null` of a percentage of which nothing is known: it may be either. */
  readonly isChange: boolean | null;
  readonly transformation: Transformation | null;
}

/**
 * "Consumer prices rose 2.4 %" and "inflation was 2.5 %" are of one series: the change of an index is the level of its rate, and
 * so with growth and the size of an economy. A change of the rate in points is another series.
 */
export function seriesOf(statement: Statement, measures: ReadonlyMap<string, MeasureEntry>): Series {
  const { form, unit, transformation, refArea } = statement;
  const measure = measures.get(statement.measure)?.sameAs?.[refArea ?? ''] ?? statement.measure;
  const entry = measures.get(measure);
  const level = entry?.changeOf ?? measure;
  // The price of food beside that of energy is no other definition of one thing.
  const kin = entry?.standing === 'part' ? level : (entry?.kin ?? level);
  const isPlain = entry?.standing === 'plain';
  const plain = { measure, kin, isPlain, transformation };
  if (unit !== 'percent' || form === 'share') return { ...plain, isChange: form === 'change' };
  if (!entry) return { ...plain, isChange: form === 'change' ? true : null };
  if (form === 'change')
    return { ...plain, measure: level, isChange: true, transformation: stepOf(statement) };
  // "Electricity 66 %": a percentage of what is no percentage is a change, whatever verb was left out.
  const isOfLevel = entry.form === 'level' && !entry.kinds.includes('points');
  if (!entry.changeOf && !isOfLevel) return { ...plain, isChange: false };
  const isRate = transformation === 'level' || transformation === null;
  return {
    ...plain,
    measure: level,
    isChange: true,
    transformation: isRate ? (entry.transformation ?? 'other-change') : transformation,
  };
}

/** What is told of a whole year is compared with the year before where nothing else is said; of a month that could be two things. */
function stepOf({ transformation, timePeriod, implied }: Statement): Transformation | null {
  const isOfYear = transformation === 'other-change' && /^(?:FY)?\d{4}$/.test(timePeriod ?? '');
  return isOfYear && !implied.includes('timePeriod') ? 'year-on-year' : transformation;
}
