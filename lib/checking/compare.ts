import type { Interval } from '../reading/claim.ts';
import type { MeasureEntry, UnitEntry } from '../reading/vocabulary.ts';
import { unitClass } from './candidates.ts';
import type { ContentWords } from './content-words.ts';
import { type DimensionTable, tabulate } from './dimensions.ts';
import { overlap, scale } from './intervals.ts';
import { type Likeness, likenessOf, type Wordings } from './likeness.ts';
import { isFiledByUnit, isUnnamed } from './measure-names.ts';
import { RULES } from './rules.ts';
import { countShared } from './same-event.ts';
import type { Statement } from './statement.ts';
import { relateUnits, type UnitRelation } from './units.ts';
import type { Difference, Verdict } from './verdict.ts';

export interface Comparison {
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
  readonly reason: string;
  /** Id of the rule in `rules.ts` that decided. */
  readonly rule: string;
  readonly table: DimensionTable;
  /** The two intervals in the unit of the first; `null` where the units do not convert. */
  readonly intervals: readonly [Interval, Interval] | null;
  /** How alike their sentences are; `null` unless two articles tell of one event. */
  readonly likeness: Likeness | null;
}

/** What is known of the two beyond themselves. */
export interface Relationship {
  readonly sameArticle: boolean;
  /** Both articles tell of one event; `false` too for a fact, which stands in no article. */
  readonly sameEvent: boolean;
  /** Each is the only figure of its measure that its article gives. */
  readonly areOnlyOnes?: boolean;
}

export interface Knowledge {
  readonly measures: ReadonlyMap<string, MeasureEntry>;
  readonly units: ReadonlyMap<string, UnitEntry>;
  readonly content: ContentWords;
  readonly wordings: Wordings;
}

/** Two statements with all that the rules look at. */
export interface Case extends Relationship {
  readonly a: Statement;
  readonly b: Statement;
  readonly table: DimensionTable;
  readonly unit: UnitRelation;
  /** `undefined` for a counted thing that the vocabulary has no measure for. */
  readonly measure: MeasureEntry | undefined;
  readonly intervals: Comparison['intervals'];
  /** Some true value fits both prints. */
  readonly fits: boolean;
  readonly likeness: Comparison['likeness'];
  /** The same of any two articles, worked out when asked. */
  readonly told: () => Likeness | null;
  /** Most of what one sentence says beside its measure and what it counts is said in the other, worked out when asked. */
  readonly sharesMatter: () => boolean;
  /** A word in the form that its inflections and synonyms share. */
  readonly stem: ContentWords['stem'];
  /** Of one or both, no more is known than what is counted, or the unit. */
  readonly isOpen: boolean;
  /** Of one or both, not even what is counted. */
  readonly isFiledByUnit: boolean;
  /** Of counted things: they have one name, or the last word of it. */
  readonly sameThing: boolean;
}

/** What two statements mean for each other: the first rule that applies decides. */
export function compare(
  a: Statement,
  b: Statement,
  relationship: Relationship,
  knowledge: Knowledge,
): Comparison {
  const table = tabulate(a, b);
  const unit = relateUnits(a.unit, b.unit, knowledge.units);
  const intervals = intervalsOf(a, b, unit);
  const fits = intervals !== null && overlap(...intervals);
  const told = () =>
    relationship.sameArticle || !a.articleId || !b.articleId ? null : likenessIn(a, b, knowledge.wordings);
  const pair: Case = {
    a,
    b,
    table,
    unit,
    intervals,
    fits,
    measure: knowledge.measures.get(a.measure),
    likeness: relationship.sameEvent ? told() : null,
    told,
    stem: knowledge.content.stem,
    sharesMatter: () => sharesMatter(a, b, knowledge),
    isOpen: isUnnamed(a, knowledge) || isUnnamed(b, knowledge),
    isFiledByUnit: isFiledByUnit(a, knowledge) || isFiledByUnit(b, knowledge),
    sameThing: countSameThing(a, b, knowledge),
    ...relationship,
  };
  for (const rule of RULES) {
    const ruling = rule.decide(pair);
    if (ruling)
      return { differences: [], ...ruling, rule: rule.id, table, intervals, likeness: pair.likeness };
  }
  throw new Error('the last rule always decides');
}

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
  if (unit.kind === 'same') return [a.interval, b.interval];
  return unit.kind === 'convertible' ? [a.interval, scale(b.interval, unit.factor)] : null;
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

function likenessIn(a: Statement, b: Statement, wordings: Wordings): Likeness | null {
  const [x, y] = [wordings.of(a), wordings.of(b)];
  return x && y ? likenessOf(x, y, [a.value, b.value]) : null;
}
