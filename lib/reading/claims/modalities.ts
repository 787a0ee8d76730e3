import type { Modality } from '../claim.ts';
import type { Context } from '../context.ts';
import type { EntryOf } from '../entry.ts';
import type { Hit } from '../lexicon.ts';
import { isAskedOutright, isDecided, isGoalOfOther, isInverted, isNamedAsTarget } from './moods.ts';
import { isMeasuredBy } from './release/expected.ts';
import { boundariesBetween, type Draft, type Refiner } from './scene.ts';

/** Which reading wins where a clause holds words of several: a condition outweighs a plan. */
const ORDER: readonly Modality[] = ['denied', 'conditional', 'asked', 'target', 'forecast'];

/** Whether a figure is stated as so, or expected, wanted, conditional, denied or asked. */
export const readModality: Refiner = {
  id: 'modality',
  refine({ context }, drafts) {
    const isQuestion = context.text.trimEnd().endsWith('?');
    // A figure alone takes no mood from words that are not there.
    if (
      !isQuestion &&
      context.hits('modality').length === 0 &&
      !hasNegation(context) &&
      drafts.every(({ told }) => !told)
    )
      return drafts;
    const read: Draft[] = [];
    for (const draft of drafts) {
      const modality =
        toldModality(draft) ??
        (isNegated(context, draft)
          ? 'denied'
          : (ownModality(context, draft, drafts, isQuestion) ?? listModality(context, read.at(-1), draft)));
      read.push(modality ? { ...draft, modality } : draft);
    }
    return read;
  },
};

/** "not", "has yet to": whether a figure can be denied. */
function hasNegation({ tokens, compiled: { words } }: Context): boolean {
  return tokens.some(
    ({ lower }) => words.negations.has(lower) || words.unreached.has(lower) || isContracted(lower),
  );
}

/** "didn't" */
const isContracted = (word: string): boolean => word.endsWith("n't");
const isNot = ({ compiled }: Context, word: string): boolean =>
  compiled.words.negations.has(word) || isContracted(word);
/** What may stand between such a verb and its figure. */
const LEADING = /^(?:to|by|at|as|from|the|an?|high|much|above|over|beyond|below|more|than)$/;
/** Between the "not" and the verb. */
const ADVERB = /^(?:ever|even|yet|to|able|been)$/;

/** "did not rise to 6.1 %", "has yet to reach 6.1 %", "was not 6.1 %": the figure is what it was not. */
function isNegated(context: Context, { reading }: Draft): boolean {
  let at = reading.first - 1;
  while (LEADING.test(context.word(at))) at -= 1;
  if (at === reading.first - 1 && isNot(context, context.word(at)))
    return /^(?:is|are|was|were)/.test(context.word(at - 1));
  if (!context.compiled.words.reaching.has(context.word(at)) && !context.hitBefore('change', at + 1))
    return false;
  at -= 1;
  while (ADVERB.test(context.word(at))) {
    if (context.word(at) === 'to' && context.compiled.words.unreached.has(context.word(at - 1))) return true;
    at -= 1;
  }
  return isNot(context, context.word(at));
}

/** What a release makes of a figure outweighs the words around it. */
function toldModality({ told }: Draft): Modality | null {
  if (!told || told.role === null || told.role === 'first') return null;
  return told.role === 'expected' ? 'forecast' : told.role === 'denied' ? 'denied' : 'stated';
}

function ownModality(
  context: Context,
  draft: Draft,
  all: readonly Draft[],
  isQuestion: boolean,
): Modality | null {
  const said = context
    .hits('modality')
    .filter(
      (hit) =>
        governs(context, hit, draft) &&
        !(hit.entry.modality === 'forecast' && isMeasuredBy(context, hit)) &&
        !isOfOther(hit, draft, all) &&
        !isGoalOfOther(context, hit, draft, all),
    );
  if (isQuestion && isAskedOutright(context, draft)) return 'asked';
  if (isNamedAsTarget(context, draft)) return 'target';
  if (isInverted(context, draft)) return 'conditional';
  const found = ORDER.find((mode) => said.some((hit) => hit.entry.modality === mode));
  if (found === 'forecast' && isDecided(context, draft, said)) return null;
  return found ?? (isQuestion && !isTaggedOn(context, draft) ? 'asked' : null);
}

