import type { Context } from '../../context.ts';
import type { EntryOf } from '../../entry.ts';
import type { Hit } from '../../lexicon.ts';
import type { ReleaseRole } from '../../vocabulary.ts';
import { boundariesBetween, type Draft } from '../scene.ts';
import type { Lead } from './lead.ts';
import { tellerAhead, tellerBehind } from './teller.ts';
import type { Told } from './told.ts';
import { isChanged } from './vintage.ts';

type ReleaseHit = Hit<EntryOf<'release'>>;

/** The words that can say that a figure was expected. */
const FORESEEING: ReadonlySet<ReleaseRole> = new Set(['foreseen', 'expectation', 'guess']);
/** How far a word of expecting stands before its figure and behind it, in words. */
const AHEAD = 9;
const BEHIND = 14;

/** "Economists had expected 4 %", "the 4 % expected": a figure that was foreseen for what has come since. */
export function readExpected(
  context: Context,
  all: readonly Draft[],
  index: number,
  lead: Lead,
  hits: readonly ReleaseHit[],
): Told | null {
  if (hits.length === 0) return null;
  const draft = all[index]!;
  const { reading } = draft;
  const from = all[index - 1]?.reading.last ?? 0;
  const to = all[index + 1]?.reading.first ?? context.tokens.length;
  const isOfThem = countsForecasters(context, draft);
  const ahead = isOfThem ? undefined : foreseenAhead(context, hits, from, reading.first);
  if (ahead)
    return toldOf(
      context,
      ahead,
      Math.min(ahead.first, lead.first),
      reading.last,
      lead,
      tellerAhead(context, ahead.first),
    );
  const behind = foreseenBehind(context, hits, draft, lead, to, isOfThem);
  return (
    behind && {
      ...toldOf(context, behind, lead.first, behind.last, lead, tellerBehind(context, reading.last, behind)),
      isBare: isOfThem,
    }
  );
}

/** The words of a sentence that can say that a figure was expected; "the first estimate" was no forecast. */
export function foreseeingIn(context: Context): readonly ReleaseHit[] {
  const hits = context.hits('release');
  const firsts = hits.filter(({ entry }) => entry.role === 'first');
  return hits.filter(
    ({ entry, first, last }) =>
      FORESEEING.has(entry.role) &&
      !firsts.some((other) => (other.first <= first && last <= other.last) || other.last === first) &&
      !isBound(context, first, last),
  );
}

const toldOf = (
  context: Context,
  { entry }: ReleaseHit,
  first: number,
  last: number,
  { measure }: Lead,
  teller: Told['teller'],
): Told => ({
  role: 'expected',
  vintage: null,
  first,
  last,
  isSure: entry.role !== 'guess' || (teller !== null && isForecaster(context, teller)),
  teller,
  measure,
  isBare: false,
  main: null,
  mainPeriod: null,
});

