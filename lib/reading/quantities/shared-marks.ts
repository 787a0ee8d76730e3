import type { Context } from '../context.ts';
import type { Reading } from './reading.ts';

/**
 * What bounds or moves a figure holds for the same figure said again: "up 0.25 points, or 0.01%", "lower than 8.90 ksi (61.4
 * MPa)".
 */
export function shareMarks(context: Context, readings: readonly Reading[]): Reading[] {
  const shared: Reading[] = [];
  for (const reading of readings) {
    const before = shared.at(-1);
    shared.push(before && saysAgain(context, before, reading) ? withMarks(before, reading) : reading);
  }
  return shared;
}

function withMarks({ bound, direction }: Reading, reading: Reading): Reading {
  return {
    ...reading,
    bound: reading.bound === 'exact' ? bound : reading.bound,
    direction: reading.direction ?? direction,
  };
}

function saysAgain({ tokens }: Context, before: Reading, reading: Reading): boolean {
  if (before.kind === reading.kind && before.kind !== 'money') return false;
  const end = Math.max(before.last, before.thing?.[1] ?? 0);
  const between = tokens
    .slice(end, reading.first)
    .map(({ lower }) => lower)
    .join(' ');
  return between === '(' || between === 'or' || between === ', or';
}
