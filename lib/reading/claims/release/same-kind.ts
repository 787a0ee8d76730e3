import type { Draft } from '../scene.ts';

/** Whether two figures can be of one series: in one unit, or counts of which one does not say of what. */
export function isSameKind(a: Draft, b: Draft): boolean {
  // "doubled from 10 to 20 percent": the percentages are levels
  if (a.reading.number.multiple !== b.reading.number.multiple) return false;
  if (a.unit === b.unit && a.reading.kind === b.reading.kind) return true;
  return isCount(a) && isCount(b) && (isBare(a) || isBare(b));
}

const isCount = ({ reading: { kind } }: Draft): boolean => kind === 'bare' || kind === 'count';
const isBare = ({ reading, told }: Draft): boolean => reading.kind === 'bare' || told?.isBare === true;
