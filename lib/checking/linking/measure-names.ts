import type { Knowledge } from '../judging/case.ts';
import type { Statement } from '../statement.ts';

/** What a figure that no measure names is filed under: its form, or the kind of its unit. */
const BY_UNIT: ReadonlySet<string> = new Set([
  ...['count', 'amount', 'duration', 'time-elapsed', 'distance', 'rate', 'share', 'age'],
  ...['area', 'mass', 'volume', 'speed', 'temperature', 'energy', 'power', 'data', 'other'],
]);

type Measures = Pick<Knowledge, 'measures'>;

/** Whether no measure of the vocabulary names a figure: it is filed under what it counts or under its unit. */
export const isUnnamed = ({ measure }: Statement, { measures }: Measures): boolean => !measures.has(measure);

/** Whether only the unit of a figure is known, and not what it counts. */
export const isFiledByUnit = ({ measure }: Statement, { measures }: Measures): boolean =>
  !measures.has(measure) && BY_UNIT.has(measure);
