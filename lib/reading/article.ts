import type { PlacedClaim } from './claim.ts';

/** One article of a page: a page can hold several. */
export interface Article {
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string;
  /** The publication date, ISO 8601 ("2025-06-09" or with a time); `null` if unknown. */
  readonly date: string | null;
  readonly url: string | null;
  /** The text, one string a paragraph, beginning with the headline where that stands in the page. White space as in the page. */
  readonly blocks: readonly string[];
  /** Which blocks are cells of tables. */
  readonly cells?: readonly TableCell[];
}

/** A block that stands in a table. */
export interface TableCell {
  readonly block: number;
  /** What heads it: the table's caption, the heading of its row, those of its column. */
  readonly headings: readonly string[];
}

export interface ReadArticle extends Article {
  /** Only English is read; an article in another language has no claims. */
  readonly isEnglish: boolean;
  readonly claims: readonly PlacedClaim[];
}
