import { calendarDay } from '../reading/iso.ts';
import type { Finding } from './check.ts';
import type { Statement } from './statement.ts';
import { formatPeriod, formatValue } from './wording.ts';

/**
 * Statistics are released first and revised later: facts of one source about one figure, published on different days, are its
 * vintages. A claim that fits one of them is borne out by it, and those that came after tell how it was revised. A claim that
 * fits none is held against the newest of its article's day.
 */
export function judgeByVintage(
  findings: readonly Finding[],
  statements: ReadonlyMap<string, Statement>,
): Finding[] {
  const factOf = (finding: Finding) => statements.get(finding.with);
  const series = Map.groupBy(findings, (finding) => {
    const fact = factOf(finding);
    return fact && isReleased(fact) ? `${finding.claim}\n${vintageKey(fact)}` : null;
  });
  return findings.flatMap((finding) => {
    const fact = factOf(finding);
    const all = fact && isReleased(fact) ? series.get(`${finding.claim}\n${vintageKey(fact)}`)! : [];
    if (!fact || new Set(all.map((each) => dayOf(factOf(each)!))).size < 2) return [finding];
    const fitting = newest(all.filter(({ verdict }) => verdict === 'agrees').map((each) => factOf(each)!));
    if (!fitting)
      return fact ===
        vintageOf(
          all.map((each) => factOf(each)!),
          claimDay(finding),
        )
        ? [finding]
        : [];
    if (fact === fitting) return [finding];
    return finding.verdict === 'disagrees' && dayOf(fact) > dayOf(fitting)
      ? [revised(finding, fitting, fact)]
      : [];
  });

  function claimDay(finding: Finding): string | null {
    return calendarDay(statements.get(finding.claim)?.source.date ?? null);
  }
}

function revised(finding: Finding, from: Statement, to: Statement): Finding {
  const reason = `${formatValue(from)} was revised to ${formatValue(to)} on ${formatPeriod(dayOf(to))}`;
  return { ...finding, verdict: 'different-basis', differences: ['as-of'], rule: 'revised', reason };
}

/** The newest that was out on a day; the first of all where none was. */
function vintageOf(facts: readonly Statement[], day: string | null): Statement | undefined {
  const inOrder = [...facts].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return day === null ? inOrder.at(-1) : (newest(facts.filter((fact) => dayOf(fact) <= day)) ?? inOrder[0]);
}

const newest = (facts: readonly Statement[]): Statement | undefined =>
  [...facts].sort((a, b) => dayOf(a).localeCompare(dayOf(b))).at(-1);

/** A fact of a period with the day it was published. */
const isReleased = ({ articleId, source, timePeriod, validFrom, validTo }: Statement): boolean =>
  articleId === null && !!calendarDay(source.date) && timePeriod !== null && !validFrom && !validTo;

const dayOf = ({ source }: Statement): string => calendarDay(source.date)!;

const vintageKey = (fact: Statement): string =>
  JSON.stringify([
    fact.source.publisher,
    [fact.measure, fact.form, fact.transformation, fact.unit],
    [fact.refArea, fact.counterpartArea, fact.product, fact.whole],
    [...fact.scope].sort(),
    [...fact.actors].sort(),
    [fact.timePeriod, fact.comparedWith],
  ]);
