import { overlap } from '../judging/intervals.ts';
import type { Statement } from '../statement.ts';
import { formatNumber } from '../telling/format-number.ts';
import { formatValue } from '../telling/format-value.ts';
import { allowed, size, subtract, widen } from './bounded.ts';
import { AGAINST_OTHER, BALLOTS, LEADS, MARGIN } from './phrases.ts';
import { after, before, between, isStated, type Sentence, startOf } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

/** "57 percent to 43 percent", "328 to 301", "42-29": two sides of one count. */
const TO_OTHER = new RegExp(
  `^(?:\\s${BALLOTS}|%)?\\s?(?:[-–—]|\\s?${AGAINST_OTHER}\\s)\\s?(?:\\p{Lu}[\\p{L}'’]{1,20}\\s){0,2}$`,
  'u',
);
const FARTHEST = 60;

/** "won by 10 points, 57 percent to 43 percent", "328 to 301, a majority of 27". */
export function leads({ figures }: Sentence): Arithmetic[] {
  return figures.flatMap((first, at) => {
    const second = figures[at + 1];
    if (!second || !isSide(first) || !isSide(second) || !areOfOneCount(first, second)) return [];
    if (!TO_OTHER.test(between(first, second))) return [];
    const lead = [figures[at - 1], figures[at + 2]].find(
      (figure) => figure && isLeadOf(figure, first, second),
    );
    const [a, b] = [allowed(first), allowed(second)];
    const by = lead && allowed(lead);
    if (!lead || !a || !b || !by) return [];
    const computed = size(subtract(a, b));
    const holds = overlap(computed, size(by));
    if (!holds && (!isPlainlyOf(first, second, lead) || overlap(widen(computed, 0.1), size(by)))) return [];
    const difference = formatNumber(Number(Math.abs(first.value! - second.value!).toPrecision(10)));
    const reason = `${formatValue(first)} to ${formatValue(second)} is a difference of ${difference}${holds ? '' : `, not ${formatValue(lead)}`}`;
    return [{ rule: 'lead', claims: [first.id, second.id, lead.id], holds, reason }];
  });
}

const isSide = (figure: Statement): boolean =>
  isStated(figure) && figure.form !== 'change' && figure.value! > 0;

const areOfOneCount = (a: Statement, b: Statement): boolean =>
  a.unit === b.unit || a.unit === '' || (b.unit === '' && a.unit !== 'percent');

/** In points or votes, close by, with a word for it. */
function isLeadOf(figure: Statement, first: Statement, second: Statement): boolean {
  if (!isStated(figure) || figure.value === 0) return false;
  const isBefore = (figure.source.at ?? 0) < (first.source.at ?? 0);
  const words = isBefore ? between(figure, first) : between(second, figure);
  if (words.length > FARTHEST || /[.;]/.test(words)) return false;
  const isOfPercent = first.unit === 'percent' || second.unit === 'percent';
  if (isOfPercent !== /point/.test(figure.unit)) return false;
  if (!isOfPercent && figure.unit !== '' && figure.unit !== second.unit && figure.unit !== first.unit)
    return false;
  return /\bby\s$/.test(before(figure)) || LEADS.test(`${before(figure, 30)} ${after(figure, 20)} ${words}`);
}

const LED_BEHIND = new RegExp(
  `^(?:\\s\\p{L}+)?,\\s(?:for\\s|with\\s)?an?\\s(?:\\p{L}+\\s)?${MARGIN}\\sof\\s$`,
  'u',
);
const LED_AHEAD = new RegExp(`^\\s?${BALLOTS}?,\\s$`);

/** Votes or shares, all exact, and the lead right beside them: a score of a game is no such thing. */
function isPlainlyOf(first: Statement, second: Statement, lead: Statement): boolean {
  if (![first, second, lead].every(({ bound }) => bound === 'exact')) return false;
  if (![first, second].every(({ unit }) => unit === 'percent' || unit === 'vote')) return false;
  const isAhead = startOf(lead) < startOf(first);
  return isAhead
    ? /\bby\s$/.test(before(lead)) && LED_AHEAD.test(between(lead, first))
    : LED_BEHIND.test(between(second, lead));
}
