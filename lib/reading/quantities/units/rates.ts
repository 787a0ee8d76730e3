import type { Context } from '../../context.ts';
import { singular } from '../../nouns.ts';
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
  const isPlain = joiner === 'per' || joiner === '/';
  const hit = context.hitAt('unit', at);
  if (hit && /^(?:earlier|ago|before|later|after)$/.test(context.word(hit.last))) return unit;
  if (hit && isRateOf(context, unit, hit.entry.unit.id, isPlain)) {
    return { ...unit, last: hit.last, unit: `${unit.unit} per ${hit.entry.unit.id}` };
  }
  const noun = context.word(at);
  if (noun === '' || noun === 'cent' || (!isPlain && !COUNTED_BY_ARTICLE.test(noun))) return unit;
  return { ...unit, last: at + 1, unit: `${unit.unit} per ${noun === 'capita' ? 'person' : singular(noun)}` };
}

/** Per a unit of another kind, or per a longer time: "hours a week". */
function isRateOf({ compiled }: Context, unit: Unit, per: string, isPlain: boolean): boolean {
  const other = compiled.units.get(per)!;
  if (other.kind === 'money' || other.kind === 'percent') return false;
  if (isPlain || other.kind !== unit.kind) return true;
  const own = compiled.units.get(unit.unit)?.factor;
  return own !== undefined && other.factor !== undefined && own < other.factor;
}
