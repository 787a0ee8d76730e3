import type { Context } from '../context.ts';
import { hasVerb, isVerb, leadOf } from './clauses.ts';
import type { Draft, Scene } from './scene.ts';

/** "after 8.6 %", "compared with 33 %", "than the 8.8 % that …" */
export function isComparedTo(context: Context, { reading }: Draft): boolean {
  const lead = leadOf(context, reading);
  const word = context.word(lead);
  if (word === 'with' || word === 'to') return /^compared$/.test(context.word(lead - 1));
  return context.compiled.words.comparingTo.has(word);
}

/** What somebody thought beforehand that it would be. */
export function isForecast(context: Context, [from, to]: readonly [number, number]): boolean {
  const { forecasting } = context.compiled.words;
  for (let at = from; at < to; at += 1) {
    const word = context.word(at);
    if (forecasting.has(word) || (word.endsWith('s') && forecasting.has(word.slice(0, -1)))) return true;
  }
  return false;
}

/** "The rate was", "it had been", "they rose": nothing but what was told of before is the subject. */
export function refersBack(context: Context, [from]: readonly [number, number], { reading }: Draft): boolean {
  const { referring } = context.compiled.words;
  for (let at = from; at < reading.first; at += 1) {
    if (!referring.has(context.word(at)) || (isOfMany(context.word(at)) && !isInParts(reading))) continue;
    const isNoun = !PRONOUN.test(context.word(at));
    if (isNoun && !DEFINITE.test(context.word(at - 1)) && !DEFINITE.test(context.word(at - 2))) continue;
    if (isVerb(context, at + 1)) return true;
    if (isNoun && isOfTime(context, at + 1, reading.first)) return true;
    if (!isNoun && context.token(at + 1)?.lower === "'s") return true;
  }
  return false;
}

/** "They" have money and are so many; what "they" are in percent are prices or sales. */
const isOfMany = (word: string): boolean => /^(?:they|these|those)$/.test(word);
const isInParts = ({ kind }: Draft['reading']): boolean => kind === 'percent' || kind === 'points';

/** "The rate for the year was"; "the number of those who died was" says of what it is. */
const isOfTime = (context: Context, from: number, to: number): boolean =>
  /^(?:for|in|of)$/.test(context.word(from)) &&
  hasVerb(context, from + 1, to) &&
  !context.hits('measure').some(({ first, last }) => first > from && last <= to);

/** "October to December had brought 8.6 %", "and in the year $66 billion": only a time is told of. */
export function isOfPeriod(
  { context, periods }: Scene,
  [from]: readonly [number, number],
  { reading }: Draft,
): boolean {
  return periods.some(
    ({ first, last }) =>
      first >= from &&
      first - from < 4 &&
      last <= reading.first &&
      (reading.first - last < 2 || hasVerb(context, last, last + 3)),
  );
}

const PRONOUN = /^(?:it|they|this|that|these|those)$/;
const DEFINITE = /^(?:the|this|that|its|their)$/;
