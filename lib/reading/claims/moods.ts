import type { Context } from '../context.ts';
import type { EntryOf } from '../entry.ts';
import type { Hit } from '../lexicon.ts';
import type { Draft } from './scene.ts';

/** The clause in which somebody tells what is so: "Can it cost £20 when they say that it costs £13?" */
const TOLD = /^(?:when|although|though|while|whereas|because|since|given)$/;
const OPENS_QUESTION = /^(?:could|can|will|would|should|might|may|is|are|do|does|did|has|have)$/;

/** "Could a levy of 2 % bring in £24bn?": the whole is asked, not only possible. */
export function isAskedOutright(context: Context, { reading }: Draft): boolean {
  if (!OPENS_QUESTION.test(context.word(0))) return false;
  return !context.tokens.slice(0, reading.first).some(({ lower }) => TOLD.test(lower));
}

const TARGET = /^(?:target|goal|objective|ceiling|ambition)s?$/;
/** How many words of a measure may stand between: "its 2 percent inflation target". */
const NAMED = 2;

/** "the 2 % target", "a 5 percent goal" */
export function isNamedAsTarget(context: Context, { reading }: Draft): boolean {
  for (let at = reading.last; at <= reading.last + NAMED; at += 1) {
    if (TARGET.test(context.word(at))) return true;
    if (context.word(at) === '' || context.compiled.words.stops.has(context.word(at))) return false;
  }
  return false;
}

/** The goal that another figure names: "under the 3 percent goal for the first time in five quarters". */
export const isGoalOfOther = (
  context: Context,
  { first }: Hit,
  draft: Draft,
  all: readonly Draft[],
): boolean =>
  TARGET.test(context.word(first)) &&
  all.some((other) => other !== draft && other.reading.last <= first && isNamedAsTarget(context, other)) &&
  !isNamedAsTarget(context, draft);

/** "Were tariffs to rise by 10 points, output would fall": a condition without its word, up to the comma. */
export function isInverted(context: Context, { reading }: Draft): boolean {
  if (!/^(?:were|should|had)$/.test(context.word(0)) || context.text.trimEnd().endsWith('?')) return false;
  const { tokens } = context;
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  return (
    reading.first < comma &&
    (context.word(0) === 'should' || tokens.slice(0, reading.first).some(({ lower }) => lower === 'to'))
  );
}

/** "will charge 39 percent", "will cut 280 jobs": who decides it says so; it is no forecast. */
export function isDecided(
  context: Context,
  { measure }: Draft,
  said: readonly Hit<EntryOf<'modality'>>[],
): boolean {
  const { decisions, decided } = context.compiled.words;
  return said.every(({ entry, first, last }) => {
    if (entry.modality !== 'forecast') return true;
    if (context.word(first) !== 'will') return false;
    const verb = /^(?:also|be|now|soon|only)$/.test(context.word(last)) ? last + 1 : last;
    return decided.has(measure) || decisions.has(context.word(verb));
  });
}
