import type { Context } from '../../context.ts';
import { isJoiner } from '../../lexicon.ts';
import { isPlural } from '../../nouns.ts';
import type { NumberSpan } from '../numbers/number-span.ts';
import type { UnitExtractor } from './extractor.ts';
import { isOfAge } from './measured.ts';

/** What follows an age that stands right after a name: "Rosa Lindt 44 has". */
export const AFTER_NAMED_AGE = /^(?:has|had|was|is|who|said|says|told|of|from)$/;

const OLDEST = 120;

/** "aged 18", "the driver, 47,", "a man of 51", "under-16s", "over the age of 21", "Rosa Lindt, 25, said", "Rosa Lindt 44 has", "two of them were 4". */
export const aged: UnitExtractor = {
  id: 'aged',
  extract(context, number) {
    const { first, last, value, scale, fraction } = number;
    if (value === null || scale !== 1 || fraction || value < 1 || value > OLDEST || !Number.isInteger(value))
      return null;
    const isAge =
      isOfAge(context, first) ||
      isAfterName(context, number) ||
      isAfterPerson(context, number) ||
      isManOf(context, number) ||
      isAgeGroup(context, number) ||
      isOfPerson(context, number);
    if (!isAge) return null;
    return { first, last, unit: 'year of age', kind: 'age', thing: null };
  },
};

const PERSON = /^(?:he|she|who|i|him|her)$/;
const BE =
  /^(?:is|was|be|being|turn|turns|turned|at|only|just|nearly|almost|about|already|now|still|when|been|'s|aged)$/;

/** "He will be 35 by then", "when she was 19": of a person, with nothing counted after. */
function isOfPerson(context: Context, { first, last, words, value }: NumberSpan): boolean {
  const next = context.tokens[last];
  const isOpen =
    next === undefined ||
    /^[.,;)"]$/.test(next.lower) ||
    /^(?:by|when|and|in|on|at|but|as|this|next|last|years|or|with|who|then)$/.test(next.lower);
  // "At 84, she still swims"
  if (context.word(first - 1) === 'at' && next?.lower === ',' && PERSON.test(context.word(last + 1)))
    return true;
  // "Byron is 36 now"
  if (!words && next?.lower === 'now' && /^(?:is|was|be)$/.test(context.word(first - 1))) return true;
  if (isOpen && value! > HOURS && isAtDeath(context, first)) return true;
  if (words || !isOpen || !BE.test(context.word(first - 1))) return false;
  for (let at = first - 2; at >= Math.max(0, first - 5); at -= 1) {
    if (PERSON.test(context.word(at))) return true;
    if (context.tokens[at]!.kind !== 'word') return false;
  }
  return false;
}

/** Between commas after a person: "the driver, 47, and his son, eight, were hurt". */
function isAfterPerson(context: Context, { first, last }: NumberSpan): boolean {
  const who = context.word(first - 2);
  const isApart =
    context.token(first - 1)?.lower === ',' && /^[,.)]$/.test(context.tokens[last]?.lower ?? '.');
  const { people, relatives } = context.compiled.words;
  const isPerson =
    relatives.has(who) || (people.has(who) && !isPlural(who) && !/^(?:dead|other|people)$/.test(who));
  return isApart && isPerson && !isList(context, first - 2);
}

/** "A teacher, two, three": numbers beyond the next comma make it a list. */
const isList = (context: Context, at: number): boolean => context.token(at + 4)?.kind === 'number';

/** "a man of 51", "a girl of six" */
function isManOf(context: Context, { first, last }: NumberSpan): boolean {
  if (context.word(first - 1) !== 'of' || !context.compiled.words.ofAge.has(context.word(first - 2)))
    return false;
  const after = context.tokens[last];
  return (
    after?.kind !== 'word' || context.compiled.words.stops.has(after.lower) || isPlainVerb(context, last)
  );
}

const isPlainVerb = (context: Context, at: number): boolean =>
  context.compiled.words.verbs.has(context.word(at)) || /ed$/.test(context.word(at));

/** "under-16s", "the over-65s" */
export function isAgeGroup(context: Context, { first, last }: NumberSpan): boolean {
  const ending = context.tokens[last];
  if (ending?.lower !== 's' || ending.spaced) return false;
  return /^(?:under|over)$/.test(context.word(isJoiner(context.tokens, first - 1) ? first - 2 : first - 1));
}

/** Up to this, "died at 9" may tell the hour. */
const HOURS = 12;

/** "dies at 75", "died on Thursday at 91" */
function isAtDeath(context: Context, first: number): boolean {
  if (context.word(first - 1) !== 'at') return false;
  let verb = isMonthOrDay(context, first - 2) ? first - 3 : first - 2;
  if (context.word(verb) === 'on') verb -= 1;
  // "put the number of dead at 31"
  if (/^(?:of|the)$/.test(context.word(verb - 1)) && context.word(verb) === 'dead') return false;
  return /^(?:die|dies|died|dead|dying)$/.test(context.word(verb));
}

/** Between commas after a name ("Ada Byron, now 36, said"), or after two names before a verb. */
function isAfterName(context: Context, { first, last, words }: NumberSpan): boolean {
  if (words) return false;
  const isName = (at: number) =>
    context.token(at)?.capital === true && !context.hitBefore('area', at + 1) && !isMonthOrDay(context, at);
  const comma = /^(?:now|then|aged|just)$/.test(context.word(first - 1)) ? first - 2 : first - 1;
  const isApposed =
    context.token(comma)?.lower === ',' &&
    /^[,.)]$/.test(context.tokens[last]?.lower ?? '.') &&
    isName(comma - 1);
  const isRun = isName(first - 1) && isName(first - 2) && AFTER_NAMED_AGE.test(context.word(last));
  return isApposed || isRun;
}

function isMonthOrDay(context: Context, at: number): boolean {
  const { months, days } = context.compiled.vocabulary.times;
  return Object.hasOwn(months, context.word(at)) || Object.hasOwn(days, context.word(at));
}
