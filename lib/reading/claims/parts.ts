import type { Context } from '../context.ts';
import { singular } from '../nouns.ts';
import { type Draft, eachDraft } from './scene.ts';

/**
 * What narrows a measure down that no vocabulary names: "graduate unemployment", "restaurants and bars shed 12,000 jobs". It stands where
 * the product would, so that no figure of a part is held against one of the whole.
 */
export const readParts = eachDraft('parts', ({ context }, draft) => {
  const { trigger, product, implied } = draft;
  if (!trigger || product !== null || implied.includes('measure') || trigger.entry.measure.ofEvent)
    return draft;
  const part = trigger.entry.role === 'noun' ? beforeNoun(context, draft) : subjectOf(context, draft);
  return part === null ? draft : { ...draft, product: part };
});

/** Adjectives mostly say how great or how new something is, and not of what. */
const ADJECTIVE = /(?:al|ous|ive|ic|ful|less|ble|ish|y|ing|ed|er|est|ary|ent|ant|ese|ian|ean)$/;

function beforeNoun(context: Context, { trigger }: Draft): string | null {
  const at = trigger!.first - 1;
  const token = context.token(at);
  if (token?.kind !== 'word' || token.capital || ADJECTIVE.test(token.lower) || isKnown(context, at))
    return null;
  return singular(token.lower);
}

const ENDS_BEFORE = [
  'area',
  'basis',
  'change',
  'modality',
  'scope',
  'unit',
  'before',
  'after',
  'measure',
] as const;

/** The word has a part of its own in the sentence. */
function isKnown(context: Context, at: number): boolean {
  const { stops, determiners, general, leading, verbs, speech, qualifiers, people } = context.compiled.words;
  const word = context.word(at);
  return (
    [stops, determiners, general, leading, verbs, speech, qualifiers].some((list) => list.has(word)) ||
    people.has(singular(word)) ||
    context.numbers.some(({ first, last }) => at >= first && at < last) ||
    ENDS_BEFORE.some((type) => context.hitBefore(type, at + 1) !== undefined)
  );
}

/** Who adds or sheds, of a measure for which only some subjects stand for the whole: "construction firms added 30,000 jobs". */
function subjectOf(context: Context, { trigger }: Draft): string | null {
  const { wholes } = trigger!.entry.measure;
  if (!wholes) return null;
  let at = trigger!.first - 1;
  while (isAuxiliary(context, at)) at -= 1;
  const token = context.token(at);
  if (token?.kind !== 'word' || context.hitBefore('area', at + 1)) return null;
  const head = singular(token.lower);
  const { stops, determiners, general } = context.compiled.words;
  if (wholes.includes(head) || [stops, determiners, general].some((list) => list.has(token.lower)))
    return null;
  return head;
}

const isAuxiliary = (context: Context, at: number): boolean =>
  /^(?:has|have|had|also|were|was|be|been|will|would|just|only|net|then)$|ly$/.test(context.word(at));
