import { daysOf } from '../reading/iso.ts';
import type { Finding } from './check.ts';
import type { Statement } from './statement.ts';

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

const holdsForATime = (statement: Statement | undefined): boolean =>
  statement !== undefined &&
  statement.articleId === null &&
  (statement.validFrom !== null || statement.validTo !== null);

/** Whether a fact holds on a day. */
export function holdsOn({ validFrom, validTo }: Statement, day: string): boolean {
  const from = validFrom ? daysOf(validFrom)?.[0] : null;
  const to = validTo ? daysOf(validTo)?.[1] : null;
  return (!from || from <= day) && (!to || day <= to);
}
