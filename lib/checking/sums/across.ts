import type { Statement } from '../statement.ts';
import { apartSum, hasChange, levelsWithChange } from './apart.ts';
import { fromTosOf } from './levels.ts';
import { articlesOf, isLevel, isStated, type Sentence } from './sentence.ts';
import type { Arithmetic } from './sum.ts';

type AreOfOneEvent = (a: string | null, b: string | null) => boolean;

/** So many figures of one measure in one article are looked at. */
const MOST_FIGURES = 12;

/**
 * Two articles about one event of which one has the levels and the other how far they are apart: "from 4.5 to 4.25 percent" bears out
 * "a quarter of a point". Where they do not come out, they may tell of other levels: nothing is said.
 */
export function findAcross(statements: readonly Statement[], areOfOneEvent: AreOfOneEvent): Arithmetic[] {
  const articles = articlesOf(statements);
  const changes = byMeasure(articles, (figure) => figure.form === 'change');
  const levels = byMeasure(articles, isLevel);
  return articles.flatMap((sentences) =>
    sentences.flatMap((sentence) => {
      const pairs = hasChange(sentence) ? [] : fromTosOf(sentence);
      return [
        ...pairs.flatMap(({ from, to }) =>
          onePerArticle(changes.get(to.measure), to, areOfOneEvent, (change) =>
            apartSum(from, to, change, false),
          ),
        ),
        ...levelsWithChange(sentence).flatMap(({ change, to }) =>
          onePerArticle(levels.get(to.measure), to, areOfOneEvent, (from) =>
            isOfTime(from, change) ? apartSum(from, to, change, false) : null,
          ),
        ),
      ];
    }),
  );
}

/** Levels of other times are many, and one of them may fit a change by chance. */
const isOfTime = (level: Statement, change: Statement): boolean =>
  level.timePeriod !== null &&
  level.timePeriod === change.comparedWith &&
  !level.implied.includes('timePeriod');

/** Some of each article, so that a table does not count for more than a text. */
function byMeasure(
  articles: readonly (readonly Sentence[])[],
  isWanted: (figure: Statement) => boolean,
): Map<string, Statement[]> {
  const some = articles.flatMap((sentences) => {
    const own = sentences
      .flatMap(({ figures }) => figures)
      .filter((figure) => isWanted(figure) && isStated(figure));
    return [...Map.groupBy(own, ({ measure }) => measure).values()].flatMap((same) =>
      same.slice(0, MOST_FIGURES),
    );
  });
  return Map.groupBy(some, ({ measure }) => measure);
}

function onePerArticle(
  others: readonly Statement[] | undefined,
  own: Statement,
  areOfOneEvent: AreOfOneEvent,
  sumWith: (other: Statement) => Arithmetic | null,
): Arithmetic[] {
  const byArticle = new Map<string | null, Arithmetic>();
  for (const other of others ?? []) {
    if (other.articleId === own.articleId || byArticle.has(other.articleId)) continue;
    const sum = sumWith(other);
    if (sum && areOfOneEvent(own.articleId, other.articleId)) byArticle.set(other.articleId, sum);
  }
  return [...byArticle.values()];
}
