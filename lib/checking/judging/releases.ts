import { byTime, calendarDay } from '../../reading/iso.ts';
import type { Finding } from '../finding.ts';
import { figureKey } from '../keys.ts';
import type { Statement } from '../statement.ts';
import { formatPeriod } from '../telling/format-period.ts';
import { formatValue } from '../telling/format-value.ts';

/** A finding with the fact that it holds a claim against. */
interface Release {
  readonly finding: Finding;
  readonly fact: Statement;
}

/**
 * Statistics are released first and revised later: facts of one source about one figure, published on different days, are its
 * releases. A claim that fits one of them is borne out by it, and those that came after tell how it was revised. A claim that
 * fits none is held against the newest of its article's day.
 */
export function judgeByRelease(
  findings: readonly Finding[],
  statements: ReadonlyMap<string, Statement>,
): Finding[] {
  const figures = Map.groupBy(findings, (finding) => {
    const fact = statements.get(finding.with)!;
    const key = isReleased(fact) ? [fact.source.publisher, figureKey(fact)] : [fact.id];
    return [finding.claim, ...key].join('\n');
  });
  return [...figures.values()].flatMap((group) => {
    if (group.length === 1) return group;
    const releases = group
      .map((finding) => ({ finding, fact: statements.get(finding.with)! }))
      .sort((a, b) => byTime(dayOf(a.fact), dayOf(b.fact)));
    if (dayOf(releases[0]!.fact) === dayOf(releases.at(-1)!.fact)) return group;
    return judgeReleases(releases, calendarDay(statements.get(group[0]!.claim)!.source.date));
  });
}

/** `releases` from the first to the last; `day` is that of the article. */
function judgeReleases(releases: readonly Release[], day: string | null): Finding[] {
  const fitting = releases.findLast(({ finding }) => finding.verdict === 'agrees');
  if (!fitting) {
    const known = releases.findLast(({ fact }) => day === null || dayOf(fact) <= day);
    return [(known ?? releases[0]!).finding];
  }
  const later = releases
    .slice(releases.indexOf(fitting) + 1)
    .filter(({ finding }) => finding.verdict === 'disagrees');
  return [fitting.finding, ...later.map(({ finding, fact }) => revised(finding, fitting.fact, fact))];
}

function revised(finding: Finding, from: Statement, to: Statement): Finding {
  const reason = `${formatValue(from)} was revised to ${formatValue(to)} on ${formatPeriod(dayOf(to))}`;
  return { ...finding, verdict: 'different-basis', differences: ['as-of'], rule: 'revised', reason };
}

/** A fact of a period with the day it was published. */
const isReleased = ({ articleId, source, timePeriod, validFrom, validTo }: Statement): boolean =>
  articleId === null && !!calendarDay(source.date) && timePeriod !== null && !validFrom && !validTo;

const dayOf = ({ source }: Statement): string => calendarDay(source.date)!;
