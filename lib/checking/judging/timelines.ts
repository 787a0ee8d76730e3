import { byTime, daysOf } from '../../reading/iso.ts';
import type { Finding } from '../finding.ts';
import { figureKey } from '../keys.ts';
import type { Statement } from '../statement.ts';
import { formatPeriod } from '../telling/format-period.ts';
import { formatValue } from '../telling/format-value.ts';

/**
 * Facts that hold for a time form a timeline, and a claim is judged as of its own article's day. Where it fits the fact of
 * that day, the others say nothing; where it fits another, the fact of that day tells what changed; where it fits none, it is
 * about something the timeline does not cover.
 */
export function judgeByTimeline(
  findings: readonly Finding[],
  statements: ReadonlyMap<string, Statement>,
): Finding[] {
  const timed = (finding: Finding) => holdsForATime(statements.get(finding.with));
  const fitting = new Map<string, Finding[]>();
  for (const finding of findings.filter((each) => timed(each) && each.verdict === 'agrees')) {
    fitting.set(finding.claim, [...(fitting.get(finding.claim) ?? []), finding]);
  }
  return findings.filter((finding) => {
    if (!timed(finding)) return true;
    const fits = fitting.get(finding.claim);
    if (!fits) return false;
    const day = statements.get(finding.claim)?.source.date?.slice(0, 10);
    const isOfThatDay = day !== undefined && holdsOn(statements.get(finding.with)!, day);
    if (fits.includes(finding))
      return (
        isOfThatDay || !fits.some((each) => day !== undefined && holdsOn(statements.get(each.with)!, day))
      );
    return isOfThatDay && !fits.some((each) => holdsOn(statements.get(each.with)!, day));
  });
}

/** Whether a statement is a fact that holds for a time, such as a tariff. */
export const holdsForATime = (statement: Statement | undefined): boolean =>
  statement !== undefined &&
  statement.articleId === null &&
  (statement.validFrom !== null || statement.validTo !== null);

/** Whether a fact holds on a day. */
function holdsOn({ validFrom, validTo }: Statement, day: string): boolean {
  const from = validFrom ? daysOf(validFrom)?.[0] : null;
  const to = validTo ? daysOf(validTo)?.[1] : null;
  return (!from || from <= day) && (!to || day <= to);
}

const MOST_STEPS = 4;

/**
 * What followed upon a fact that holds for a time, from it on: "145 % until 13 May 2025, 30 % since". `null` where nothing did
 * and it still held on `day`, and where facts contradict each other.
 */
export function describeTimeline(
  fact: Statement,
  statements: Iterable<Statement>,
  day: string | null,
): string | null {
  const series = figureKey(fact);
  const steps = [...statements]
    .filter((each) => holdsForATime(each) && figureKey(each) === series)
    .sort((a, b) => byTime(a.validFrom ?? '', b.validFrom ?? ''))
    .filter(({ validFrom }) => (validFrom ?? '') >= (fact.validFrom ?? ''));
  const hasEnded = day !== null && fact.validTo !== null && !holdsOn({ ...fact, validFrom: null }, day);
  if (steps.length < 2 && !hasEnded) return null;
  const areInTurn = steps.every(({ validTo }, at) => {
    const next = steps[at + 1];
    return !next || (validTo !== null && validTo < (next.validFrom ?? ''));
  });
  if (!areInTurn) return null;
  return steps
    .slice(0, MOST_STEPS)
    .map((step) => `${formatValue(step)} ${step.validTo ? `until ${formatPeriod(step.validTo)}` : 'since'}`)
    .join(', ');
}
