import type { Context } from '../../context.ts';
import type { Reading } from '../../quantities/reading.ts';
import { boundariesBetween, type Draft } from '../scene.ts';
import type { Lead } from './lead.ts';
import type { Told } from './told.ts';

/** How far the word of an estimate stands ahead of its figure: "the provisional figure for October had been 10.7 %". */
const AHEAD = 9;
const BEHIND = 3;
const COPULA = /^(?:was|were|been|at|of|showed|gave|is)$/;

/** Which estimate a figure is: "an initial 0.2 %", "revised to 0.5 %", "the 1.9 % first reported". */
export function readVintage(context: Context, { reading }: Draft, lead: Lead): Told['vintage'] {
  if (lead.vintage) return lead.vintage === 'first' ? 'first-estimate' : 'revised';
  const { first, last, thing } = reading;
  const end = Math.max(last, thing?.[1] ?? 0);
  for (const hit of context.hits('release')) {
    const { role } = hit.entry;
    if (role === 'revised' && context.word(first - 1) === 'to' && hit.last === first - 1) return 'revised';
    if (role !== 'first') continue;
    if (context.word(hit.first - 1) === 'than') continue; // "three points higher than first reported"
    const isBehind =
      hit.first >= last && hit.first - end < BEHIND && boundariesBetween(context, end, hit.first) === 0;
    const isSubject =
      hit.last <= first &&
      first - hit.last < AHEAD &&
      COPULA.test(context.word(first - 1)) &&
      boundariesBetween(context, hit.last, first) === 0;
    if (isBehind || isSubject) return 'first-estimate';
  }
  return null;
}

/** How far ahead of its figures a forecast stands that is changed. */
const CHANGED = 30;

/** "raised its forecast for inflation in 2026 to 2.5 % from 2.3 %": the forecast before is of the same time. */
export function isOfForecast(context: Context, { first }: Lead, { first: figure }: Reading): boolean {
  if (context.word(first) !== 'from') return false;
  return context
    .hits('release')
    .some(
      ({ entry, first: at }) =>
        (entry.role === 'expectation' || entry.role === 'foreseen' || context.word(at) === 'estimate') &&
        at < first &&
        figure - at < CHANGED &&
        isChanged(context, at),
    );
}

/** "raised its forecast", "cut the forecast": a forecast at a token that is itself changed. */
export const isChanged = (context: Context, at: number): boolean =>
  [at, at - 1, at - 2].some((end) => context.hitBefore('change', end) !== undefined);

/** "after 4.4 % in its forecast of December" */
export const isOfEarlierForecast = (context: Context, { last }: Reading): boolean =>
  context.word(last) === 'in' &&
  [last + 1, last + 2, last + 3].some((at) => /^(?:forecast|projection|prediction)$/.test(context.word(at)));

/** "revised from 0.3 %", "revised down from 0.3 %" */
export function isRevisedFrom(context: Context, { first }: Lead): boolean {
  return (
    context.word(first) === 'from' &&
    [first, first - 1].some((at) => context.hitBefore('release', at)?.entry.role === 'revised')
  );
}
