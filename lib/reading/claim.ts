/** How the printed number bounds the true one. "up to 99.9 %" reports a maximum; "at most" forbids more. */
export type Bound = 'exact' | 'about' | 'more than' | 'at least' | 'less than' | 'at most' | 'up to';

/** `[low, high]` in the unit of the figure; `null` is an open end. */
export type Interval = readonly [number | null, number | null];

/** A number as printed, with its unit and what its precision allows. */
export interface Figure {
  /** The characters of the figure, exactly as printed. */
  readonly surface: string;
  /** In `unit`; the low end of a range. In a claim, a fall is negative. `null` where the print is ambiguous ("1,234" beside "1.234"). */
  readonly value: number | null;
  readonly range: readonly [number, number] | null;
  /**
   * ISO 4217 for money ("USD"); "percent", "percentage point", "basis point"; CLDR unit names with spaces ("mile per hour");
   * "year of age"; else the counted thing in the singular ("rare earth metal", "tourist per hour"); '' for a bare number.
   */
  readonly unit: string;
  readonly bound: Bound;
  /** Set where the quantity itself is a change. */
  readonly direction: 'up' | 'down' | null;
  /** Every true value the print allows: "12.7" is [12.65, 12.75]. Signed like `value`. */
  readonly interval: Interval;
}

/** A figure with where it stands: `[start, end)` in UTF-16 offsets of its text. */
export interface Quantity extends Figure {
  readonly start: number;
  readonly end: number;
}

export type Form = 'level' | 'change' | 'share' | 'rate' | 'ratio' | 'count' | 'duration' | 'age' | 'other';

export type Transformation =
  | 'level'
  | 'month-on-month'
  | 'quarter-on-quarter'
  | 'year-on-year'
  | 'year-to-date'
  | 'since'
  | 'other-change';

export type Modality = 'stated' | 'forecast' | 'target' | 'conditional' | 'denied' | 'asked';

/** What a figure is about. Names follow SDMX where it has one. `null` means: not known. */
export interface Dimensions {
  /** Id of a measure in `data/measures`, or "count-of-…" for a counted thing no measure names. */
  readonly measure: string;
  readonly form: Form;
  /** `null` where the question does not arise (ages, durations). */
  readonly transformation: Transformation | null;
  /** ISO 3166-1 alpha-2, or a code of `data/places/blocs.json` ("EU", "EA", "WORLD"): whose exports, who imposes the tariff, where it happened. */
  readonly refArea: string | null;
  /** The city, state or region that the figure is of, where it is not of the whole area: "Tokyo"; as one spelling each. */
  readonly place: string | null;
  /** To whom; on whose goods. */
  readonly counterpartArea: string | null;
  /** Of what: "rare earth magnet". In the singular, lower case. */
  readonly product: string | null;
  /** What a share is a share of: "world supply"; of a count, the number of the whole: "11" of "two of the 11 requirements". */
  readonly whole: string | null;
  /** Named people and bodies the figure belongs to: ["Trump", "Xi"]. */
  readonly actors: readonly string[];
  /** What narrows the measure down, as content words: ["export", "licence"]. */
  readonly scope: readonly string[];
  /** ISO 8601: "2025", "2025-Q1", "2025-05", "2025-06-09", or an interval "2025-02/2025-05"; "FY2024", "FY2024-Q3" of nobody knows whose fiscal year. */
  readonly timePeriod: string | null;
  /** The period a change is compared with, in the same form. */
  readonly comparedWith: string | null;
  readonly modality: Modality;
  /** Who says so, as printed. */
  readonly attribution: string | null;
  /** The measure with its parties in plain words, for people: "Exports, China to United States". */
  readonly label: string;
}

/** One quantity read in context. */
export interface Claim extends Quantity, Dimensions {
  /** The dimensions that were carried over from context or assumed, not stated in the sentence. */
  readonly implied: readonly (keyof Dimensions)[];
}

/** A claim with its place in an article; `start` and `end` are offsets into the block. */
export interface PlacedClaim extends Claim {
  /** Unique within one check. */
  readonly id: string;
  readonly block: number;
  readonly sentence: string;
  /** Where the figure begins in `sentence`. */
  readonly at: number;
}
