import type { Context } from '../context.ts';
import { type AreaHit, isClosed, isSettlement, leadOf } from './areas-of.ts';
import type { Draft } from './scene.ts';

/**
 * The city, state or region that an area of a figure stands for, in one spelling; `null` where it is the whole country. A capital
 * is the city where something is in it or its own, and the government where that acts or what it has is of a state.
 */
export function placeOf(
  context: Context,
  draft: Draft,
  area: AreaHit,
  tie: 'owner' | 'ref' | 'subject',
): string | null {
  const named = namedAfter(context, area) ?? namedBefore(context, area)?.name ?? null;
  if (named !== null) return named;
  const { role, place } = area.entry;
  if (role !== 'government') return place;
  const measure = draft.trigger?.entry.measure;
  if (measure?.ofState || tie === 'subject') return null;
  if (tie === 'owner') return measure?.ofEvent ? null : place;
  if (!INSIDE.has(context.word(leadOf(context, area.first)))) return null;
  return !measure || measure.ofEvent || isBeside(context, draft, area) ? place : null;
}

const INSIDE: ReadonlySet<string> = new Set(['in', 'across', 'at', 'near', 'throughout', 'around', 'of']);

/** "inflation in Tokyo", "In Tokyo, inflation": not "officials in Tokyo said that inflation". */
export function isBeside(context: Context, { trigger, reading }: Draft, { first }: AreaHit): boolean {
  const lead = leadOf(context, first);
  if (lead <= 0) return true;
  const ends = [trigger?.last, reading.thing?.[1], reading.last];
  return ends.some((end) => end !== undefined && lead >= end && lead - end <= WORDS_BETWEEN);
}

const WORDS_BETWEEN = 2;

/** "the London borough of Enfield", "the German town of Halle": the name after such a noun; `null` without one. */
export function namedAfter(context: Context, { last }: AreaHit): string | null {
  for (let at = last; at < last + MOST_DESCRIBING; at += 1) {
    if (isSettlement(context.word(at)) && context.word(at + 1) === 'of') return nameAt(context, at + 2);
    if (context.word(at) === '') return null;
  }
  return null;
}

/** "the German seaside resort of": so many words may describe a place before its name. */
const MOST_DESCRIBING = 3;
const LONGEST_NAME = 3;

function nameAt(context: Context, first: number): string | null {
  const known = context.hitAt('area', first);
  if (known?.entry.place) return known.entry.place;
  let last = first;
  while (last < first + LONGEST_NAME && context.token(last)?.capital) last += 1;
  return last > first ? printed(context, first, last) : null;
}

/** "in Halverton, Ohio": the place before the area that it lies in, with the word that leads to it. */
export function namedBefore(
  context: Context,
  area: AreaHit,
): { readonly name: string; readonly lead: string } | null {
  if (area.entry.role !== 'name' && area.entry.role !== 'place') return null;
  if (context.token(area.first - 1)?.lower !== ',' || !isClosed(context, area.last)) return null;
  const last = area.first - 1;
  const known = context.hitBefore('area', last);
  if (
    known &&
    (known.entry.place === null || (known.entry.code !== area.entry.code && area.entry.role === 'name'))
  )
    return null;
  let first = known?.first ?? last;
  if (!known) while (first > last - LONGEST_NAME && isNamePart(context, first - 1)) first -= 1;
  if (first === last) return null;
  return {
    name: known?.entry.place ?? printed(context, first, last),
    lead: context.word(leadOf(context, first)),
  };
}

function isNamePart(context: Context, at: number): boolean {
  const token = context.token(at);
  if (!token?.capital) return false;
  const { months, days } = context.compiled.vocabulary.times;
  return !Object.hasOwn(months, token.lower) && !Object.hasOwn(days, token.lower) && at > 0;
}

const printed = ({ text, tokens }: Context, first: number, last: number): string =>
  text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, ' ');
