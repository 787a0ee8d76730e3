import { overlap } from '../judging/intervals.ts';
import type { Statement } from '../statement.ts';
import { formatNumber } from '../telling/format-number.ts';
import { formatValue } from '../telling/format-value.ts';
import { allowed, type Bounded, divide, round, size, widen } from './bounded.ts';
import { formatChange, isMultiple, type Measured, measureOf, printedOf } from './change-of-levels.ts';
import { areAlike, type FromTo, fromTosOf, isLedTo, spanOf } from './levels.ts';
import { multiplyingBefore, OTHER_BASIS, WAY_FROM, wayBefore } from './phrases.ts';
import { before, between, endOf, isStated, type Sentence, startOf } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

/**
 * The levels that a sentence ties by its words and the change that it gives of them: "rose 12 percent to 57 from 51", "from 5.2 to 4.8,
 * a fall of 0.4 points", "doubled from 10 to 21". Where it gives none, "up from" and "down from" still say which way it went.
 */
export function fromToSums(sentence: Sentence): Arithmetic[] {
  return fromTosOf(sentence).flatMap((pair) => {
    if (!isStated(pair.from) || !isStated(pair.to)) return [];
    const changes = sentence.figures.filter((figure) => isChangeOf(pair, figure));
    const sums = changes.flatMap((change) => changeOf(pair, change, sentence) ?? []);
    return sums.length > 0 ? sums : changes.length > 0 ? [] : wayOf(pair, sentence);
  });
}

const FARTHEST = 50;

/** A change stands between the levels, right before the first that a word leads to, or right behind the last. */
function isChangeOf(pair: FromTo, figure: Statement): boolean {
  if (figure.id === pair.from.id || figure.id === pair.to.id || !isStated(figure)) return false;
  if (!measureOf(pair, figure)) return false;
  const { first, last } = spanOf(pair);
  const [start, end] = [startOf(figure), endOf(figure)];
  if (start >= endOf(first) && end <= startOf(last)) return true;
  if (end <= startOf(first)) return isLedTo(first) && isNear(between(figure, first));
  return isNear(between(last, figure)) && /^[^.;]{0,50}[,(–—-]\s?[^.;]{0,30}$/.test(between(last, figure));
}

const isNear = (words: string): boolean => words.length <= FARTHEST && !/[.;]|\band\b|\bwhile\b/.test(words);

function changeOf(pair: FromTo, change: Statement, sentence: Sentence): Arithmetic | null {
  const measured = measureOf(pair, change)!;
  const { from, to } = pair;
  const isSigned = change.form === 'change';
  const printed = printedOf(change);
  const computed = isSigned ? measured.computed : size(measured.computed);
  // Levels printed so coarsely that they allow any change show nothing.
  const holds = overlap(computed, printed);
  const spread = computed[1] - computed[0];
  if (holds && spread > Math.max(2, 1.2 * Math.abs(measured.exact)) && !isMultiple(change)) return null;
  if (!holds && !isBeyondDoubt(pair, change, sentence, measured)) return null;
  const exact = formatChange(pair, change, measured.exact);
  return {
    rule: isMultiple(change) ? 'multiple' : 'from-to-change',
    claims: [...new Set([from.id, to.id, change.id])],
    holds,
    reason: `${formatValue(from)} → ${formatValue(to)} is ${exact}${holds ? '' : `, not ${isMultiple(change) ? change.surface : formatValue(change)}`}`,
  };
}

/**
 * An article is only wrong about itself where the clause ties the three and nothing puts the change on another basis: all exact, one
 * change, of the two levels in whichever order.
 */
function isBeyondDoubt(
  { from, to }: FromTo,
  change: Statement,
  { text, figures }: Sentence,
  { computed, exact }: Measured,
): boolean {
  if (![from, to, change].every(({ bound }) => bound === 'exact') || change.form !== 'change') return false;
  if (from.id === to.id || isMultiple(change) || OTHER_BASIS.test(text)) return false;
  // Percent of percent and points are mixed up in news without being wrong.
  if (from.unit === 'percent' && change.unit === 'percent') return false;
  const levels = figures.filter(({ unit, form }) => unit === from.unit && form === from.form);
  const changes = figures.filter(({ form }) => form === 'change');
  if (levels.length !== 2 || changes.length !== 1) return false;
  const { last } = spanOf({ from, to });
  const isTied =
    endOf(change) <= startOf(last) ||
    /^[^,.;]{0,20},\s(?:a|an)\s\p{L}{2,15}\sof\s$/u.test(between(last, change));
  const slack = Math.max(0.5 * Math.abs(exact) * 0.1, 0.15);
  const wide: Bounded = [computed[0] - slack, computed[1] + slack];
  const swapped: Bounded = [-wide[1], -wide[0]];
  return isTied && !overlap(wide, change.interval) && !overlap(swapped, change.interval);
}

/** "57, up from 51", "fell from 38 to 27", "quadrupling from 5 to 23". */
function wayOf({ from, to }: FromTo, { figures }: Sentence): Arithmetic[] {
  const [a, b] = [allowed(from), allowed(to)];
  const { first } = spanOf({ from, to });
  const way = first === to ? (WAY_FROM.exec(before(from))?.groups?.way ?? null) : wayBefore(before(first));
  if (!a || !b) return [];
  const multiple = multiplyingBefore(before(first));
  if (multiple !== null) return multipleSum({ from, to }, multiple, divide(b, a)!);
  const isUp = to.value! > from.value!;
  if (way === null || overlap(a, b) || from.value === to.value) return [];
  const holds = (way === 'up') === isUp;
  // What is "up" without a unit may be a rank; a verb may be of another figure.
  const areOnlyTwo = figures.filter(({ unit }) => unit === from.unit).length === 2;
  const isPlain = first === to && from.unit !== '' && areOnlyTwo && areAlike(from, to);
  if (!holds && !(isPlain && from.bound === 'exact' && to.bound === 'exact')) return [];
  const unit = from.unit === 'percent' ? 'percentage point' : from.unit;
  const value = significant(to.value! - from.value!);
  const moved = formatValue({ ...to, unit, value, range: null, bound: 'exact', form: 'change' });
  const reason = `${formatValue(from)} → ${formatValue(to)} is ${moved}${holds ? '' : `, not ${way}`}`;
  return [{ rule: 'up-or-down', claims: [...new Set([from.id, to.id])], holds, reason }];
}

function multipleSum({ from, to }: FromTo, multiple: number, ratio: Bounded): Arithmetic[] {
  if (!overlap(widen(ratio, 0.1), [multiple, multiple])) return [];
  const reason = `${formatValue(from)} → ${formatValue(to)} is ${formatNumber(round(to.value! / from.value!, 2))} times`;
  return [{ rule: 'multiple', claims: [...new Set([from.id, to.id])], holds: true, reason }];
}

/** Without the last bits of a float. */
const significant = (value: number): number => Number(value.toPrecision(10));
