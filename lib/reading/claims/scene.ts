import type { Dimensions } from '../claim.ts';
import type { Context } from '../context.ts';
import type { EntryOf } from '../entry.ts';
import type { Hit } from '../lexicon.ts';
import type { Reading } from '../quantities/reading.ts';
import { CLAUSE_ENDS } from './clauses.ts';
import type { Period } from './periods/period.ts';
import type { Told } from './release/told.ts';

/** A claim while it is being read. */
export interface Draft extends Dimensions {
  readonly reading: Reading;
  /** The phrase that named the measure; `null` where it was carried over or follows from the unit. */
  readonly trigger: Hit<EntryOf<'measure'>> | null;
  /** How far from the figure that phrase stands, in words and what weighs like them. */
  readonly away?: number;
  readonly unit: string;
  /** The words of what is counted, without what only sorts them: "rare earth". */
  readonly identity: string | null;
  readonly implied: readonly (keyof Dimensions)[];
  /** What it is beside the figure that its sentence is about; `null` where nothing is said. */
  readonly told: Told | null;
}

/** How far a phrase stands that named the measure of another figure: farther than any of the same clause. */
export const ELSEWHERE = 30;

/** A sentence in its article. */
export interface Scene {
  readonly context: Context;
  readonly periods: readonly Period[];
  /** The day the article is dated, "2025-06-09"; `null` if unknown. */
  readonly date: string | null;
  readonly title: string;
  /** The tokens and hits of the title, worked out when first asked. */
  readonly headline: () => Context;
  /** What the sentences before said, nearest first: at most a few. */
  readonly earlier: readonly EarlierSentence[];
}

export interface EarlierSentence {
  readonly text: string;
  /** Its tokens and hits, worked out when first asked. */
  readonly context: () => Context;
  readonly drafts: readonly Draft[];
}

/** One step of reading claims: takes the drafts of a sentence and gives them back with more known. */
export interface Refiner {
  readonly id: string;
  refine(scene: Scene, drafts: readonly Draft[]): readonly Draft[];
}

/** Drafts that are refined one by one. Most refiners have nothing to say of most sentences: then the drafts are given back as they are. */
export function refineEach(drafts: readonly Draft[], refine: (draft: Draft) => Draft): readonly Draft[] {
  let refined: Draft[] | null = null;
  for (let at = 0; at < drafts.length; at += 1) {
    const draft = drafts[at]!;
    const next = refine(draft);
    if (next === draft) continue;
    refined ??= [...drafts];
    refined[at] = next;
  }
  return refined ?? drafts;
}

/** A refiner that looks at one draft at a time. */
export function eachDraft(
  id: string,
  refine: (scene: Scene, draft: Draft, all: readonly Draft[]) => Draft,
): Refiner {
  return { id, refine: (scene, drafts) => refineEach(drafts, (draft) => refine(scene, draft, drafts)) };
}

/** A lone hyphen may stand for a dash; a clause itself is followed across it. */
const BOUNDARY: ReadonlySet<string> = new Set([...CLAUSE_ENDS, '-']);

/** How many clause boundaries lie between two token positions. */
export function boundariesBetween(context: Context, from: number, to: number): number {
  let count = 0;
  const last = Math.max(from, to);
  for (let at = Math.min(from, to); at < last; at += 1) {
    const token = context.tokens[at]!;
    if (BOUNDARY.has(token.lower) && !(token.lower === '-' && !token.spaced)) count += 1;
  }
  return count;
}

/** How many other figures stand wholly between two token positions. */
export function figuresBetween(all: readonly Draft[], own: Reading, from: number, to: number): number {
  let count = 0;
  for (const { reading } of all)
    if (reading !== own && reading.first >= from && reading.last <= to) count += 1;
  return count;
}
