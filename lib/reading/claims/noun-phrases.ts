import type { Context } from '../context.ts';
import type { Hit } from '../lexicon.ts';
import { hasVerb } from './clauses.ts';

/** "prices", "UK prices", "overall prices rose", but not "ticket prices", "price cap" or "the price of steel": a noun that no other narrows down. */
export function isBare(context: Context, { first, last, entry, type }: Hit): boolean {
  if (last - first > 1) return true;
  return (
    leavesWide(context, first) &&
    (!goesOn(context, last) || isOfItsOwn(context, { first, last, entry, type }))
  );
}

function leavesWide(context: Context, first: number): boolean {
  const before = context.token(first - 1);
  if (before?.kind !== 'word' || before.lower === "'s") return true;
  const { stops, determiners, general } = context.compiled.words;
  const { lower } = before;
  return (
    stops.has(lower) ||
    determiners.has(lower) ||
    general.has(lower) ||
    lower.endsWith('ly') ||
    ENDS_OF_NAMES.some((type) => context.hitBefore(type, first) !== undefined)
  );
}

const ENDS_OF_NAMES = ['area', 'basis', 'change', 'modality'] as const;

/** Whether another noun follows a noun or, unless that is no matter, "of" and no figure. */
export function goesOn(context: Context, last: number, mayHaveOf = false): boolean {
  const after = context.token(last);
  if (after?.kind !== 'word' || after.lower === "'s" || isNumber(context, last)) return false;
  if (after.lower === 'of')
    return !mayHaveOf && !isFigureAhead(context, last + 1) && !isAreaAhead(context, last + 1);
  const { stops, general, leading, verbs, speech } = context.compiled.words;
  const { lower } = after;
  return !(
    stops.has(lower) ||
    general.has(lower) ||
    leading.has(lower) ||
    verbs.has(lower) ||
    speech.has(lower) ||
    /(?:ly|ed)$/.test(lower) ||
    context.hitAt('change', last) !== undefined ||
    context.hitAt('modality', last) !== undefined
  );
}

/** "growth of the world's largest economy": both words tell of one measure. */
function isOfItsOwn(context: Context, { last, entry }: Hit): boolean {
  if (entry.type !== 'measure' || context.word(last) !== 'of') return false;
  return context
    .hits('hint')
    .some(
      (hint) =>
        hint.entry.measure === entry.measure &&
        hint.first > last &&
        hint.first - last < REACH &&
        !hasVerb(context, last, hint.first),
    );
}

/** "the deficit of the US" is as wide as its deficit. */
const isAreaAhead = (context: Context, from: number): boolean =>
  context.hits('area').some(({ first }) => first >= from && first < from + 2);

const isNumber = (context: Context, at: number): boolean => context.numbers.some(({ first }) => first === at);

const isFigureAhead = (context: Context, from: number): boolean =>
  context.numbers.some(({ first }) => first >= from && first < from + 3);

/** How far behind a verb or noun its other side may be named, in words. */
const REACH = 9;

/** "sold goods worth $12 billion to Japan": one of the prepositions with an area after it. */
export function namesOtherSide(context: Context, from: number, prepositions: readonly string[]): boolean {
  return context
    .hits('area')
    .some(({ first }) => first > from && first - from < REACH && leadsTo(context, from, first, prepositions));
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'whole', 'mainland', 'both', 'other']);

function leadsTo(context: Context, from: number, area: number, prepositions: readonly string[]): boolean {
  let at = area - 1;
  while (at > from && ARTICLES.has(context.word(at))) at -= 1;
  if (!prepositions.includes(context.word(at))) return false;
  for (let before = from; before < at; before += 1)
    if (/^[,;:]$/.test(context.tokens[before]!.lower)) return false;
  return true;
}
