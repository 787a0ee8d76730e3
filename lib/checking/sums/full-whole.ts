import { overlap } from '../judging/intervals.ts';
import type { Statement } from '../statement.ts';
import { formatValue } from '../telling/format-value.ts';
import { add, allowed, type Bounded } from './bounded.ts';
import { AGAINST_OTHER } from './phrases.ts';
import { between, type Sentence } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

const FEWEST_SHARES = 3;
const FARTHEST = 90;

/**
 * "48 percent for, 39 percent against and 13 percent undecided": nothing is left out where they come to a hundred. Two shares do so only
 * side against side: "72 percent to 28 percent".
 */
export function fullWholes({ figures }: Sentence): Arithmetic[] {
  return runsOf(figures).flatMap((shares) => {
    if (shares.length < FEWEST_SHARES && !areTwoSides(shares)) return [];
    const whole = shares.map((share) => allowed(share)!).reduce(add);
    if (!overlap(whole, [100, 100])) return [];
    // The more shares, the more their rounding lets through.
    const total = shares.reduce((sum, { value }) => sum + value!, 0);
    if (Math.abs(total - 100) > (shares.length === 2 ? 0 : 1)) return [];
    const reason = `${shares.map((share) => formatValue(share)).join(' + ')} fill the whole`;
    return [{ rule: 'full-whole', claims: shares.map(({ id }) => id), holds: true, reason }];
  });
}

/** Shares one after the other with no other figure between them. */
function runsOf(figures: readonly Statement[]): Statement[][] {
  const runs: Statement[][] = [[]];
  for (const figure of figures) {
    const run = runs.at(-1)!;
    const last = run.at(-1);
    if (!isShare(figure)) runs.push([]);
    else if (!last || between(last, figure).length <= FARTHEST) run.push(figure);
    else runs.push([figure]);
  }
  return runs.filter(({ length }) => length > 1);
}

const isShare = (figure: Statement): boolean =>
  figure.unit === 'percent' &&
  figure.form !== 'change' &&
  figure.bound === 'exact' &&
  figure.range === null &&
  figure.value! > 0 &&
  (allowed(figure) as Bounded | null) !== null;

const areTwoSides = ([first, second, third]: readonly Statement[]): boolean =>
  !third && TO_OTHER.test(between(first!, second!));

const TO_OTHER = new RegExp(
  `^(?:\\sof\\sthe\\svotes?)?\\s?(?:[-–—]|${AGAINST_OTHER})\\s?(?:\\p{Lu}[\\p{L}'’]{1,20}\\s){0,2}$`,
  'u',
);
