import type { Context } from '../context.ts';
import { boundariesBetween, type Draft } from './scene.ts';

/** Words that stand for what the sentence before was of, and verbs that say what it was. */
export const BACKWARD = /^(?:this|that|it|these|those|they)$/;
export const LINK =
  /^(?:had|stood|stands|is|was|were|are|compares|compared|marks|marked|represents|follows|followed|comes|came)$/;

/** How far ahead of its figure the word stands that takes up an earlier one. */
const RESUMING = 7;

/** "In May it was 8.6 %", "the rate had been 9.9 %", "they rose 1.3 %": the figure is what a pronoun or a plain noun says. */
export function resumesAt(context: Context, { reading, form }: Draft): boolean {
  const { resumptions, intransitives } = context.compiled.words;
  if (form === 'share' || form === 'duration' || form === 'age') return false;
  for (let at = reading.first - 2; at >= Math.max(0, reading.first - RESUMING); at -= 1) {
    const word = context.word(at);
    if (!resumptions.has(word) || !isWholeSubject(context, at)) continue;
    const verb = context.word(at + 1);
    return (
      (LINK.test(verb) || (intransitives.has(verb) && reading.kind === 'percent' && BACKWARD.test(word))) &&
      boundariesBetween(context, at + 1, reading.first) === 0
    );
  }
  return false;
}

/** Which way the noun goes that takes the figure up: "the gain is 0.8 %"; `null` for one that goes neither way. */
export function directionSaid(context: Context, { reading }: Draft): 'up' | 'down' | null {
  for (let at = reading.first - 2; at >= Math.max(0, reading.first - RESUMING); at -= 1)
    if (context.compiled.words.resumptions.has(context.word(at)) && isWholeSubject(context, at))
      return context.hitAt('change', at)?.entry.direction ?? null;
  return null;
}

/** "it", "the rate"; but not "the discount rate". */
const isWholeSubject = (context: Context, at: number): boolean =>
  BACKWARD.test(context.word(at)) || /^(?:the|this|that|its|their)$/.test(context.word(at - 1));

/** Another figure of the sentence stands before it with a measure of its own: the pronoun is of that one. */
export const hasSubjectBefore = (draft: Draft, all: readonly Draft[]): boolean =>
  all.some(
    ({ reading, unit, trigger, implied }) =>
      reading.first < draft.reading.first &&
      unit === draft.unit &&
      trigger !== null &&
      !implied.includes('measure'),
  );
