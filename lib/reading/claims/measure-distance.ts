import type { Context } from '../context.ts';
import { singular } from '../nouns.ts';
import type { Reading } from '../quantities/reading.ts';
import { hasVerb, isVerb } from './clauses.ts';
import type { MeasureHit } from './measure-hits.ts';
import { goesOn } from './noun-phrases.ts';
import { boundariesBetween, type Draft, figuresBetween } from './scene.ts';

/** How far, in words, a measure may stand from its figure. */
export const REACH = 22;
/** What one clause boundary, and one other figure, between them weigh against nearness, in words. */
const BOUNDARY_WEIGHT = 4;
const FIGURE_WEIGHT = 5;
/** "a loss of $5 per share": what money is told by goes before all else. */
const OWN_WORDS_WEIGHT = -1;
/** "arrested 20 protesters" is of arrests: the counted thing itself gives way to a verb right beside it. */
const OWN_THING_WEIGHT = 2;
/** "300 residents of the town were told to leave": people are counted for what happens to them. */
const OWN_PEOPLE_WEIGHT = 5;
const DENOMINATOR_WEIGHT = 14;
/** A subject stands beside its verb, however many words narrow it down. */
const SUBJECT_WEIGHT = 1;
/** Plain nouns give way to others beside them. */
const PLAIN_WEIGHT = 2;
/** "130,000 gave up their job searches" counts no jobs. */
const NARROWING_WEIGHT = 3;
const NEXT_WEIGHT = 8;
const NEXT_REACH = 6;
/** How far behind a figure, in words, the verb may stand whose subject it is. */
const ACTION_REACH = 9;

/** How far a measure stands from a figure, in words and what weighs like them; more than `REACH` is too far. */
export function distance(context: Context, reading: Reading, hit: MeasureHit, all: readonly Draft[]): number {
  const end = Math.max(reading.last, reading.thing?.[1] ?? 0);
  if (hit.first >= reading.first && hit.last <= end)
    return hit.entry.role === 'vague'
      ? OWN_WORDS_WEIGHT
      : context.compiled.words.people.has(singular(context.word(hit.last - 1)))
        ? OWN_PEOPLE_WEIGHT
        : OWN_THING_WEIGHT;
  const isBefore = hit.last <= reading.first;
  const [from, to] = isBefore ? [hit.last, reading.first] : [end, hit.first];
  if (to - from > REACH) return to - from;
  const boundaries = boundariesBetween(context, from, to);
  const figures = figuresBetween(all, reading, from, to);
  if (hit.entry.role === 'action' && (isBefore || boundaries + figures > 0 || to - from > ACTION_REACH))
    return REACH + 1;
  if (!isBefore && reading.kind === 'bare' && hit.entry.role === 'noun' && isNarrowing(context, hit.last))
    return REACH + 1;
  // "to 70 by 2040, from 67 now, despite protests": a bare number is of nothing that another clause tells of
  if (!isBefore && reading.kind === 'bare' && boundaries > 0 && hit.entry.role === 'noun') return REACH + 1;
  if (isAttributive(context, reading, hit, end))
    return hit.entry.role === 'vague' ? OWN_WORDS_WEIGHT : PLAIN_WEIGHT * Number(isPlain(hit));
  const isSubject = isBefore && !isCounted(hit, reading, all) && standsAsSubject(context, hit, from, to);
  const aside = isSubject ? asideAfter(context, from, to) : 0;
  const words = isSubject ? Math.min(SUBJECT_WEIGHT, to - from) : Math.max(0, to - from);
  const behind = hit.first >= end && context.word(end) !== 'of' && context.word(end) !== 'in' ? 1 : 0;
  return (
    (isBefore && words === 1 && context.word(from) === 'of' ? 0 : words) +
    BOUNDARY_WEIGHT * (aside > 0 ? boundariesBetween(context, aside, to) : boundaries) +
    FIGURE_WEIGHT * (aside > 0 ? figuresBetween(all, reading, aside, to) : figures) +
    PLAIN_WEIGHT * Number(isPlain(hit)) +
    (hit.entry.role === 'noun' && isNarrowing(context, hit.last) ? NARROWING_WEIGHT : 0) +
    behind +
    (boundaries > 0 && hit.first >= end && isOfNext(context, hit, all) ? NEXT_WEIGHT : 0) +
    (isDenominator(context, reading, hit) || isTaxed(context, hit) ? DENOMINATOR_WEIGHT : 0)
  );
}

