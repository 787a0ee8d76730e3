import type { Interval } from '../../reading/claim.ts';
import type { MeasureEntry, UnitEntry } from '../../reading/vocabulary.ts';
import type { ContentWords } from '../linking/content-words.ts';
import type { ThingsTold } from '../linking/different-things.ts';
import type { Evidence } from '../linking/evidence.ts';
import type { Likeness } from '../linking/likeness.ts';
import type { Series } from '../linking/series.ts';
import type { Wordings } from '../linking/wording.ts';
import type { Statement } from '../statement.ts';
import type { Difference, Verdict } from '../verdict.ts';
import type { DimensionTable } from './dimensions.ts';
import type { UnitRelation } from './units.ts';

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
  /** What speaks for the two being of one thing, worked out when asked; `null` unless two articles tell of one event. */
  readonly evidence: () => Evidence | null;
}

/** What is known of the two beyond themselves. */
export interface Relationship {
  readonly sameArticle: boolean;
  /** Both articles tell of one event; `false` too for a fact, which stands in no article. */
  readonly sameEvent: boolean;
  /** Somebody put the two side by side: less must show that they are of one thing. */
  readonly areExcerpts?: boolean;
  /** How rare words are in the two articles, where both tell of one event. */
  readonly rarity?: (stem: string) => number;
  /** Each is the only figure of its measure that its article gives. */
  readonly areOnlyOnes?: boolean;
}

export interface Knowledge {
  readonly measures: ReadonlyMap<string, MeasureEntry>;
  readonly units: ReadonlyMap<string, UnitEntry>;
  readonly content: ContentWords;
  readonly wordings: Wordings;
  readonly things: ThingsTold;
}

/** Two statements with all that the rules look at. */
export interface Case extends Relationship {
  readonly a: Statement;
  readonly b: Statement;
  readonly table: DimensionTable;
  readonly series: readonly [Series, Series];
  readonly unit: UnitRelation;
  /** `undefined` for a counted thing that the vocabulary has no measure for. */
  readonly measure: MeasureEntry | undefined;
  readonly intervals: Comparison['intervals'];
  /** Some true value fits both prints. */
  readonly fits: boolean;
  readonly likeness: Comparison['likeness'];
  /** The same of any two articles, worked out when asked. */
  readonly told: () => Likeness | null;
  readonly evidence: Comparison['evidence'];
  /** Most of what one sentence says beside its measure and what it counts is said in the other, worked out when asked. */
  readonly sharesMatter: () => boolean;
  /** Words beside the two tell them apart, however alike all else is; worked out when asked. */
  readonly areDifferentThings: () => boolean;
  /** Of one or both, no more is known than what is counted, or the unit. */
  readonly isOpen: boolean;
  /** Of one or both, not even what is counted. */
  readonly isFiledByUnit: boolean;
  /** Of counted things: they have one name, or the last word of it. */
  readonly sameThing: boolean;
}
