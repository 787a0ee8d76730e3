import type { Context } from '../../context.ts';
import { isJoiner } from '../../lexicon.ts';
import { isPlural, singular } from '../../nouns.ts';
import type { NumberSpan } from '../numbers/number-span.ts';
import type { Unit } from '../reading.ts';
import { numberAfterOf } from '../wholes.ts';
import type { UnitExtractor } from './extractor.ts';
import { withRate } from './rates.ts';

/** How many words of a noun phrase are looked at for its head. */
const REACH = 7;

/** "a magnitude 6.3 earthquake" counts no earthquakes. */
const MEASURED_BY = /^(?:magnitude|magnitudes|measuring|score|rating)$/;

type Span = readonly [number, number];

/** "nine auto component manufacturers", "30 tourists per hour", "one of the best speakers", "a 500-seat hall", "a 3 cylinder engine", "three-plus seasons". */
export const counted: UnitExtractor = {
  id: 'counted',
  extract(context, number) {
    const points = joinedPoint(context, number);
    if (points) return points;
    const point = pointOfFraction(context, number);
    if (point) return unitOf(context, number, [point, point + 1]);
    if (number.multiple || MEASURED_BY.test(context.word(number.first - 1))) return null;
    const isOpen = isJoiner(context.tokens, number.last) && context.word(number.last + 1) === 'plus';
    const phrase = isOpen
      ? nounPhrase(context, number, number.last + 2)
      : isJoiner(context.tokens, number.last)
        ? attributive(context, number)
        : (nounPhrase(context, number, start(context, number)) ?? describedNoun(context, number));
    return phrase && withRate(context, unitOf(context, number, phrase), phrase[1]);
  },
};

/** "a quarter-point cut", "a half-point": so the steps of interest rates are called. */
function joinedPoint(context: Context, { fraction, first, last }: NumberSpan): Unit | null {
  if (!fraction || !isJoiner(context.tokens, last) || context.word(last + 1) !== 'point') return null;
  return { first, last: last + 2, unit: 'percentage point', kind: 'points', thing: null };
}

/** "two-tenths of a point", "half a point": of other things a fraction is a share. */
function pointOfFraction(context: Context, { fraction, last }: NumberSpan): number | null {
  if (!fraction) return null;
  const at = context.word(last) === 'of' ? last + 1 : last;
  return context.word(at) === 'a' && context.word(at + 1) === 'point' ? at + 1 : null;
}

function unitOf({ tokens }: Context, { first, last }: NumberSpan, thing: Span): Unit {
  const words = tokens.slice(...thing).filter(({ kind }) => kind === 'word');
  const unit = words.map(({ lower }, at) => (at === words.length - 1 ? singular(lower) : lower)).join(' ');
  // "four times" counts nothing but itself
  return { first, last, unit: unit === 'time' ? '' : unit, kind: 'count', thing };
}

/** Where what is counted begins: past "of the", "of its", "of Johnson's", and past the whole in "of the first three", "out of 11". */
function start(context: Context, { last }: NumberSpan): number {
  const all = numberAfterOf(context, last);
  if (all) return all.last;
  if (context.word(last) !== 'of') return last;
  if (context.compiled.words.determiners.has(context.word(last + 1))) return last + 2;
  return /^'s?$/.test(context.tokens[last + 2]?.lower ?? '') ? last + 3 : last + 1;
}

const NOT_COUNTED =
  /^(?:way|time|off|sided|half|on|man|size|star|odd|ish|fold|something|plus|old|and|to|or|party|point|speed|door)$/;

function attributive(context: Context, { last }: NumberSpan): Span | null {
  const at = last + 1;
  const word = context.word(at);
  return word === '' || NOT_COUNTED.test(word) || context.compiled.words.stops.has(word)
    ? null
    : [at, at + 1];
}

/** From the word after the number to the first plural noun; for "one", to the last of the run. */
function nounPhrase(context: Context, number: NumberSpan, first: number): Span | null {
  const isSingle = number.value === 1 && context.word(number.last) !== 'of';
  for (let at = first; at < first + REACH; at += 1) {
    if (isJoiner(context.tokens, at)) at += 1;
    else if (isBracketedName(context, at)) at += 3;
    else if (endsPhrase(context, at, first)) return isSingle && at > first ? [first, at] : null;
    const word = context.word(at);
    if (isSingle) {
      if (at > first && (isPlural(word) || /(?:ed|ing)$/.test(word))) return [first, at];
      if (at >= first + 2) return [first, at + 1];
    } else if (word !== '' && isPlural(word) && !describesNext(context, at)) return [first, at + 1];
  }
  return null;
}

/** "30,000 (Clinton) emails" */
function isBracketedName({ tokens }: Context, at: number): boolean {
  return tokens[at]?.lower === '(' && tokens[at + 1]?.capital === true && tokens[at + 2]?.lower === ')';
}

/** A word that no noun phrase holds. "digital and physical sales" goes on; "14 and injured" and "one Pole and two Greeks" do not. */
function endsPhrase(context: Context, at: number, first: number): boolean {
  const token = context.tokens[at];
  if (!token) return true;
  if (token.kind === 'number') return !isAttributiveNumber(context, at);
  if (token.kind === 'mark') return token.lower !== '"' && token.lower !== "'s";
  const { stops, verbs } = context.compiled.words;
  if ((token.lower === 'and' || token.lower === 'or') && at > first)
    return !isAdjective(context, at + 1) || context.tokens[at + 1]!.word.mayOpenFigure;
  return stops.has(token.lower) || (at > first && verbs.has(token.lower)) || /ly$/.test(token.lower);
}

/** "eight million 250ml bottles": a number with its unit describes what is counted. */
const isAttributiveNumber = (context: Context, at: number): boolean =>
  context.tokens[at + 1]?.spaced === false && context.hitAt('unit', at + 1) !== undefined;

function isAdjective(context: Context, at: number): boolean {
  const word = context.word(at);
  const { stops, verbs, determiners } = context.compiled.words;
  return (
    word !== '' &&
    !stops.has(word) &&
    !verbs.has(word) &&
    !determiners.has(word) &&
    !/(?:ed|ing|ly)$/.test(word)
  );
}

/** "women members": a plural that another plural follows only describes it. */
function describesNext(context: Context, at: number): boolean {
  const next = context.word(at + 1);
  if (next === '' || !isPlural(next)) return false;
  const { stops, verbs } = context.compiled.words;
  return !stops.has(next) && !verbs.has(next) && !verbs.has(singular(next)) && next !== 'lives';
}

/** "a 3 cylinder engine", "14 gauge wire": a singular noun right after digits. */
function describedNoun(context: Context, { words, last, value, scale, fraction }: NumberSpan): Span | null {
  const word = context.word(last);
  if (
    words ||
    value === 1 ||
    scale !== 1 ||
    fraction ||
    !isAdjective(context, last) ||
    context.tokens[last]!.capital
  )
    return null;
  if (/^(?:last|next|later|more|fewer|less)$/.test(word)) return null;
  return isAdjective(context, last + 1) && !context.hitAt('change', last) && word.length > 2
    ? [last, last + 1]
    : null;
}
