import { overlap } from '../judging/intervals.ts';
import type { Statement } from '../statement.ts';
import { formatValue } from '../telling/format-value.ts';
import { allowed, divide, round, size, subtract, times } from './bounded.ts';
import { ROUGHLY } from './phrases.ts';
import { between, isLevel, isStated, type Sentence } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

const OR = new RegExp(`^(?:\\s\\p{L}+)?(?:,\\s|\\s?\\(|\\s?[—–]\\s?|\\s)(?:or\\s)?${ROUGHLY}?$`, 'u');

/** "The index fell 617 points, or 2.4 percent, to 25,324": the change in two ways and the level after it. */
export function pointsAndPercents(sentences: readonly Sentence[]): Arithmetic[] {
  return sentences.flatMap(({ figures }, at) =>
    figures.flatMap((points, place) => {
      const percent = figures[place + 1];
      if (!percent || !isTwoWays(points, percent)) return [];
      const near = [...figures.slice(place + 2), ...figures.slice(0, place)];
      const sum = near.flatMap((level) => sumOf(points, percent, level) ?? []);
      if (sum.length > 0) return sum.slice(0, 1);
      const beside = [sentences[at - 1], sentences[at + 1]].flatMap((other) => other?.figures ?? []);
      return beside
        .filter(({ measure }) => measure === points.measure)
        .flatMap((level) => sumOf(points, percent, level) ?? [])
        .slice(0, 1);
    }),
  );
}

const isTwoWays = (points: Statement, percent: Statement): boolean =>
  isStated(points) &&
  isStated(percent) &&
  points.form === 'change' &&
  percent.unit === 'percent' &&
  points.unit !== 'percent' &&
  between(points, percent).length <= 30 &&
  OR.test(between(points, percent));

function sumOf(points: Statement, percent: Statement, level: Statement): Arithmetic | null {
  if (level.unit !== points.unit || level.id === points.id || !isStated(level) || !isLevel(level))
    return null;
  const [moved, now, share] = [allowed(points), allowed(level), allowed(percent)];
  if (!moved || !now || !share) return null;
  const then = subtract(now, moved);
  const ratio = divide(size(moved), then);
  if (!ratio || !overlap(times(ratio, 100), size(share))) return null;
  const exact = {
    ...percent,
    form: 'change',
    value: round((100 * points.value!) / (level.value! - points.value!), 2),
  };
  const reason = `${formatValue(points)} to ${formatValue(level)} is ${formatValue(exact)}`;
  return { rule: 'points-and-percent', claims: [points.id, percent.id, level.id], holds: true, reason };
}
