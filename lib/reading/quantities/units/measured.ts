import type { Context } from '../../context.ts';
import type { EntryOf } from '../../entry.ts';
import { isJoiner } from '../../lexicon.ts';
import { singular } from '../../nouns.ts';
import type { NumberSpan } from '../numbers/number-span.ts';
import { afterNumber, moneySignBefore, type UnitExtractor } from './extractor.ts';
import { withRate } from './rates.ts';

/** "$28.8 billion", "€5m", "US $58". */
export const moneyBefore: UnitExtractor = {
  id: 'money-before',
  extract(context, number) {
    const hit = moneySignBefore(context, number);
    if (!hit) return null;
    const { id } = hit.entry.unit;
    const named = context.hitAt('unit', number.last);
    const last = named?.entry.unit.id === id ? named.last : number.last;
    return withRate(context, { first: hit.first, last, unit: id, kind: 'money', thing: null });
  },
};

/** "10 €", "500 $": the sign after the number, as on the Continent. */
export const moneyAfter: UnitExtractor = {
  id: 'money-after',
  extract(context, number) {
    const hit = context.hitAt('prefix', number.last);
    if (!hit || !/^\p{Sc}$/u.test(hit.entry.printed) || context.tokens[hit.last]?.kind === 'number')
      return null;
    return withRate(context, {
      first: number.first,
      last: hit.last,
      unit: hit.entry.unit.id,
      kind: 'money',
      thing: null,
    });
  },
};

/** "12.7 percent", "33 billion dollars", "90-minute", "60 miles per hour", "34-year-old". */
export const unitAfter: UnitExtractor = {
  id: 'unit-after',
  extract(context, number) {
    const at = afterNumber(context, number);
    const nation = context.hitAt('area', at);
    // "one US fluid ounce"
    const hit =
      context.hitAt('unit', at) ??
      (nation && context.hitAt('unit', nation.last)) ??
      unitOfFraction(context, number);
    if (!hit || !isUnitHere(context, number, hit)) return null;
    const unit = meant(context, number, hit);
    if (unit.kind === 'time' && isOfAge(context, number.first)) {
      return { first: number.first, last: hit.last, unit: `${unit.id} of age`, kind: 'age', thing: null };
    }
    return withRate(context, {
      first: number.first,
      last: hit.last,
      unit: unit.id,
      kind: unit.kind,
      thing: null,
    });
  },
};

/** "half an hour", "a quarter of a mile", "1/16 of a US pint". */
function unitOfFraction(context: Context, number: NumberSpan) {
  if (!number.fraction) return undefined;
  const next = isJoiner(context.tokens, number.last) ? number.last + 1 : number.last;
  const at = context.word(next) === 'of' ? next + 1 : next;
  if (!/^an?$/.test(context.word(at))) return undefined;
  if (isJoiner(context.tokens, at + 1)) return context.hitAt('unit', at + 2);
  return context.hitAt('unit', at + 1) ?? (context.hitAt('area', at + 1) && context.hitAt('unit', at + 2));
}

const SPACED_LETTERS = /^[mtWVA]$/;

/** A unit of one letter stands against its digits ("5g"), but for a few that are also printed apart ("90 m", "5 W", "25 C"). */
function isUnitHere(
  context: Context,
  number: NumberSpan,
  { first, last, entry }: { first: number; last: number; entry: EntryOf<'unit'> },
): boolean {
  // "two quarter-point cuts"
  if (isJoiner(context.tokens, last) && context.word(last + 1) === 'point') return false;
  if (!/^[A-Za-z]$/.test(entry.printed)) return true;
  const isInitial = context.tokens[first + 1]?.lower === '.' && context.tokens[first + 2]?.capital === true;
  const isSpacedUnit =
    !isInitial && (SPACED_LETTERS.test(entry.printed) || isOfWeather(context, number, first, entry.printed));
  return !number.words && (context.tokens[first]!.spaced === false || isSpacedUnit);
}

/** "25 C in Paris", "104 F": weather, with nothing behind that the letter could describe ("3 C grades"). */
function isOfWeather(context: Context, { value, scale }: NumberSpan, at: number, letter: string): boolean {
  if (!/^[CF]$/.test(letter) || value === null || scale !== 1) return false;
  if (value > (letter === 'C' ? HOTTEST_C : HOTTEST_F)) return false;
  const after = context.tokens[at + 1];
  return after?.kind !== 'word' || (!after.capital && context.compiled.words.stops.has(after.lower));
}

/** Hotter than any weather was ever measured. */
const [HOTTEST_C, HOTTEST_F] = [60, 140];

/** "5 million pounds" is money and "5 pounds" is weight: some words change their unit after a scale. */
function meant(
  context: Context,
  number: NumberSpan,
  { last, entry }: { last: number; entry: EntryOf<'unit'> },
) {
  const other = entry.unit.afterScale;
  if (other === undefined || number.scale < 1000 || context.word(last) === 'of') return entry.unit;
  return context.compiled.units.get(other) ?? entry.unit;
}

const PRONOUN = /^(?:those|anyone|everyone)$/;

/** "under the age of 5 years", "children under 12" */
export function isOfAge(context: Context, first: number): boolean {
  const at = /^(?:from|between)$/.test(context.word(first - 1)) ? first - 1 : first;
  const before = context.word(at - 1);
  const who = context.word(at - 2);
  const isOfPeople = PRONOUN.test(who) || context.compiled.words.people.has(singular(who));
  if (/^(?:under|over|above|below)$/.test(before) && isOfPeople) return true;
  if (/^(?:aged|age|ages|turned|turns)$/.test(before)) return true;
  return before === 'of' && /^ages?$/.test(who);
}
