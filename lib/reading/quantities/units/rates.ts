import type { Context } from '../../context.ts';
import { isPlural, singular } from '../../nouns.ts';
import type { NumberSpan } from '../numbers/number-span.ts';
import type { Unit } from '../reading.ts';

const PER = new Set(['per', 'a', 'an', 'each', 'every', '/']);
/** Nouns that "a" makes a rate of; with "per" any noun does. */
const COUNTED_BY_ARTICLE =
  /^(?:person|share|head|ounce|gallon|vote|piece|household|student|ticket|seat|game)$/;

/** "30 tourists per hour", "$60 a barrel", "40 hours a week": the rate's unit after the own one, which may end before `from`. */
export function withRate(context: Context, unit: Unit, from: number = unit.last): Unit {
  const joiner = context.tokens[from]?.lower ?? '';
  if (!PER.has(joiner)) return unit;
  const at = context.tokens[from + 1]?.lower === '-' ? from + 2 : from + 1;
  const isPlain = isPlainJoiner(joiner);
  const number = isPlainJoiner(joiner) ? context.numbers.find(({ first }) => first === at) : undefined;
  if (number) return perNumber(context, unit, number);
  const hit = context.hitAt('unit', at);
  if (hit && /^(?:earlier|ago|before|later|after|since|into|apart|old)$/.test(context.word(hit.last)))
    return unit;
  if (hit && isRateOf(context, unit, hit.entry.unit.id, isPlain)) {
    return { ...unit, last: hit.last, unit: `${unit.unit} per ${hit.entry.unit.id}` };
  }
  const noun = context.word(at);
  if (noun === '' || noun === 'cent' || (!isPlain && !COUNTED_BY_ARTICLE.test(noun))) return unit;
  return { ...unit, last: at + 1, unit: `${unit.unit} per ${noun === 'capita' ? 'person' : singular(noun)}` };
}

const isPlainJoiner = (joiner: string): boolean => joiner === 'per' || joiner === '/';

/** People go without saying: "per 100,000" and "per 100,000 inhabitants" are one rate. */
const PEOPLE = /^(?:people|persons?|inhabitants?|residents?|population|citizens?|capita)$/;

/** "31 cases per 100,000 people", "4.2 per 1,000 live births", "6 litres per 100 km": that number is part of the unit. */
function perNumber(context: Context, unit: Unit, { value, last, first }: NumberSpan): Unit {
  if (value === null) return unit;
  const isNamed = context.tokens[last - 1]!.kind === 'word';
  const number = isNamed ? context.word(last - 1) : context.tokens[first]!.lower;
  const per = (end: number, of: string): Unit => ({
    ...unit,
    last: end,
    unit: `${unit.unit} per ${number} ${of}`.trim(),
  });
  const hit = context.hitAt('unit', last);
  if (hit) return per(hit.last, hit.entry.unit.id);
  if (PEOPLE.test(context.word(last))) return per(last + 1, '');
  const noun = [last, last + 1].find((at) => isPlural(context.word(at)));
  if (noun === undefined) return per(last, '');
  const words = context.tokens.slice(last, noun).map(({ lower }) => lower);
  return per(noun + 1, [...words, singular(context.word(noun))].join(' '));
}

/** "sells at 100 an hour", "4.2 per 100,000": a rate of what is not named. */
export function bareRate(context: Context, { first, last }: NumberSpan): Unit | null {
  const bare: Unit = { first, last, unit: '', kind: 'count', thing: null };
  const rate = withRate(context, bare);
  if (rate === bare) return null;
  const isOfTime = context.compiled.units.get(rate.unit.trim().slice('per '.length))?.kind === 'time';
  const isNumber = context.numbers.some(({ first: at }) => at > last && at < rate.last);
  return isOfTime || isNumber ? { ...rate, unit: rate.unit.trim() } : null;
}

/** Per a unit of another kind, or per a longer time: "hours a week". */
function isRateOf({ compiled }: Context, unit: Unit, per: string, isPlain: boolean): boolean {
  const other = compiled.units.get(per)!;
  if (other.kind === 'money' || other.kind === 'percent') return false;
  if (isPlain || other.kind !== unit.kind) return true;
  const own = compiled.units.get(unit.unit)?.factor;
  return own !== undefined && other.factor !== undefined && own < other.factor;
}
