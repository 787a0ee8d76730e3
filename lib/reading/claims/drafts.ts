import type { Form } from '../claim.ts';
import type { Context } from '../context.ts';
import { isJoiner } from '../lexicon.ts';
import { plural, singular } from '../nouns.ts';
import type { Reading } from '../quantities/reading.ts';
import { wholeOf } from '../quantities/wholes.ts';
import type { Draft } from './scene.ts';

/** The first draft of each reading: what follows from the figure and its unit alone. */
export function draftClaims(context: Context, readings: readonly Reading[]): Draft[] {
  return readings
    .filter((reading) => !isIdiom(context, reading) && !isTimeOfOther(context, reading))
    .map((printed) => {
      const reading = inWholeUnits(context, printed);
      const identity = reading.thing ? identityOf(context, reading.thing) : null;
      const form = formOf(context, reading);
      return {
        reading,
        trigger: null,
        unit: reading.unit,
        identity,
        measure: measureOf(context, reading, form, identity),
        form,
        transformation:
          form === 'duration' || form === 'age' || form === 'other'
            ? null
            : form === 'change'
              ? 'other-change'
              : 'level',
        refArea: null,
        place: null,
        counterpartArea: null,
        product: null,
        whole: null,
        actors: [],
        scope: [],
        timePeriod: null,
        comparedWith: null,
        modality: 'stated',
        attribution: null,
        label: '',
        implied: [],
        told: null,
      };
    });
}

/** "One of his editors", "the two sides": these numbers tell nothing. "One of the three", "at least one of the crew" and "all four sides" do. */
function isIdiom(context: Context, { number, unit, bound }: Reading): boolean {
  const { value, words, last } = number;
  if (bound !== 'exact') return false;
  if (value === 1) return words && context.word(last) === 'of' && !wholeOf(context, number);
  return value === 2 && /\bside$/.test(unit);
}

const LONGER_THAN_A_DAY = /^(?:day|week|month|quarter|year)$/;
const ENDS = /^(?:to|through|ended|ending)$/;

/** "in the three months to May", "the first six months", "a 10-year bond": when something else was, or what it is called. */
function isTimeOfOther(context: Context, { kind, unit, number, first, last, range }: Reading): boolean {
  if (kind !== 'time' || range || !LONGER_THAN_A_DAY.test(unit)) return false;
  const { spanLeads, tenors } = context.compiled.words;
  if (isJoiner(context.tokens, number.last)) return tenors.has(context.word(last));
  if (context.word(first - 1) === 'the') return ENDS.test(context.word(last));
  if (!WHOSE.test(context.word(first - 2)) || !isOfYear(context, last)) return false;
  const isWholeYear = unit === 'month' && number.value === 12;
  const lead = context.word(first - 1);
  return spanLeads.has(lead) || (isWholeYear && /^(?:past|last)$/.test(lead));
}

/** "the final three months of 2024"; "the first seven months of his rule" are a time of their own. */
const isOfYear = (context: Context, at: number): boolean =>
  context.word(at) !== 'of' ||
  /^(?:19|20)\d\d$/.test(context.tokens[at + 1]?.lower ?? '') ||
  context.word(at + 2) === 'year';

const WHOSE = /^(?:the|its|their|his|her|these|those)$/;

function formOf(context: Context, reading: Reading): Form {
  if (reading.direction) return 'change';
  if (reading.number.fraction && reading.kind === 'percent') return 'share';
  switch (reading.kind) {
    case 'percent':
    case 'points':
      return followedByOf(context, reading) ? 'share' : 'rate';
    case 'time':
      return 'duration';
    case 'age':
      return 'age';
    case 'count':
    case 'bare':
      return reading.number.multiple ? 'ratio' : 'count';
    default:
      return 'level';
  }
}

const followedByOf = (context: Context, { last }: Reading): boolean => context.word(last) === 'of';

/** What a figure measures where no measure is named. */
function measureOf(context: Context, reading: Reading, form: Form, identity: string | null): string {
  switch (reading.kind) {
    case 'time':
      return isElapsed(context, reading) ? 'time-elapsed' : 'duration';
    case 'age':
      return 'age';
    case 'length':
      return 'distance';
    case 'count':
      return identity ? `count-of-${plural(identity).replaceAll(' ', '-')}` : 'count';
    case 'bare':
      return 'count';
    case 'money':
      return 'amount';
    case 'percent':
    case 'points':
      return form === 'share' ? 'share' : 'rate';
    default:
      return reading.kind;
  }
}

const ELAPSED = /^(?:ago|later|earlier|before|after|since|old|into|from|away|prior)$/;

function isElapsed(context: Context, { first, last }: Reading): boolean {
  return (
    ELAPSED.test(context.word(last)) ||
    (/^(?:after|within)$/.test(context.word(first - 1)) && context.word(last) !== 'of')
  );
}

/** What is counted, in the singular and without words that only sort it: "seven rare earth metals" counts rare earths. */
function identityOf(context: Context, [first, last]: readonly [number, number]): string {
  const words = context.tokens
    .slice(first, last)
    .filter(
      (token) =>
        token.kind === 'word' &&
        !/^(?:other|more|additional|new|such|separate|further|top|leading|major|different|remaining|extra)$/.test(
          token.lower,
        ),
    );
  const head = singular(words.at(-1)?.lower ?? '');
  const sorting = words.length > 2 && context.compiled.words.classifiers.has(head);
  const kept = sorting ? words.slice(0, -1) : words;
  return kept.map((token, at) => (at === kept.length - 1 ? singular(token.lower) : token.lower)).join(' ');
}

/** A share in percent whether printed "a third" or "33 %", a change too: "tripled" is up 200 %; cents as part of their currency. */
function inWholeUnits(context: Context, reading: Reading): Reading {
  const { number, value } = reading;
  if (number.multiple === 'change' && reading.kind === 'bare' && value !== null)
    return times({ ...reading, value: Math.abs(value - 1) }, 100, 'percent', 'percent');
  const isShare = reading.kind === 'bare' || (reading.kind === 'count' && reading.unit !== 'point');
  if (reading.number.fraction && isShare) return times(reading, 100, 'percent', 'percent');
  // "cent per share"
  const [own = '', ...per] = reading.unit.split(' per ');
  const entry = context.compiled.units.get(own);
  return entry?.partOf && entry.factor
    ? times(reading, entry.factor, [entry.partOf, ...per].join(' per '), entry.kind)
    : reading;
}

function times(reading: Reading, factor: number, unit: string, kind: Reading['kind']): Reading {
  const by = (value: number) => Number((value * factor).toPrecision(12));
  const { value, range, step } = reading;
  return {
    ...reading,
    unit,
    kind,
    step: by(step),
    value: value === null ? null : by(value),
    range: range && [by(range[0]), by(range[1])],
  };
}
