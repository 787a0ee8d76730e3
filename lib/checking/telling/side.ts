import type { Finding } from '../finding.ts';
import type { Statement } from '../statement.ts';
import type { ShownVerdict } from '../verdict.ts';

/** A finding from one claim's side: the other statement and what it means. */
export interface Side {
  readonly other: Statement;
  /** Who printed it, as seen from the claim. */
  readonly name: string;
  readonly finding: Finding;
  readonly verdict: ShownVerdict;
}
