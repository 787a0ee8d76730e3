import type { Context } from '../context.ts';
import type { Reading } from './reading.ts';

/**
 * What bounds or moves a figure holds for the same figure said again: "up 0.25 points, or 0.01%", "some 40 miles (64
 * km)".
 */
export function shareMarks(context: Context, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const shared: Reading[] = [];
  for (const reading of readings) {
    const before = shared.at(-1);
    if (before && saysAgain(context, before, reading)) shared.push(withMarks(before, reading));
    else if (before && isListed(context, before, reading))
      shared.push({ ...reading, direction: before.direction });
    else shared.push(reading);
  }
  return shared;
}

/** How many words may stand between two figures of one verb: "rose 0.2% on the month and 2.3% on the year". */
const LISTED = 9;

/** A second figure of the same verb: of the same kind, after "and", a comma or "against", with no other verb of change between. */
function isListed(context: Context, before: Reading, reading: Reading): boolean {
  if (!before.direction || reading.direction || before.kind !== reading.kind || before.kind === 'count')
    return false;
  if (reading.first - before.last > LISTED) return false;
  const bound = context.hitBefore('before', reading.first)?.first ?? reading.first;
  const lead = context.hitBefore('basis', bound)?.first ?? bound; // "and on the year 2.3%"
  if (!/^(?:and|or|,|against)$/.test(context.token(lead - 1)?.lower ?? '')) return false;
  return (
    !context.hits('change').some(({ first }) => first >= before.last && first < reading.first) &&
    !isFollowed(context, reading)
  );
}

/** "… and 7 percent of them": the figure begins something of its own. */
const isFollowed = (context: Context, { last }: Reading): boolean =>
  context.word(last) === 'of' || context.compiled.words.verbs.has(context.word(last));

function withMarks({ bound, direction }: Reading, reading: Reading): Reading {
  return {
    ...reading,
    // A share in brackets is of something else: "more than 40 staff (10 % of all)"
    bound: reading.bound === 'exact' && reading.kind !== 'percent' ? bound : reading.bound,
    direction: reading.direction ?? direction,
  };
}

function saysAgain({ tokens }: Context, before: Reading, reading: Reading): boolean {
  if (before.unit === reading.unit || (before.kind === reading.kind && before.kind === 'count')) return false;
  const end = Math.max(before.last, before.thing?.[1] ?? 0);
  if (reading.first - end > 2) return false;
  const between = tokens
    .slice(end, reading.first)
    .map(({ lower }) => lower)
    .join(' ');
  return between === '(' || between === 'or' || between === ', or';
}
