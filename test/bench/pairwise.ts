import { loadVocabulary } from '../../data/vocabulary-node.ts';
import { type Checker, createChecker, statementsOf } from '../../lib/checking/check.ts';
import { candidatePairs } from '../../lib/checking/linking/candidates.ts';
import { EventTable } from '../../lib/checking/linking/event-table.ts';
import { RarityTable } from '../../lib/checking/linking/rarity.ts';
import type { ReadArticle } from '../../lib/reading/article.ts';
import { createOwnReader } from './contenders.ts';
import type { Ratio } from './engine.ts';
import { medianTimes } from './measure.ts';
import { newsText } from './text.ts';

const SIZES = [125, 250, 500, 1000];
const ARTICLE_CHARS = 2_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Time per candidate pair of holding more and more articles against each other, relative to the fewest. */
export function pairwise(rounds: number): Ratio[] {
  const checker = createChecker(loadVocabulary());
  const articles = manyArticles(Math.max(...SIZES));
  const counts = SIZES.map((size) => countPairs(articles.slice(0, size), checker));
  const times = medianTimes(
    SIZES.map((size) => ({
      name: String(size),
      run: () => checker.check(articles.slice(0, size), []),
    })),
    rounds,
  );
  const perPair = times.map((time, at) => time / counts[at]!);
  return SIZES.map((size, at) => ({
    name: `${size} articles, ${counts[at]!.toLocaleString('en')} candidate pairs`,
    ratio: perPair[at]! / perPair[0]!,
    note: `${times[at]!.toFixed(0)} ms`,
    ...(at === SIZES.length - 1 && { goal: { atMost: 1.3 } }),
  }));
}

/** Articles of a year, cut from one long text. */
function manyArticles(count: number): ReadArticle[] {
  const reader = createOwnReader();
  const text = newsText(count * ARTICLE_CHARS);
  return Array.from({ length: count }, (_, at) =>
    reader.article({
      id: `a${at}`,
      publisher: `Outlet ${at % 40}`,
      title: `Report ${at}`,
      date: new Date(Date.parse('2025-01-01') + ((at * 37) % 365) * DAY_MS).toISOString().slice(0, 10),
      url: null,
      blocks: text.slice(at * ARTICLE_CHARS, (at + 1) * ARTICLE_CHARS).split('\n\n'),
    }),
  );
}

function countPairs(articles: readonly ReadArticle[], { knowledge }: Checker): number {
  const statements = articles.flatMap(statementsOf);
  const events = new EventTable(articles, knowledge.content, new RarityTable(statements, knowledge.wordings));
  let count = 0;
  for (const _ of candidatePairs(statements, [], events, knowledge)) count += 1;
  return count;
}
