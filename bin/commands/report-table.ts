import type { Checked, Finding } from '../../lib/checking/finding.ts';
import type { Statement } from '../../lib/checking/statement.ts';
import { formatValue } from '../../lib/checking/telling/format-value.ts';
import { basisLabel, publisherName } from '../../lib/checking/telling/wording.ts';
import type { ReadArticle } from '../../lib/reading/article.ts';

const GLYPHS: Readonly<Record<Finding['verdict'], string>> = {
  disagrees: '≠',
  'different-basis': '⇄',
  agrees: '=',
  unrelated: ' ',
};
const ORDER: readonly Finding['verdict'][] = ['disagrees', 'different-basis', 'agrees'];

/** The findings for people: conflicts first, each with both figures, their bases and their sources. */
export function toTable(articles: readonly ReadArticle[], checked: Checked): string {
  const lines = articles.map(
    (article) =>
      `${article.publisher ?? '?'} · ${article.date?.slice(0, 10) ?? 'no date'} · ${article.title} · ${article.isEnglish ? figures(article.claims.length) : 'not in English, not read'}`,
  );
  for (const verdict of ORDER) {
    for (const finding of checked.findings.filter((each) => each.verdict === verdict))
      lines.push('', ...findingLines(finding, checked));
  }
  if (checked.findings.length === 0) lines.push('', 'No figure of these articles meets another.');
  for (const sum of checked.arithmetic)
    lines.push('', `${sum.holds === null ? '→' : sum.holds ? '✓' : '✗'} ${sum.reason}`);
  return lines.join('\n');
}

function findingLines(finding: Finding, { statements }: Checked): string[] {
  const sides = [finding.claim, finding.with]
    .map((id) => statements.get(id))
    .filter((side) => side !== undefined);
  const differences = finding.differences.length > 0 ? ` (${finding.differences.join(', ')})` : '';
  return [
    `${GLYPHS[finding.verdict]} ${finding.verdict}${differences}: ${finding.reason}`,
    ...sides.map(sideLine),
  ];
}

function sideLine(side: Statement): string {
  const basis = basisLabel(side);
  return `    ${formatValue(side).padStart(16)}  ${[basis, side.label, publisherName(side), side.source.date?.slice(0, 10)].filter(Boolean).join(' · ')}`;
}

const figures = (count: number): string => `${count} ${count === 1 ? 'figure' : 'figures'}`;
