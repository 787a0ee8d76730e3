import type { Context } from '../context.ts';
import type { Reading } from './reading.ts';

/** Gives a bare number the unit that the next one prints: "7- or 8-inch", "310 million of the 2.6 billion pesos". */
export function borrowUnits(context: Context, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const borrowed = [...readings];
  // From the right, so that each of "four-, five- and six-cylinder" finds the next one's unit in place.
  for (let at = borrowed.length - 2; at >= 0; at -= 1) {
    const [reading, next] = [borrowed[at]!, borrowed[at + 1]!];
    const isLinked =
      isSuspended(context, reading) || isPartOf(context, reading, next) || isPaired(context, reading, next);
    if (isBare(reading) && isLinked) borrowed[at] = lend(next, reading);
  }
  return borrowed;
}

/** "Of the 52 suspects, 17 have been released" */
const isOutOf = (context: Context, before: Reading, { first }: Reading): boolean =>
  context.token(first - 1)?.lower === ',' && context.word(0) === 'of' && before.first < 4;

/** Gives a bare number the unit of what it is compared with: "5.1 million kettles up from 4.4 million", "compared with 63". */
export function repeatUnits(context: Context, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  return readings.map((reading, at) => {
    if (!isBare(reading)) return reading;
    const before = readings.slice(0, at).findLast(({ kind }) => kind !== 'bare' && kind !== 'percent');
    const isSame =
      before &&
      (isCompared(context, reading) ||
        isOutOf(context, before, reading) ||
        isClosing(context, before, reading));
    return isSame ? lend(before, reading) : reading;
  });
}

const isBare = ({ kind, number }: Reading): boolean =>
  kind === 'bare' && !number.fraction && !number.multiple;

const lend = ({ unit, kind }: Reading, to: Reading): Reading => ({ ...to, unit, kind });

/** A hyphen left open: "four-, five- and six-cylinder". */
const isSuspended = ({ tokens }: Context, { last }: Reading): boolean =>
  tokens[last]?.lower === '-' &&
  !tokens[last]!.spaced &&
  (tokens[last + 1]?.spaced === true || tokens[last + 1]?.lower === ',');

/** "by 47 to 40 percent", "5 and 7 percent" */
const isPaired = (context: Context, { last }: Reading, next: Reading): boolean =>
  next.kind === 'percent' && next.first === last + 1 && /^(?:to|and|or)$/.test(context.word(last));

const isPartOf = (context: Context, { last }: Reading, next: Reading): boolean =>
  context.word(last) === 'of' && next.first - last <= 2;

/** "fell 162.31 points …, to end at 7,425.81" */
const isClosing = (context: Context, before: Reading, { first }: Reading): boolean =>
  before.unit === 'point' && context.word(first - 1) === 'at';

const COMPARED = /^(?:from|with|to|and|versus|vs|than|against)$/;

function isCompared(context: Context, { first }: Reading): boolean {
  const at = context.hitBefore('before', first)?.first ?? first;
  return COMPARED.test(context.word(at - 1)) && !context.hitAt('modality', at);
}
