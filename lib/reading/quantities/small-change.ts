import type { Context } from '../context.ts';
import type { Reading } from './reading.ts';

/** Adds the cents to their dollars: "3 dollars 50 cents", "4 pounds and 80 pence" are one sum. */
export function addSmallChange(context: Context, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const added: Reading[] = [];
  for (const reading of readings) {
    const before = added.at(-1);
    const factor = before ? partOf(context, before, reading) : null;
    if (before && factor !== null)
      added[added.length - 1] = {
        ...before,
        unit: unitOfSum(context, before),
        kind: 'money',
        last: reading.last,
        value: before.value! + reading.value! * factor,
        step: factor,
      };
    else added.push(reading);
  }
  return added;
}

/** "4 pounds 80 pence": beside pence, pounds are no weight. */
const unitOfSum = ({ compiled }: Context, { unit }: Reading): string =>
  compiled.units.get(unit)?.afterScale ?? unit;

/** What one of the second reading is of one of the first; `null` where they are no sum. Other countries have cents too. */
function partOf(context: Context, whole: Reading, part: Reading): number | null {
  const { compiled } = context;
  const isNext =
    part.first === whole.last || (part.first === whole.last + 1 && context.word(whole.last) === 'and');
  if (
    !isNext ||
    compiled.units.get(unitOfSum(context, whole))?.kind !== 'money' ||
    whole.value === null ||
    whole.number.scale > 1
  )
    return null;
  const entry = compiled.units.get(part.unit);
  if (!entry?.partOf || !entry.factor || entry.kind !== 'money') return null;
  const isOwn = entry.partOf === unitOfSum(context, whole) || (part.unit === 'cent' && whole.unit !== 'GBP');
  const isSmall = part.value !== null && part.value * entry.factor < 1 && Number.isInteger(whole.value);
  return isOwn && isSmall && compiled.units.get(whole.unit)?.partOf === undefined ? entry.factor : null;
}
