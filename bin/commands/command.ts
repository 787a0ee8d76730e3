export interface Call {
  /** What is no flag: files, words. */
  readonly rest: readonly string[];
  readonly on: (flag: string) => boolean;
  /** Tells of bad input on standard error, a line each. */
  readonly fail: (message: string) => void;
}

export interface Command {
  readonly usage: string;
  /** What it reads and prints, for people, a line or more. */
  readonly help: string;
  readonly flags: Readonly<Record<string, 'required' | 'optional'>>;
  /** What is wrong with a call whose flags are all known; `null` if nothing is. */
  misuse?(call: Call): string | null;
  /** Returns the exit status: 0 done, 1 the input was bad. */
  run(call: Call): Promise<0 | 1>;
}