/** "an estimated 20,000", "September's estimated 7.8 percent" */
const isBound = (context: Context, first: number, last: number): boolean =>
  context.hitBefore('before', last) !== undefined &&
  /^(?:an?|the|its|'s)$/.test(context.token(first - 1)?.lower ?? '');

const isForecaster = (context: Context, [from, to]: readonly [number, number]): boolean =>
  context
    .hits('release')
    .some(({ entry, first, last }) => entry.role === 'forecaster' && first >= from && last <= to);

/** "40 economists": they are counted and expect something else. */
function countsForecasters(context: Context, { reading }: Draft): boolean {
  const { thing } = reading;
  return thing !== null && isForecaster(context, thing);
}

const IS = /^(?:is|are|be|being|'s|will|not|n't)$/;
/** "forecasts of growth of 4 %", but "the consensus was 4 %" */
const LINK = /^(?:of|for)$/;
const VERB = /^(?:was|were|had|at|that|pointed|stood|called)$/;
const NEXT = 4;

const isLinked = (context: Context, at: number, figure: number): boolean =>
  LINK.test(context.word(at)) || (VERB.test(context.word(at)) && figure - at <= NEXT);

/** The word of expecting that a figure is the object of. */
function foreseenAhead(
  context: Context,
  hits: readonly ReleaseHit[],
  from: number,
  figure: number,
): ReleaseHit | undefined {
  const hit = hits.findLast(({ first, last }) => first >= from && last <= figure);
  if (!hit || figure - hit.last > AHEAD || boundariesBetween(context, hit.last, figure) > 0) return;
  if (IS.test(context.word(hit.first - 1)) || isMeasuredBy(context, hit, from)) return;
  // "raised its forecast to 7 percent" and "the bank forecasts 7 percent" tell of what is still to come
  if (isChanged(context, hit.first) && context.word(figure - 1) === 'to') return;
  if (context.word(hit.first) === 'forecasts' && hit.last === figure) return;
  const isNoun = hit.entry.role === 'expectation' || context.word(hit.first) === 'estimate';
  // "the expected 4 %", "a forecast 4 %"
  if (isNoun && hit.last !== figure && !isLinked(context, hit.last, figure)) return;
  return hit;
}

/** "more than expected", "as expected", "than economists had forecast": the figure is what it turned out to be. */
export function isMeasuredBy(context: Context, { first }: Pick<ReleaseHit, 'first'>, from = 0): boolean {
  if (context.word(first - 1) === 'as') return true;
  for (let at = first - 1; at >= Math.max(from, first - 8); at -= 1) {
    const { lower, kind } = context.tokens[at]!;
    if (lower === 'than')
      return !context.compiled.words.determiners.has(context.word(at + 1)) || isVerbAt(context, first);
    if (kind === 'number' || (kind === 'mark' && lower !== '-' && lower !== "'s")) return false;
  }
  return false;
}

/** "than the market had expected" */
const isVerbAt = (context: Context, first: number): boolean =>
  /^(?:had|have|has)$/.test(context.word(first - 1));

const BETWEEN = /^(?:that|which|had|was|were|been|have|jobs|percent|rate)$/;
const AUXILIARY = /^(?:had|was|were|been)$/;
const END = /^(?:[,;:(—.]|when|while|but|although|though|as|to)$/;

/** The word of expecting that is said of a figure behind it. */
function foreseenBehind(
  context: Context,
  hits: readonly ReleaseHit[],
  { reading }: Draft,
  { isDefinite }: Lead,
  to: number,
  isOfThem: boolean,
): ReleaseHit | null {
  const isKnown = isDefinite || /^(?:where|when)$/.test(context.word(reading.first - 1));
  if (isOfThem && !isKnown) return null;
  const limit = Math.min(to, reading.last + BEHIND);
  let at = isOfThem ? reading.last : Math.max(reading.last, reading.thing?.[1] ?? 0);
  let hasAuxiliary = false;
  for (; at < limit && (BETWEEN.test(context.word(at)) || context.hitAt('change', at)); at += 1)
    hasAuxiliary ||= AUXILIARY.test(context.word(at));
  const next = hits.find(({ first }) => first === at);
  if (
    next &&
    at < limit &&
    (isKnown || (hasAuxiliary && next.entry.role === 'foreseen') || isLabel(context, next, at - reading.last))
  )
    return isOfThem && to < context.tokens.length && to - next.last < BEHIND ? null : next;
  if (!isKnown || context.word(reading.last) === 'of') return null;
  let end = reading.last;
  while (end < limit && !END.test(context.tokens[end]!.lower)) end += 1;
  const found = hits.find(({ first, last }) => first >= reading.last && last <= end) ?? null;
  if (!found || IS.test(context.word(found.first - 1)) || !tellerAhead(context, found.first, reading.last))
    return null;
  // "the 40 economists asked had forecast 5 %": they are counted
  return isOfThem && to < context.tokens.length ? null : found;
}

/** "a 2.2 % consensus" */
const isLabel = (context: Context, { entry, first }: ReleaseHit, gap: number): boolean =>
  gap === 0 && entry.role === 'expectation' && context.word(first) !== 'forecast';
