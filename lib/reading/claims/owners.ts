import type { Context } from '../context.ts';
import type { Reading } from '../quantities/reading.ts';
import type { AreaHit } from './areas-of.ts';
import type { Draft } from './scene.ts';

/** Whoever acts in the sentence has the figure: "Greece cut its deficit"; but who drops a bomb has not the dead. */
export const actsItself = ({ trigger }: Draft): boolean => trigger !== null && !trigger.entry.measure.ofEvent;

/** "China's exports", "Chinese exports", "US-China trade": a possessive or an adjective right before the measure or the counted thing. */
export function owns(context: Context, area: AreaHit, draft: Draft): boolean {
  const { trigger, reading } = draft;
  const heads = [trigger?.first, reading.thing?.[0]].filter((head) => head !== undefined);
  const possessive = context.tokens[area.last]?.lower === "'s" || context.tokens[area.last]?.lower === "'";
  const from = possessive ? area.last + 1 : area.last;
  const reach = possessive ? 4 : mayStandBefore(draft, area) ? 2 : 0;
  return (
    heads.some(
      (head) => head >= from && head - from < reach && describesOnly(context, from, head, reading),
    ) || insideThing(area, reading.thing)
  );
}

/** "UK rents", "Hamburg rents", and "Tokyo rents" as they are the city's. */
function mayStandBefore(draft: Draft, { entry: { role, place } }: AreaHit): boolean {
  if (role === 'adjective' || role === 'name') return true;
  if (place === null) return false;
  return role === 'place' || (actsItself(draft) && !draft.trigger!.entry.measure.ofState);
}

const insideThing = (area: AreaHit, thing: readonly [number, number] | null): boolean =>
  thing !== null && area.first >= thing[0] && area.last <= thing[1];

/** The figure and words that may stand before a noun: no mark, nobody who speaks, and no name, as of "the Boston Herald". */
function describesOnly({ tokens, compiled }: Context, from: number, to: number, figure: Reading): boolean {
  for (let at = from; at < to; at += 1) {
    if (at >= figure.first && at < figure.last) continue;
    const { kind, lower, capital } = tokens[at]!;
    if (kind === 'word' ? capital || compiled.words.speech.has(lower) : lower !== '-') return false;
  }
  return true;
}
