import type { Dimensions, Figure } from '../reading/claim.ts';

/** Where a figure was printed. */
export interface Source {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** When it was published, ISO 8601. */
  readonly date: string | null;
  /** The words around the figure, as printed; '' for a fact from a table. */
  readonly quote: string;
  /** Where the figure begins in `quote`; looked for there where it is not given. */
  readonly at?: number;
}

/** What is compared: a claim of an article or a fact of the fact base, on equal terms. */
export interface Statement extends Figure, Dimensions {
  readonly id: string;
  /** The dimensions that the text does not state: no verdict rests on them alone. */
  readonly implied: readonly (keyof Dimensions)[];
  /** The article it stands in; `null` for a fact from a pack. */
  readonly articleId: string | null;
  readonly source: Source;
  /** The days for which it holds, ISO 8601, both included; `null` is an open end. Only for rules that change, such as tariffs. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}
