import type { Finding } from '../finding.ts';
import type { Statement } from '../statement.ts';
import { areOfTwoTimes } from './dimensions.ts';
import { overlap } from './intervals.ts';

/** Tells of two articles' figures whether one of the articles prints the other's figure too: then it tells of both, and so of two things. */
export type PrintsBoth = (a: Statement, b: Statement) => boolean;

export function printsBothAmong(statements: Iterable<Statement>): PrintsBoth {
  const printed = Map.groupBy(statements, ({ articleId }) => articleId);
  const printsBeside = (beside: Statement, figure: Statement) =>
    (printed.get(beside.articleId) ?? []).some(
      (own) => own !== beside && own.value !== null && isSame(own, figure),
    );
  return (a, b) => a.articleId !== null && b.articleId !== null && (printsBeside(a, b) || printsBeside(b, a));
}

/**
 * Drops the conflicts, and the differences told of what happened, between two articles of which one prints the other's figure too, or another
 * that makes up the difference.
 */
export function withoutFiguresOfBoth(
  findings: readonly Finding[],
  statements: ReadonlyMap<string, Statement>,
): Finding[] {
  const printed = Map.groupBy(statements.values(), ({ articleId }) => articleId);
  const printsBoth = printsBothAmong(statements.values());
  return findings.filter((finding) => {
    if (finding.rule === 'rejected') return true;
    if (finding.verdict !== 'disagrees' && finding.rule !== 'other-basis-in-event') return true;
    const [a, b] = [statements.get(finding.claim), statements.get(finding.with)];
    if (!a || !b || b.articleId === null) return true;
    if (printsBoth(a, b)) return false;
    // Two more bodies are why three are five today.
    if (finding.differences.includes('as-of')) return true;
    return !explains(printed, a, b) && !explains(printed, b, a);
  });
}

/** Another figure of the sentence makes up the difference: 23 by the stage are 31 in all but the eight of the trees; or both fill a hundred. */
function explains(
  printed: ReadonlyMap<string | null, readonly Statement[]>,
  figure: Statement,
  other: Statement,
): boolean {
  if (figure.value === null || other.value === null) return false;
  if (figure.unit === 'percent' && Math.abs(figure.value + other.value - 100) < 0.5) return true;
  const gap = Math.abs(figure.value - other.value);
  return printed
    .get(figure.articleId)!
    .some(
      ({ id, source, value, form }) =>
        id !== figure.id && source.quote === figure.source.quote && form === 'count' && value === gap,
    );
}

/** The same number, however it is rounded; its sign is no part of the print. */
function isSame(own: Statement, figure: Statement): boolean {
  if (figure.value === null || (own.form === 'age') !== (figure.form === 'age')) return false;
  if (own.measure === figure.measure && areOfTwoTimes(own, figure)) return false;
  if ([own.value!, ...(own.range ?? [])].some((value) => Math.abs(value) === Math.abs(figure.value!)))
    return true;
  return (
    isPlain(own) &&
    isPlain(figure) &&
    own.measure === figure.measure &&
    own.form === figure.form &&
    overlap(own.interval, figure.interval)
  );
}

const isPlain = ({ range, bound }: Statement): boolean =>
  range === null && (bound === 'exact' || bound === 'about');
