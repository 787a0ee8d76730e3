import type { Statement } from '../checking/statement.ts';
import type { Article } from '../reading/article.ts';

/** All facts about one series, best match first. */
export interface SeriesHit {
  readonly series: string;
  /** "Exports of goods, China to United States" */
  readonly label: string;
  readonly facts: readonly Statement[];
}

export interface FactCounts {
  readonly facts: number;
  readonly articles: number;
  readonly packs: number;
}

/** The fact base as the rest of the program sees it, in IndexedDB or, where the browser refuses that, in memory. */
export interface FactBase {
  readonly kind: 'indexeddb' | 'memory';
  /** Every fact stored under one of the keys (`lookupKeys` of `lib/checking/keys.ts`), whichever article or pack it came from. */
  candidates(keys: readonly string[]): Promise<readonly Statement[]>;
  /** Series whose words match, best first; `[]` for a blank query. */
  search(query: string, limit?: number): Promise<readonly SeriesHit[]>;
  /** Keeps an article's claims, replacing what an earlier reading of the same address left. */
  keepArticle(article: Omit<Article, 'blocks'>, statements: readonly Statement[]): Promise<void>;
  /** Erases every kept article; the packs stay. */
  forgetArticles(): Promise<void>;
  counts(): Promise<FactCounts>;
}
