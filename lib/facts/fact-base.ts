import type { Lead } from '../checking/linking/same-event.ts';
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
  /** In packs. */
  readonly facts: number;
  /** Read from kept articles. */
  readonly figures: number;
  readonly articles: number;
  readonly packs: number;
}

/** A pack in the fact base, for people. */
export interface PackSummary {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly description: string;
  readonly factCount: number;
}

export interface KeptArticle extends Omit<Article, 'blocks' | 'cells'> {
  /** What it tells of; `null` of an article that an earlier version kept. */
  readonly lead: Lead | null;
}

/** How long kept articles stay. */
export interface Keeping {
  readonly days: number;
  readonly now: Date;
}

/** What the worker needs of the fact base, in IndexedDB or, where the browser refuses that, in memory. */
export interface FactStore {
  readonly kind: 'indexeddb' | 'memory';
  /** Every fact stored under one of the keys (`lookupKeys` of `lib/checking/keys.ts`), whichever article or pack it came from. */
  candidates(keys: readonly string[]): Promise<readonly Statement[]>;
  /** What kept articles tell of that are dated within some days of a day, ISO 8601, by the `articleId` of their facts. */
  leadsAround(day: string, days: number): Promise<ReadonlyMap<string, Lead>>;
  /** The facts of kept articles, by their `articleId`. */
  factsOf(articleIds: readonly string[]): Promise<readonly Statement[]>;
  /**
   * Keeps an article's claims, replacing what an earlier reading of the same address and title left, and lets go of
   * articles kept longer ago than `keeping.days` (90 unless told). In memory nothing is kept. Resolves to whether that
   * changed any fact.
   */
  keepArticle(article: KeptArticle, statements: readonly Statement[], keeping?: Keeping): Promise<boolean>;
}

/** The whole fact base: with its search and all that the worker does without and so does not load. */
export interface FactBase extends FactStore {
  /** Erases the kept articles of one address. */
  forgetArticle(url: string): Promise<void>;
  /** Erases every kept article; the packs stay. */
  forgetArticles(): Promise<void>;
  counts(): Promise<FactCounts>;
  packs(): Promise<readonly PackSummary[]>;
  /** Series whose words match, best first; `[]` for a blank query. At most 20 unless told. */
  search(query: string, limit?: number): Promise<readonly SeriesHit[]>;
  /** A few searches that find something, drawn from what the fact base holds: "exports china us". */
  exampleSearches(limit?: number): Promise<readonly string[]>;
}
