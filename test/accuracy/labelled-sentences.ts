import { readFileSync } from 'node:fs';
import type { Claim, Modality, Transformation } from '../../lib/reading/claim.ts';

/** One answer, or every answer that a careful reader would accept. */
export type OneOf<T> = T | readonly T[];

/** A figure as a reader labelled it from the text. A field that is absent is not judged. */
export interface Label {
  readonly surface: string;
  /** The size as printed: a fall of 3 percent is 3. A share in words is a fraction: "a third" is 0.333. */
  readonly value?: number;
  readonly range?: readonly [number, number];
  readonly unit: OneOf<string>;
  readonly bound: OneOf<Claim['bound']>;
  readonly direction: OneOf<Claim['direction']>;
  /** Part of a period or too vague to size: read or not, both are right. */
  readonly optional?: true;
  readonly measure?: OneOf<string>;
  readonly transformation?: OneOf<Transformation> | null;
  readonly refArea?: string | null;
  readonly counterpartArea?: string | null;
  readonly timePeriod?: OneOf<string>;
  readonly modality?: OneOf<Modality>;
}

export interface LabelledSentence {
  readonly id: string;
  readonly text: string;
  /** What stands before the text. */
  readonly before?: string;
  /** The day of the article, ISO 8601; 9 June 2025, a Monday, if absent. */
  readonly date?: string;
  /** Empty for a sentence that holds no quantity. */
  readonly claims: readonly Label[];
  /** Something of it was read wrongly when it was labelled, or last looked at. */
  readonly known?: true;
}

const FILE = new URL('sentences.jsonl', import.meta.url);

/**
 * The project's own sentences, labelled by hand from the text before any program had read them. Those to s215 have guided the
 * reading since; add new ones behind the last, so that their first score tells how it fares on what it has not seen.
 */
export function labelledSentences(): LabelledSentence[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
