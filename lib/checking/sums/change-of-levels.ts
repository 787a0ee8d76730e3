import type { Statement } from '../statement.ts';
import { formatNumber } from '../telling/format-number.ts';
import { formatValue } from '../telling/format-value.ts';
import { allowed, type Bounded, divide, round, subtract, times, widen } from './bounded.ts';
import type { FromTo } from './levels.ts';

/** In what the change is measured, and what the levels make it. */
export interface Measured {
  readonly computed: Bounded;
  readonly exact: number;
}

/** `null` where the change is in no unit that goes with that of the levels. */
export function measureOf({ from, to }: FromTo, change: Statement): Measured | null {
  const [a, b] = [allowed(from), allowed(to)];
  if (!a || !b || a[0] <= 0 || b[0] <= 0) return null;
  const [low, high] = [from.value!, to.value!];
  if (isMultiple(change)) {
    // "Halved" is half of it, "doubled" twice.
    return { computed: divide(b, a)!, exact: high / low };
  }
  if (change.unit === 'percent' && from.unit !== 'percent') {
    const ratio = divide(b, a)!;
    return { computed: [100 * (ratio[0] - 1), 100 * (ratio[1] - 1)], exact: 100 * (high / low - 1) };
  }
  const isOfPercent =
    from.unit === 'percent' && /^(?:percent|percentage point|point|basis point)$/.test(change.unit);
  if (isOfPercent || (change.unit === from.unit && change.form === 'change')) {
    const factor = change.unit === 'basis point' ? 100 : 1;
    return { computed: times(subtract(b, a), factor), exact: factor * (high - low) };
  }
  return null;
}

const TOLD_AS_MULTIPLE = /^(?:doubl|tripl|trebl|quadrupl|quintupl|halv)|^\p{L}+-?fold$/iu;

/** "doubled", "halved": printed as a multiple, and read as the percentage that it is. */
export const isMultiple = ({ unit, form, surface }: Statement): boolean =>
  unit === 'percent' && form === 'change' && TOLD_AS_MULTIPLE.test(surface);

/** How many times as much a change in percent makes of what was: +100 is twice. */
const timesAsMuch = (percent: number | null): number | null => (percent === null ? null : 1 + percent / 100);

/** What the words allow of a change, in what `measureOf` measures it in. "Doubled" is said of 1.8 times as well. */
export function printedOf(change: Statement): Statement['interval'] {
  if (!isMultiple(change)) return change.interval;
  const [low, high] = [timesAsMuch(change.interval[0]), timesAsMuch(change.interval[1])];
  return low !== null && high !== null ? widen([low, high], 0.1) : [low, high];
}

/** The change for people, in the unit of the one that was printed: "+11.76 %", "2.05 times", and of percent in points. */
export function formatChange({ from }: FromTo, change: Statement, value: number): string {
  if (isMultiple(change)) return `${formatNumber(round(value, 2))} times`;
  const unit = from.unit === 'percent' && change.unit === 'percent' ? 'percentage point' : change.unit;
  return formatValue({
    ...change,
    unit,
    value: round(value, 2),
    range: null,
    bound: 'exact',
    form: 'change',
  });
}
