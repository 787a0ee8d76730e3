import type { EntryOf } from '../compile.ts';
import type { Context } from '../context.ts';
import { isJoiner } from '../lexicon.ts';
import { isPlural, singular } from '../nouns.ts';
import type { NumberSpan } from './numbers.ts';
import type { Unit } from './reading.ts';

/** One way in which a number gets its unit; `null` where it does not apply. */
export interface UnitExtractor {
  readonly id: string;
  extract(context: Context, number: NumberSpan): Unit | null;
}

/** The token after a number, past a hyphen: "90 minutes", "90-minute". */
const afterNumber = ({ tokens }: Context, { last }: NumberSpan): number =>
  isJoiner(tokens, last) ? last + 1 : last;

/** "$28.8 billion", "€5m", "US $58". */
const moneyBefore: UnitExtractor = {
  id: 'money-before',
  extract(context, number) {
    const hit = context.hitBefore('prefix', signBefore(context, number.first) ?? number.first);
    if (!hit) return null;
    const named = context.hitAt('unit', number.last);
    const last =
      named?.entry.unit.kind === 'money' && named.entry.unit.id === hit.entry.unit.id
        ? named.last
        : number.last;
    return withRate(context, { first: hit.first, last, unit: hit.entry.unit.id, kind: 'money', thing: null });
  },
};

/** "12.7 percent", "33 billion dollars", "90-minute", "60 miles per hour", "34-year-old". */
const unitAfter: UnitExtractor = {
  id: 'unit-after',
  extract(context, number) {
    const at = afterNumber(context, number);
    const hit = context.hitAt('unit', at) ?? bareArticle(context, number);
    if (!hit || (isPointName(hit.entry) && !isUnitHere(context, number, hit.first))) return null;
    const { unit } = hit.entry;
    return withRate(context, {
      first: number.first,
      last: hit.last,
      unit: unit.id,
      kind: unit.kind,
      thing: null,
    });
  },
};

/** "half an hour", "a quarter of a mile". */
function bareArticle(context: Context, number: NumberSpan) {
  if (!number.fraction) return undefined;
  const at = context.word(number.last) === 'of' ? number.last + 1 : number.last;
  return /^an?$/.test(context.word(at)) ? context.hitAt('unit', at + 1) : undefined;
}

/** One-letter units are units only against their number or a degree sign: "90 m", not "5 C". */
const isPointName = (entry: EntryOf<'unit'>): boolean => /^[A-Za-z]$/.test(entry.printed);
const isUnitHere = (context: Context, number: NumberSpan, at: number): boolean =>
  !number.words && (context.tokens[at]!.spaced === false || context.tokens[at]!.lower === 'm');

/** "nine auto component manufacturers", "30 tourists per hour", "a 500-seat hall". */
const counted: UnitExtractor = {
  id: 'counted',
  extract(context, number) {
    if (number.multiple) return null;
    const attributive = isJoiner(context.tokens, number.last);
    const first = attributive ? number.last + 1 : afterOf(context, number);
    const phrase = attributive ? attributiveNoun(context, first) : nounPhrase(context, number, first);
    if (!phrase) return null;
    const words = context.tokens.slice(phrase[0], phrase[1]).filter((token) => token.kind === 'word');
    const unit = words
      .map((token, at) => (at === words.length - 1 ? singular(token.lower) : token.lower))
      .join(' ');
    return withRate(
      context,
      { first: number.first, last: number.last, unit, kind: 'count', thing: phrase },
      phrase[1],
    );
  },
};

/** "12 million of the people", "thousands of households". */
function afterOf(context: Context, { last, vague, fraction }: NumberSpan): number {
  if (context.word(last) !== 'of' || !(vague || fraction)) return last;
  return context.compiled.words.determiners.has(context.word(last + 1)) ? last + 2 : last + 1;
}

function attributiveNoun(context: Context, at: number): readonly [number, number] | null {
  const word = context.word(at);
  return word === '' || NOT_COUNTED.test(word) || context.compiled.words.stops.has(word)
    ? null
    : [at, at + 1];
}

