import type { PlacedClaim } from './claim.ts';

/** One article of a page: a page can hold several. */
export interface Article {
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string;
  /** The publication date, ISO 8601 ("2025-06-09" or with a time); `null` if unknown. */
  readonly date: string | null;
  readonly url: string | null;
  /** The text, one string a paragraph, headline not included. White space as in the page. */
  readonly blocks: readonly string[];
}

export interface ReadArticle extends Article {
  /** Only English is read; an article in another language has no claims. */
  readonly isEnglish: boolean;
  readonly claims: readonly PlacedClaim[];
}
