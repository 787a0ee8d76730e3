import type { Entry } from './entry.ts';

/** The words of a phrase so far. */
export interface PhraseNode {
  /** `null` until a longer phrase goes on from here: most do not, and a thousand empty maps cost time to make. */
  next: Map<string, PhraseNode> | null;
  readonly entries: Entry[];
}
