import type { Context } from '../../context.ts';
import type { Reading } from '../reading.ts';
import { areOfChange, directionFrom } from './changes.ts';
import { type Link, linkOf } from './links.ts';

/**
 * Joins two readings into a range: "5 to 7 percent", "between $89 and $93 billion", "15-22", "60 or 70 percent", "from 240 to
 * 273". A unit or a scale printed once holds for both ends.
 */
export function joinRanges(context: Context, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const joined: Reading[] = [];
  for (const reading of readings) {
    const before = joined.at(-1);
    const pair = before ? pairOf(context, before, reading) : null;
    if (pair) joined.splice(-1, 1, ...pair);
    else joined.push(reading);
  }
  return joined;
}

/** One range of two figures, or the two levels of a change with the unit they share; `null` for two that have nothing to do with each other. */
function pairOf(context: Context, low: Reading, high: Reading): readonly Reading[] | null {
  if (low.range || high.range || low.value === null || high.value === null) return null;
  if (low.number.multiple || high.number.multiple || low.unit === 'vote') return null;
  const link = linkOf(context, low, high);
  if (!link || !isOneUnit(low, high, link)) return null;
  if (low.number.fraction !== high.number.fraction) return null;
  if (areOfChange(context, link, low, high)) return link === 'from' ? levels(context, low, high) : null;
  const range = rangeOf(link, low, high);
  return range && [range];
}

/** "fell from 5.2 to 4.8 million barrels": what is printed at one end holds for both. */
function levels(context: Context, low: Reading, high: Reading): readonly Reading[] {
  const { unit, kind, thing } = unitOf(low, high);
  const scale = scaleOfChange(directionFrom(context, low), low, high);
  const from = { ...low, unit, kind, value: low.value! * scale, step: low.step * scale };
  return [from, { ...high, unit, kind, thing: high.thing ?? thing }];
}

/** The unit of both ends, printed at one or both. */
function unitOf(low: Reading, high: Reading): Pick<Reading, 'unit' | 'kind' | 'thing'> {
  if (isPrefixed(low) && isRateAlone(high)) return { ...low, unit: `${low.unit} ${high.unit}` };
  return high.kind === 'bare' ? low : high;
}

function rangeOf(link: Link, low: Reading, high: Reading): Reading | null {
  const from = low.value! * sharedScale(low, high);
  const to = high.value!;
  const isOrdered = from < to;
  if (from === to || (!isOrdered && link !== 'from' && to >= 0)) return null;
  if (link === 'or' && to > from * 1.5) return null;
  const { unit, kind, thing } = unitOf(low, high);
  return {
    ...high,
    unit,
    kind,
    thing,
    first: low.first,
    value: Math.min(from, to),
    range: isOrdered ? [from, to] : [to, from],
  };
}

/** The unit stands at both ends, or at one of them. */
function isOneUnit(low: Reading, high: Reading, link: Link): boolean {
  if (low.unit === high.unit || low.kind === 'bare') return true;
  // "$8-12 a night"
  if (isPrefixed(low) && isRateAlone(high)) return true;
  // "$15-20", "from 345 tonnes to 325"; "widened 9 basis points to 74"
  return (
    high.kind === 'bare' &&
    (link === 'from' || low.kind === 'age' || low.kind === 'points' || isPrefixed(low))
  );
}

/** "12 a night": the rate of what is named before. */
const isRateAlone = ({ unit }: Reading): boolean => unit.startsWith('per ');

/** "$2", "Rs 300": the sign before it holds for what follows. */
const isPrefixed = ({ kind, first, number }: Reading): boolean => kind === 'money' && first < number.first;

/** "$89 to $93 billion": the low end is in billions too, unless that makes it the larger: "$200,000 to $414 million". */
function sharedScale(low: Reading, high: Reading): number {
  const { scale } = high.number;
  return isScaleShared(low, high) && low.value! * scale <= high.value! ? scale : 1;
}

/** The first figure is printed without a scale and the second with one. */
const isScaleShared = (low: Reading, high: Reading): boolean =>
  low.number.scale === 1 &&
  high.number.scale > 1 &&
  (low.kind === 'bare' || high.kind === 'bare' || low.kind === high.kind);

/** How many times larger one level may be than the other where nothing tells which is. */
const LIKELY_FACTOR = 50;

/** "rose from 4 to 5.2 million", "fell from 5.2 to 4 million": in millions both, unless that turns the change about. */
function scaleOfChange(direction: 'up' | 'down' | 'either' | null, low: Reading, high: Reading): number {
  const { scale } = high.number;
  if (!isScaleShared(low, high) || low.value! >= 1000) return 1;
  const [from, to] = [low.value! * scale, high.value!];
  if (direction === 'up') return from <= to ? scale : 1;
  if (direction === 'down') return from >= to ? scale : 1;
  return from < to * LIKELY_FACTOR && to < from * LIKELY_FACTOR ? scale : 1;
}