const NOT_COUNTED =
  /^(?:way|time|off|sided|half|on|year|man|size|star|odd|ish|fold|something|plus|th|st|nd|rd|th-century|old|and)$/;

/** From the word after the number to the first plural noun, over at most five words; for "one", to the last of the run. */
function nounPhrase(context: Context, number: NumberSpan, first: number): readonly [number, number] | null {
  const { words } = context.compiled;
  let start = first;
  if (
    /^(?:other|more|additional|such|new|different|further|of|the|extra|separate|consecutive|straight)$/.test(
      context.word(start),
    )
  ) {
    if (/^(?:of|the)$/.test(context.word(start))) return null;
  }
  let end: number | null = null;
  for (let at = start; at < start + 6; at += 1) {
    while (isJoiner(context.tokens, at)) at += 1;
    const token = context.tokens[at];
    if (!token || (token.kind === 'mark' && !isQuoted(context, at))) break;
    if (token.kind === 'number') break;
    if (token.kind === 'mark') {
      if (at === start) start += 1;
      continue;
    }
    if (
      words.stops.has(token.lower) ||
      (at > start && words.verbs.has(token.lower)) ||
      /ly$/.test(token.lower)
    )
      break;
    if (number.value === 1 && !number.vague) {
      if (/ed$/.test(token.lower) && at > start) break;
      end = at + 1;
      if (at >= start + 2) break;
    } else if (isPlural(token.lower)) {
      end = at + 1;
      // "women members": a plural that another plural follows only describes it
      const next = context.tokens[at + 1];
      if (
        next?.kind !== 'word' ||
        !isPlural(next.lower) ||
        words.stops.has(next.lower) ||
        words.verbs.has(next.lower) ||
        words.verbs.has(singular(next.lower))
      )
        break;
    }
  }
  return end === null ? null : [start, end];
}

function isQuoted({ tokens }: Context, at: number): boolean {
  return tokens[at]!.lower === '"' || tokens[at]!.lower === "'s";
}

const bare: UnitExtractor = {
  id: 'bare',
  extract: (_, { first, last }) => ({ first, last, unit: '', kind: 'bare', thing: null }),
};

/** A sign right before the number: "-0.3", "minus 5". */
export function signBefore(context: Context, first: number): number | null {
  const before = context.tokens[first - 1];
  if (!before) return null;
  if (before.lower === 'minus' || before.lower === 'negative') return first - 1;
  const sign = before.lower === '-' && before.spaced && !context.tokens[first]!.spaced;
  return sign && context.tokens[first - 2]?.kind !== 'number' ? first - 1 : null;
}

const PER = new Set(['per', 'a', 'an', 'each', 'every', '/', 'apiece']);

/** "30 tourists per hour", "$60 a barrel": the rate's unit after the own one. `from` is where it would begin. */
function withRate(context: Context, unit: Unit, from: number = unit.last): Unit {
  const joiner = context.tokens[from]?.lower ?? '';
  if (!PER.has(joiner)) return unit;
  const slash = joiner === '/';
  const hit = context.hitAt('unit', from + 1);
  const strict = joiner !== 'per' && !slash;
  if (
    hit &&
    hit.entry.unit.kind !== 'money' &&
    hit.entry.unit.kind !== 'percent' &&
    !(strict && hit.entry.unit.kind === unit.kind)
  ) {
    return { ...unit, last: hit.last, unit: `${unit.unit} per ${hit.entry.unit.id}` };
  }
  const noun = context.word(from + 1);
  if (
    noun === '' ||
    (strict &&
      !/^(?:person|share|head|ounce|gallon|vote|piece|household|student|ticket|seat|night|game)$/.test(noun))
  )
    return unit;
  if (/^(?:cent|capita)$/.test(noun))
    return noun === 'capita' ? { ...unit, last: from + 2, unit: `${unit.unit} per person` } : unit;
  return { ...unit, last: from + 2, unit: `${unit.unit} per ${singular(noun)}` };
}

/** Every way, the surest first. */
export const UNIT_EXTRACTORS: readonly UnitExtractor[] = [moneyBefore, unitAfter, counted, bare];
