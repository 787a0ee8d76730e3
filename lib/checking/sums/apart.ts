import { overlap } from '../judging/intervals.ts';
import type { Statement } from '../statement.ts';
import { formatValue } from '../telling/format-value.ts';
import { formatChange, isMultiple, measureOf, printedOf } from './change-of-levels.ts';
import { fromTosOf } from './levels.ts';
import { ENDS_TO } from './phrases.ts';
import {
  before,
  between,
  FILED_BY_UNIT,
  figuresAround,
  isLevel,
  isStated,
  type Sentence,
} from './sentence.ts';
import type { Arithmetic } from './sum.ts';

/** Levels that allow a wider change than this show nothing of it. */
const WIDEST = 1.5;

/**
 * Where from, where to and how far, in two sentences of one article about one measure: "fell 0.2 points to 5.9 percent. … In August it had
 * been 6.1 percent." Where they do not come out, the sentences may be of other times: nothing is said.
 */
export function apartSums(sentences: readonly Sentence[]): Arithmetic[] {
  return sentences.flatMap((sentence, at) => {
    const beside = [sentences[at - 1], sentences[at + 1]].flatMap((other) => other?.figures ?? []);
    return [
      ...fromTosOf(sentence).flatMap(({ from, to }) =>
        hasChange(sentence) ? [] : firstSum(beside.map((change) => apartSum(from, to, change, true))),
      ),
      ...levelsWithChange(sentence).flatMap(({ change, to }) =>
        firstSum(figuresAround(sentences, at).map((from) => apartSum(from, to, change, true))),
      ),
    ];
  });
}

export const hasChange = ({ figures }: Sentence): boolean => figures.some(({ form }) => form === 'change');
const firstSum = (sums: readonly (Arithmetic | null)[]): Arithmetic[] =>
  sums.find((sum) => sum !== null) ? [sums.find((sum) => sum !== null)!] : [];

/** A level with the change that led to it. */
export interface LevelWithChange {
  readonly change: Statement;
  readonly to: Statement;
}

/** "fell 0.2 points to 5.9 percent", "3,188 tons in June, up 157.5 percent" */
export function levelsWithChange(sentence: Sentence): LevelWithChange[] {
  const { figures } = sentence;
  if (fromTosOf(sentence).length > 0) return [];
  return figures.flatMap((first, at) => {
    const second = figures[at + 1];
    if (!second) return [];
    const words = between(first, second);
    if (
      first.form === 'change' &&
      isLevel(second) &&
      ENDS_TO.test(before(second)) &&
      /^[^.;]{0,25}$/.test(words)
    )
      return [{ change: first, to: second }];
    const isUpOrDown =
      second.form === 'change' && isLevel(first) && /^[^.;,]{0,30},\s(?:up|down)\s(?:by\s)?$/.test(words);
    return isUpOrDown ? [{ change: second, to: first }] : [];
  });
}

/** `null` where the three are not plainly of one series, or do not come out. */
export function apartSum(
  from: Statement,
  to: Statement,
  change: Statement,
  areNear: boolean,
): Arithmetic | null {
  if (![from, to, change].every((figure) => isStated(figure) && figure.bound === 'exact')) return null;
  if (change.form !== 'change' || !isLevel(from) || from.unit !== to.unit || from.value === to.value)
    return null;
  const isOfOne = isInPoints(change) && areNear ? haveOneOwner : areOfOneSeries;
  if (!isOfOne(from, to) || !isOfOne(change, to)) return null;
  const measured = measureOf({ from, to }, change);
  if (!measured || !overlap(measured.computed, printedOf(change))) return null;
  if (measured.computed[1] - measured.computed[0] > WIDEST * Math.max(0.1, Math.abs(measured.exact)))
    return null;
  return {
    rule: isMultiple(change) ? 'multiple' : 'from-to-change',
    claims: [from.id, to.id, change.id],
    holds: true,
    reason: `${formatValue(from)} → ${formatValue(to)} is ${formatChange({ from, to }, change, measured.exact)}`,
  };
}

/** Points come out by chance less often than percent, so that in the next sentence they tell of the same levels. */
const isInPoints = ({ unit }: Statement): boolean => /^(?:(?:basis|percentage) )?point$/.test(unit);

const isKnownApart = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Of one product, and of no two countries, places or bodies. */
const haveOneOwner = (a: Statement, b: Statement): boolean =>
  a.product === b.product &&
  !isKnownApart(a.refArea, b.refArea) &&
  !isKnownApart(a.place, b.place) &&
  (a.actors.length === 0 || b.actors.length === 0 || a.actors.some((actor) => b.actors.includes(actor)));

const areOfOneSeries = (a: Statement, b: Statement): boolean =>
  a.measure === b.measure && !FILED_BY_UNIT.has(a.measure) && haveOneOwner(a, b);
