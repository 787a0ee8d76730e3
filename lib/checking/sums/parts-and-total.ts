import { overlap } from '../judging/intervals.ts';
import type { Statement } from '../statement.ts';
import { formatNumber } from '../telling/format-number.ts';
import { formatValue } from '../telling/format-value.ts';
import { add, allowed } from './bounded.ts';
import { CONTRAST, IN_ALL, LISTS, TOTAL } from './phrases.ts';
import { after, before, between, isCount, isStated, type Sentence } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

/** Parts that stand further apart than this are no list. */
const FARTHEST = 60;

/** "31 passengers and 4 crew, 35 people in all", "of the 23, 12 are Somali and 11 Yemeni", "60 people, including 48 in Oslo and 12 in Rome". */
export function partsAndTotals({ figures }: Sentence): Arithmetic[] {
  const counts = withoutAsides(figures).filter((figure) => isPartOrTotal(figure));
  return counts.flatMap((total, at) => {
    const behind = counts.slice(at + 1);
    const ahead = counts.slice(0, at);
    const tied = isBeforeParts(total, behind)
      ? runFrom(behind)
      : isAfterParts(total, ahead)
        ? runTo(ahead)
        : [];
    const parts = tied.filter(({ unit }) => isOfTotal(unit, total));
    if (parts.length < 2 || parts.length < tied.length) return [];
    return sumOf(parts, total) ?? [];
  });
}

const isPartOrTotal = (figure: Statement): boolean =>
  isStated(figure) &&
  figure.value! > 0 &&
  (isCount(figure) || isMoney(figure.unit)) &&
  figure.bound === 'exact';

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
/** Money adds up to money, and what is counted to what is counted. */
const isOfTotal = (unit: string, total: Statement): boolean =>
  isMoney(total.unit) ? unit === total.unit : !isMoney(unit);

/** What stands in brackets after "including" is counted already. */
function withoutAsides(figures: readonly Statement[]): Statement[] {
  return figures.filter((figure) => !/\((?:including|of\swh\p{L}+)\s[^)]{0,60}$/u.test(before(figure)));
}

/** "Of the 23 …, 12", "60 …, including 48", "90 in all: 40". */
function isBeforeParts(total: Statement, behind: readonly Statement[]): boolean {
  const [first] = behind;
  if (!first) return false;
  const words = between(total, first);
  if (words.length > FARTHEST || /[.;]/.test(words)) return false;
  const isOfThe = /(?:^|[\s"“(])of\s(?:the|those|these|a\stotal\sof|its|all)?\s?$/i.test(before(total));
  return (
    (isOfThe && /,\s/.test(words)) ||
    (LISTS.test(words) && !/\bto\b/.test(words)) ||
    (TOTAL.test(words) && /,\s$/.test(words))
  );
}

/** "…, 35 people in all", "…, a total of 35", "…, bringing the total to 35". */
function isAfterParts(total: Statement, ahead: readonly Statement[]): boolean {
  const last = ahead.at(-1);
  if (!last) return false;
  const words = between(last, total);
  return words.length <= FARTHEST && TOTAL.test(`${words} ${after(total, 20).split(/[.;]/)[0]}`);
}

const isLinked = (a: Statement, b: Statement): boolean => {
  const words = between(a, b);
  return (
    words.length <= FARTHEST &&
    !/[.;]|\b(?:after|than)\b/i.test(words) &&
    !CONTRAST.test(words) &&
    /,|\band\b/.test(words)
  );
};

/** From the first part on, as long as the list goes on. */
function runFrom(parts: readonly Statement[]): Statement[] {
  const end = parts.findIndex((part, at) => at > 0 && !isLinked(parts[at - 1]!, part));
  return parts.slice(0, end < 0 ? undefined : end);
}

function runTo(parts: readonly Statement[]): Statement[] {
  const start = parts.findLastIndex((part, at) => at < parts.length - 1 && !isLinked(part, parts[at + 1]!));
  return parts.slice(start + 1);
}

function sumOf(parts: readonly Statement[], total: Statement): Arithmetic | null {
  const [ends, whole] = [parts.map(allowed), allowed(total)];
  if (!whole || !ends.every((end) => end !== null)) return null;
  const computed = ends.reduce(add);
  const holds = overlap(computed, whole);
  if (!holds && !areAllOfIt(parts, total)) return null;
  const [last, ...others] = parts.map((part) => formatValue(part)).reverse();
  const sum = formatNumber(parts.reduce((all, { value }) => all + value!, 0));
  const made = isMoney(total.unit)
    ? formatValue({ ...total, value: parts.reduce((all, { value }) => all + value!, 0) })
    : sum;
  return {
    rule: 'parts-and-total',
    claims: [...parts, total].map(({ id }) => id),
    holds,
    reason: `${others.reverse().join(', ')} and ${last} are ${made}${holds ? '' : `, not ${formatValue(total)}`}`,
  };
}

/** Nothing but what is counted stands between two parts, and the total follows as theirs: they are plainly all of it. */
function areAllOfIt(parts: readonly Statement[], total: Statement): boolean {
  const [first, second] = parts;
  if (parts.length !== 2 || isMoney(total.unit)) return false;
  if (!/^(?:\s[\p{L}-]+){1,3}\sand\s$/u.test(between(first!, second!)) || first!.unit === second!.unit)
    return false;
  const words = between(second!, total);
  return (
    /^(?:\s[\p{L}-]+){1,3},\s(?:for\s|or\s|making\s)?a\stotal\sof\s$/u.test(words) ||
    (/^(?:\s[\p{L}-]+){1,3},\s(?:or\s)?$/u.test(words) && IN_ALL.test(after(total)))
  );
}
