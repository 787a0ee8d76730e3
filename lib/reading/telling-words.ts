/** Words beside a figure by which a sentence tells which thing, which part and which time it is of. */
export interface TellingWords {
  /** Other numbers were or will be told of the same: "rose", "so far". */
  readonly inFlux: readonly string[];
  /** The sentence may tell of another time or place than the event, or of what somebody wished for: "last year", "sought". */
  readonly elsewhere: readonly string[];
  /** It is of another than was told of before: "a separate poll". */
  readonly others: readonly string[];
  /** After "of": a part of those told of before. */
  readonly members: readonly string[];
  /** Times of the day, beside those in digits. */
  readonly hours: readonly string[];
  /** Between who says so, at the head of a sentence, and what is said. */
  readonly saying: readonly string[];
  /** In the last clause of a sentence: it tells who says so. */
  readonly sources: readonly string[];
  /** Before the one who speaks, and all that is said of him: "…, said Ada Byron, who runs the harbour". */
  readonly speaking: readonly string[];
  /** Which part: "for the first count". */
  readonly numberedParts: readonly string[];
  /** What such parts are called: "on one charge". */
  readonly parts: readonly string[];
  /** After "of" these name nothing: "1.4 tonnes of drugs". */
  readonly anything: readonly string[];
  /** What is not the first number of a release says so, in a word, or in one for which it is before one for what: "final data". */
  readonly revisions: readonly string[];
  readonly laterReleases: readonly string[];
  readonly releases: readonly string[];
  /** What polls are called, in the singular. */
  readonly polls: readonly string[];
  /** Capitalised beside a poll and no name of who asked; days of the week are none either. */
  readonly notPollsters: readonly string[];
}
