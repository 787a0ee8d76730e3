import type { Reading } from '../../quantities/reading.ts';

/** What a sentence makes of a figure beside the one that it is about. */
export interface Told {
  /** That of the time before, the one expected, an estimate revised since, one that is not so; `null` for the main figure. */
  readonly role: 'before' | 'expected' | 'first' | 'denied' | null;
  /** Which estimate of its period it is, where that is said. */
  readonly vintage: 'first-estimate' | 'revised' | null;
  /** From the words that tell it to the figure's end or what tells it behind, as token indexes `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** How sure the words are: a guess counts only of a statistic or from somebody who forecasts. */
  readonly isSure: boolean;
  /** Who expected it, as token indexes; `null` where nobody is named. */
  readonly teller: readonly [number, number] | null;
  /** The measure that stands between it and the word that leads to it. */
  readonly measure: string | null;
  /** The noun behind it is not what it counts: "the 125,000 economists had forecast". */
  readonly isBare: boolean;
  /** The figure whose series it goes on; `null` until that is known. */
  readonly main: Reading | null;
  /** The time of that figure where it stands in an earlier sentence. */
  readonly mainPeriod: string | null;
}
