import type { Context } from '../../context.ts';
import { NO_TIME, type TimeSense } from '../../senses.ts';

/** An expression of time in a sentence, by token indexes `[first, last)`. */
export interface Period {
  readonly first: number;
  readonly last: number;
  /** A year, quarter, month, week or day, an interval of them, or a fiscal year or quarter: see `iso.ts`. */
  readonly iso: string;
  /** "since May" gives a start, "until May" an end; a weekday alone mostly dates the report. */
  readonly role: 'in' | 'since' | 'until' | 'weekday';
  /** The text names a month and no year: the nearest is taken. */
  readonly yearAssumed: boolean;
  /** "from May to June": the ends that a change may be told between. The period itself is all of the time from the one to the other. */
  readonly between: readonly [from: string, to: string] | null;
  /** "the year to March": the month or day that a year up to it ends with. */
  readonly end: string | null;
  /** The word that leads to it where that gives it its role: "since", "after", "than". */
  readonly lead: string | null;
}

/** What a shape makes of the tokens from some token on; `last` is the first token after it. */
export interface Found {
  readonly last: number;
  readonly iso: string;
  readonly weekday?: boolean;
  readonly yearAssumed?: boolean;
  readonly between?: readonly [string, string];
  readonly end?: string;
}

/** One way to print a time. Without the day of the article, only times that name their year are found. */
export type Shape = (context: Context, at: number, date: string | null) => Found | null;

/** The word or mark at a token in lower case; '' beyond either end. */
export const lower = (context: Context, at: number): string => context.token(at)?.lower ?? '';

export const numberAt = (context: Context, at: number): number | null =>
  context.token(at)?.kind === 'number' ? Number(lower(context, at)) : null;

export const senseAt = (context: Context, at: number): TimeSense => context.token(at)?.word.time ?? NO_TIME;

/** The token after one that a hyphen may join: "first-quarter", "first quarter". */
export const afterHyphen = (context: Context, at: number): number =>
  lower(context, at) === '-' && !context.tokens[at]!.spaced ? at + 1 : at;
