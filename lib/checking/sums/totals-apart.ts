import type { Statement } from '../statement.ts';
import { formatValue } from '../telling/format-value.ts';
import { articlesOf, between, isCount, isStated } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

/**
 * Parts in one sentence and their total in another, of the same article or of one about the same event: "65 passengers and 6 crew" bear
 * out "71 people on board". Where they do not, the parts may not be all: nothing is said.
 */
export function findTotals(
  statements: readonly Statement[],
  areOfOneEvent: (a: string | null, b: string | null) => boolean,
): Arithmetic[] {
  const counts = statements.filter((statement) => isCount(statement) && isStated(statement));
  const totals = totalsIn(counts);
  return articlesOf(counts).flatMap((sentences) =>
    sentences.flatMap(({ figures }) =>
      figures.flatMap((first, at) => totalsOf(first, figures[at + 1], totals, areOfOneEvent)),
    ),
  );
}

/** By measure and value, the first two of each article: one of them may stand in the sentence of the parts. */
function totalsIn(counts: readonly Statement[]): Map<string, Statement[]> {
  const people = counts.filter(({ unit }) => unit === 'person');
  const byArticle = Map.groupBy(
    people,
    ({ articleId, measure, value }) => `${articleId}\n${measure}\n${value}`,
  );
  const firsts = [...byArticle.values()].flatMap((same) => same.slice(0, 2));
  return Map.groupBy(firsts, ({ measure, value }) => `${measure}\n${value}`);
}

/** One for each article that has the total. */
function totalsOf(
  first: Statement,
  second: Statement | undefined,
  totals: ReadonlyMap<string, readonly Statement[]>,
  areOfOneEvent: (a: string | null, b: string | null) => boolean,
): Arithmetic[] {
  if (!second || first.measure !== second.measure || first.unit === second.unit) return [];
  if (!/^\s[\p{L}\s-]{0,40}\band\s$/u.test(between(first, second))) return [];
  const told = totals.get(`${first.measure}\n${first.value! + second.value!}`) ?? [];
  const byArticle = new Map<string | null, Statement>();
  for (const total of told) {
    const isOfOther = total.source.quote !== first.source.quote;
    const isOfEvent = total.articleId === first.articleId || areOfOneEvent(first.articleId, total.articleId);
    if (isOfOther && isOfEvent && !byArticle.has(total.articleId)) byArticle.set(total.articleId, total);
  }
  return [...byArticle.values()].map((total) => ({
    rule: 'parts-and-total',
    claims: [first.id, second.id, total.id],
    holds: true,
    reason: `${formatValue(first)} and ${formatValue(second)} are ${formatValue(total)}`,
  }));
}