/** Words that say that another figure was expected say nothing of this one. */
const isOfOther = ({ first }: Hit, { reading }: Draft, all: readonly Draft[]): boolean =>
  all.some(
    ({ told, reading: other }) =>
      other.first > reading.first && told?.role === 'expected' && first >= told.first && first < told.last,
  );

/** The question is only tagged on: "she has 40 goals, but who is counting?" */
function isTaggedOn({ text, tokens }: Context, { reading }: Draft): boolean {
  return /[,;—–-]\s*(?:but|and|so|or|right|no|is|are|was|were|do|does|did|has|have)\b[^,;]*\?\s*$/i.test(
    text.slice(tokens[reading.last - 1]!.end),
  );
}

/** How far ahead of its figure a word governs it, in words, and how far behind; and how near the next of a list stands. */
const AHEAD = 12;
const BEHIND = 5;
const LISTED = 12;
const LISTED_AHEAD = 25;
/** A condition reaches no further than its own few words: "if you are listening, find the 30,000 letters". */
const CONDITION = 6;

/** "at least 10 years of this, at least seven years of that": the next figure of a kind shares what the first is. */
function listModality(context: Context, before: Draft | undefined, { reading }: Draft): Modality | null {
  if (!before || before.reading.kind !== reading.kind || reading.first - before.reading.last > LISTED)
    return null;
  // "wants to cut 5,000 posts in Linz, where it employs 11,400"
  const between = context.tokens.slice(before.reading.last, reading.first);
  if (between.some(({ lower }) => /^(?:where|which|who|whose)$/.test(lower))) return null;
  return reading.kind === 'percent' || reading.kind === 'age' || before.told ? null : before.modality;
}

/** In the figure's clause before it ("would cost $40 million"), or right after what is counted ("2 million people might die"). */
function governs(
  context: Context,
  { first, last, entry }: Hit<EntryOf<'modality'>>,
  { reading }: Draft,
): boolean {
  if (context.tokens[first]!.capital && first > 0) return false;
  if (last <= reading.first) {
    if (opensList(context, last) && reading.first - last < LISTED_AHEAD) return true;
    // "If Oslo goes ahead with its levy of 3 %, …"
    const isFar = first > 0 && /^(?:if|unless)$/.test(context.word(first));
    const reach = isFar ? CONDITION : AHEAD;
    return reading.first - last < reach && isPlain(context, last, reading.first, entry.modality === 'denied');
  }
  const counted = Math.max(reading.last, reading.thing?.[1] ?? 0);
  const end = context.tokens[counted]?.lower === '"' ? counted + 1 : counted;
  const isAuxiliary = entry.modality === 'conditional' || entry.modality === 'forecast';
  return isAuxiliary && first >= end && first - end < BEHIND && isPlain(context, end, first);
}

/** "would include a prayer room, a pool and a 500-seat hall": every item of the list is only planned. */
const opensList = (context: Context, at: number): boolean =>
  /^(?:include|includes|feature|contain|comprise|consist)$/.test(context.word(at));

const SAID = /^(?:said|says|saying|told|added|adding|adds)$/;

/** Nobody says anything in between, and no clause ends: "75% said they would" tells of what was said. One "and" may join two verbs. */
function isPlain(context: Context, from: number, to: number, isDenial = false): boolean {
  // "denied a report that bread would cost 31 pesos"
  const speaks = (word: string) => (isDenial ? SAID.test(word) : context.compiled.words.speech.has(word));
  let joined = 0;
  for (let at = from; at < to; at += 1) {
    if (speaks(context.word(at))) return false;
    if (context.word(at) === 'and') joined += 1;
  }
  return boundariesBetween(context, from, to) <= Math.min(joined, 1);
}
