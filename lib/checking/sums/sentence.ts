import type { Statement } from '../statement.ts';

/** A sentence of an article with its figures in the order in which they stand there, ranges among them. */
export interface Sentence {
  readonly text: string;
  readonly figures: readonly Statement[];
}

/** A sentence of more figures is a list or a table, whose sums no word ties. */
const MOST_FIGURES = 24;

/** The sentences of each article that have figures, in the order of the text. Facts of packs stand in no sentence. */
export function articlesOf(statements: readonly Statement[]): Sentence[][] {
  const printed = statements.filter(
    ({ articleId, source, value }) => articleId && source.quote && value !== null,
  );
  const articles = Map.groupBy(printed, ({ articleId }) => articleId!);
  return [...articles.values()].map((own) => {
    const sentences = Map.groupBy(own, ({ source }) => source.quote);
    return [...sentences]
      .map(([text, figures]) => ({ text, figures: inOrder(figures) }))
      .filter(({ figures }) => figures.length <= MOST_FIGURES);
  });
}

/** Where an article prints a sentence twice, its figures count once. */
function inOrder(figures: readonly Statement[]): Statement[] {
  const byPlace = new Map(figures.map((figure) => [startOf(figure), figure]));
  return [...byPlace.values()].sort((a, b) => startOf(a) - startOf(b));
}

/** How many sentences with figures away one may stand that goes with another. */
const FARTHEST_SENTENCE = 12;

/** The figures of the other sentences around one, so that the time does not grow with the square of the article. */
export function figuresAround(sentences: readonly Sentence[], at: number): Statement[] {
  const from = Math.max(0, at - FARTHEST_SENTENCE);
  return sentences
    .slice(from, at + FARTHEST_SENTENCE + 1)
    .flatMap(({ figures }, place) => (from + place === at ? [] : figures));
}

export const startOf = ({ source }: Statement): number => source.at ?? 0;
export const endOf = (figure: Statement): number => startOf(figure) + figure.surface.length;

/** The words between two figures of a sentence. */
export const between = (a: Statement, b: Statement): string => a.source.quote.slice(endOf(a), startOf(b));

/** More words than these are not looked at: a tie is told close by. */
const REACH = 80;

export const before = (figure: Statement, reach = REACH): string =>
  figure.source.quote.slice(Math.max(0, startOf(figure) - reach), startOf(figure));
export const after = (figure: Statement, reach = REACH): string =>
  figure.source.quote.slice(endOf(figure), endOf(figure) + reach);

/** Given as fact, one value: what a sum may be made of. */
export const isStated = ({ modality, range }: Statement): boolean => modality === 'stated' && range === null;

/** A figure that is where something stands, not how far it moved. */
export const isLevel = ({ form, value }: Statement): boolean =>
  form !== 'change' && form !== 'duration' && form !== 'age' && value! > 0;

export const isCount = ({ form, bound, range }: Statement): boolean =>
  form === 'count' && bound === 'exact' && range === null;

/** Measures that say no more than the unit does: two figures of them may be of anything. */
export const FILED_BY_UNIT: ReadonlySet<string> = new Set([
  'amount',
  'count',
  'rate',
  'share',
  'price',
  'distance',
  'mass',
  'area',
]);