/** "Five soldiers died, four of them by mistake": what another figure counts is the subject of that one. */
const isCounted = (hit: MeasureHit, own: Reading, all: readonly Draft[]): boolean =>
  all.some(
    ({ reading: { first, last, thing } }) =>
      first !== own.first && hit.first >= first && hit.last <= Math.max(last, thing?.[1] ?? 0),
  );

/** "Goods rose 6 percent, services 4 percent": what stands right before the next figure is of that one. */
const isOfNext = (context: Context, { last }: MeasureHit, all: readonly Draft[]): boolean =>
  all.some(
    ({ reading: { first } }) =>
      first >= last && first - last < NEXT_REACH && boundariesBetween(context, last, first) === 0,
  );

const isPlain = ({ entry }: MeasureHit): boolean => entry.measure.isPlain === true;

/** How far behind a subject, in words, what is said in passing may begin. */
const ASIDE = 4;

/** "Inflation, which stood at 9 percent last year, was 3 percent": where what is said in passing ends; 0 where nothing is. */
function asideAfter(context: Context, from: number, to: number): number {
  let at = from;
  while (at < to && at < from + ASIDE && context.tokens[at]!.lower !== ',') at += 1;
  if (context.token(at)?.lower !== ',') return 0;
  let end = at + 1;
  while (end < to && context.tokens[end]!.lower !== ',') end += 1;
  return end < to && isVerb(context, end + 1) ? end + 1 : 0;
}

/** "Profit for the quarter fell to $2bn on sales of $20bn": no preposition leads to it, and a verb stands between it and the figure. */
function standsAsSubject(
  context: Context,
  { first, last, entry }: MeasureHit,
  from: number,
  to: number,
): boolean {
  if (entry.role !== 'noun' && entry.role !== 'vague') return false;
  if (isNarrowing(context, last) || context.hitAt('measure', last)?.entry.role === 'verb') return false;
  return !isLedTo(context, first) && hasVerb(context, from, to);
}

/** "the survey's error", "deficit-reduction", "job searches": what stands before a noun is not what is spoken of. */
const isNarrowing = (context: Context, last: number): boolean =>
  /^['’-]s?$/.test(context.token(last)?.lower ?? '') || goesOn(context, last, true);

/** How far back a preposition is looked for, in words. */
const PHRASE = 5;

function isLedTo(context: Context, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - PHRASE); at -= 1) {
    const word = context.word(at);
    if (word === '' || context.compiled.words.leading.has(word)) return false;
    if (word === 'of' && context.compiled.words.referring.has(context.word(at - 1))) continue;
    if (PREPOSITION.test(word)) return true;
  }
  return false;
}

const PREPOSITION =
  /^(?:of|in|on|at|to|for|from|with|by|against|into|over|under|after|before|since|through|amid|despite|than|per|which|who|that|whose|as|without|during|between|among|about|around|near)$/;

/** "3.5 percent of output" is a part of output and mostly of something else told of before. */
function isDenominator(context: Context, reading: Reading, { first, entry }: MeasureHit): boolean {
  const isAfterOf = context.word(reading.last) === 'of' && first > reading.last && first - reading.last < 4;
  return isAfterOf && reading.kind === 'percent' && entry.measure.form !== 'share';
}

/** "tariffs on Chinese imports" are tariffs. */
function isTaxed(context: Context, { first }: MeasureHit): boolean {
  return context
    .hits('measure')
    .some(
      ({ last, entry }) =>
        last < first && first - last < 5 && entry.role === 'noun' && context.word(last) === 'on',
    );
}

/** "agreed to pay a $12 million civil penalty" is of a penalty. */
function isAttributive(
  context: Context,
  { kind }: Reading,
  { first, entry }: MeasureHit,
  end: number,
): boolean {
  if (kind !== 'money' || (entry.role !== 'noun' && entry.role !== 'vague') || first < end || first - end > 1)
    return false;
  return first === end || (context.word(end) !== '' && !context.compiled.words.stops.has(context.word(end)));
}
