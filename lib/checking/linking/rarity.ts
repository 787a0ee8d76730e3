import type { Statement } from '../statement.ts';
import type { Wordings } from './wording.ts';

/** How many of the sentences with figures of an article hold a stem. */
interface Frequencies {
  readonly sentences: number;
  readonly of: ReadonlyMap<string, number>;
}

const NONE: Frequencies = { sentences: 0, of: new Map() };

/** How rare the words of articles are, worked out when first asked. */
export class RarityTable {
  readonly #statements: ReadonlyMap<string | null, readonly Statement[]>;
  readonly #wordings: Wordings;
  readonly #known = new Map<string, Frequencies>();

  constructor(statements: readonly Statement[], wordings: Wordings) {
    this.#statements = Map.groupBy(statements, ({ articleId }) => articleId);
    this.#wordings = wordings;
  }

  /** For two articles: the bits that a stem tells, 0 for one that every sentence holds. */
  between(a: string, b: string): (stem: string) => number {
    const [x, y] = [this.#frequencies(a), this.#frequencies(b)];
    const all = 2 + x.sentences + y.sentences;
    return (stem) => Math.log2(all / Math.max(1, (x.of.get(stem) ?? 0) + (y.of.get(stem) ?? 0)));
  }

  #frequencies(article: string): Frequencies {
    let found = this.#known.get(article);
    if (!found) {
      found = this.#count(this.#statements.get(article) ?? []);
      this.#known.set(article, found);
    }
    return found;
  }

  #count(statements: readonly Statement[]): Frequencies {
    const sentences = new Map(statements.map((statement) => [statement.source.quote, statement]));
    const of = new Map<string, number>();
    for (const statement of sentences.values())
      for (const stem of this.#wordings.of(statement)?.words ?? []) of.set(stem, (of.get(stem) ?? 0) + 1);
    return sentences.size === 0 ? NONE : { sentences: sentences.size, of };
  }
}
