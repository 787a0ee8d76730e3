/** A number of the text, by token indexes `[first, last)`, before anything is known of its unit. */
export interface NumberSpan {
  readonly first: number;
  readonly last: number;
  /** `null`: printed in a way that allows two readings. */
  readonly value: number | null;
  /** The worth of one in the last printed place. */
  readonly step: number;
  /** The scale word or suffix that was applied; 1 if none. */
  readonly scale: number;
  readonly words: boolean;
  /** "thousands", "tens of thousands": from so many up to ten times as many. */
  readonly vague: boolean;
  /** "a third", "half", "two-thirds". */
  readonly fraction: boolean;
  /** "doubled", "fivefold" tell a change; "twice as many", "three times the size" compare. */
  readonly multiple: 'change' | 'ratio' | null;
  /** "20th". */
  readonly ordinal: boolean;
}

export const PLAIN = {
  scale: 1,
  words: false,
  vague: false,
  fraction: false,
  multiple: null,
  ordinal: false,
} as const;

/** 34.1 times a million is 34,100,000, not 34,100,000.000000004. */
export const clean = (value: number): number => Number(value.toPrecision(15));
