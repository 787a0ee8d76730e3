import { type Evidence, weigh } from '../linking/evidence.ts';
import { type Likeness, likenessOf } from '../linking/likeness.ts';
import { isFiledByUnit, isUnnamed } from '../linking/measure-names.ts';
import { pairOf } from '../linking/pair-of.ts';
import { countShared } from '../linking/same-event.ts';
import { seriesOf } from '../linking/series.ts';
import { unitClass } from '../linking/unit-class.ts';
import type { Wordings } from '../linking/wording.ts';
import type { Statement } from '../statement.ts';
import type { Case, Comparison, Knowledge, Relationship } from './case.ts';
import { tabulate } from './dimensions.ts';
import { overlap } from './intervals.ts';
import { RULES } from './rules.ts';
import { intervalInUnitOfFirst, relateUnits, type UnitRelation } from './units.ts';

/** What two statements mean for each other: the first rule that applies decides. */
export function compare(
  a: Statement,
  b: Statement,
  relationship: Relationship,
  knowledge: Knowledge,
): Comparison {
  const series = [seriesOf(a, knowledge.measures), seriesOf(b, knowledge.measures)] as const;
  const table = tabulate(a, b, series);
  const areChanges = a.form === 'change' && b.form === 'change';
  const unit = areTonnes(a, b)
    ? { kind: 'same' as const }
    : relateUnits(a.unit, b.unit, knowledge.units, areChanges);
  const intervals = intervalsOf(a, b, unit);
  const fits = intervals !== null && overlap(...intervals);
  const told = () =>
    relationship.sameArticle || !a.articleId || !b.articleId ? null : likenessIn(a, b, knowledge.wordings);
  const evidence = once(() => evidenceOf(a, b, relationship, table, unit, fits, knowledge));
  const pair: Case = {
    a,
    b,
    table,
    series,
    unit,
    intervals,
    fits,
    measure: knowledge.measures.get(a.measure),
    likeness: relationship.sameEvent ? told() : null,
    told,
    evidence,
    areDifferentThings: () => areDifferentThings(a, b, knowledge),
    sharesMatter: () => sharesMatter(a, b, knowledge),
    isOpen: isUnnamed(a, knowledge) || isUnnamed(b, knowledge),
    isFiledByUnit: isFiledByUnit(a, knowledge) || isFiledByUnit(b, knowledge),
    sameThing: countSameThing(a, b, knowledge),
    ...relationship,
  };
  for (const rule of RULES) {
    const ruling = rule.decide(pair);
    if (ruling) {
      const { likeness } = pair;
      return { differences: [], ...ruling, rule: rule.id, table, intervals, likeness, evidence };
    }
  }
  throw new Error('the last rule always decides');
}

/** What is asked again and again is worked out at the first time. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

function evidenceOf(
  a: Statement,
  b: Statement,
  { sameArticle, sameEvent, rarity }: Relationship,
  table: Case['table'],
  unit: UnitRelation,
  fits: boolean,
  knowledge: Knowledge,
): Evidence | null {
  if (sameArticle || !sameEvent || !rarity) return null;
  const pair = pairOf(a, b, rarity, knowledge, table, unit);
  return pair && weigh(pair, fits);
}

/** In most of the world tons are tonnes: where the numbers fit as they are printed, that is how they are meant. */
const areTonnes = (a: Statement, b: Statement): boolean =>
  [a, b].every(({ unit }) => unit === 'ton' || unit === 'tonne') && overlap(a.interval, b.interval);

function countSameThing(a: Statement, b: Statement, knowledge: Knowledge): boolean {
  if (unitClass(a, knowledge) === unitClass(b, knowledge)) return true;
  const unit = knowledge.measures.get(a.measure)?.unit;
  return (
    unit !== undefined &&
    a.measure === b.measure &&
    [a, b].every((each) => countsItself(each, unit, knowledge))
  );
}

/** "72 arrests" are of 72 people where people arrested are counted. */
function countsItself({ measure, unit }: Statement, ofMeasure: string, { content }: Knowledge): boolean {
  const stem = content.stem(unit);
  return (
    unit === ofMeasure || (stem !== null && measure.split('-').some((word) => content.stem(word) === stem))
  );
}

function intervalsOf(a: Statement, b: Statement, unit: UnitRelation): Comparison['intervals'] {
  const converted = intervalInUnitOfFirst(b.interval, unit);
  return converted && [a.interval, converted];
}

function sharesMatter(a: Statement, b: Statement, { content, wordings }: Knowledge): boolean {
  const [x, y] = [wordings.of(a), wordings.of(b)];
  if (!x || !y) return false;
  const counted = new Set(`${a.measure} ${a.unit} ${b.unit}`.split(/[- ]/).map(content.stem));
  const [left, right] = [x.words, y.words].map(
    (words) => new Set([...words].filter((word) => !counted.has(word))),
  );
  return 2 * countShared(left!, right!) > Math.min(left!.size, right!.size);
}

/** Of what happened no second release tells. */
function areDifferentThings(a: Statement, b: Statement, { things, measures }: Knowledge): boolean {
  const isOfSeries = measures.get(a.measure)?.ofEvent !== true;
  return things.areDifferent(a, b) || (isOfSeries && things.areOfTwoReleases(a, b));
}

function likenessIn(a: Statement, b: Statement, wordings: Wordings): Likeness | null {
  const [x, y] = [wordings.of(a), wordings.of(b)];
  return x && y ? likenessOf(x, y, [a.value, b.value]) : null;
}
