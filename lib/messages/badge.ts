import type { ShownVerdict } from '../checking/verdict.ts';
import type { VerdictCounts } from './protocol.ts';

export interface Badge {
  /** '' for no badge. */
  readonly text: string;
  /** Of the worst verdict, as a CSS colour. */
  readonly colour: string;
}

const RED = '#b3261e';
const BLUE = '#1f5fbf';

/** How many of the figures have each verdict; those of which nothing is known have none. */
export function countVerdicts(figures: readonly { readonly verdict: ShownVerdict | null }[]): VerdictCounts {
  const count = (verdict: ShownVerdict) => figures.filter((figure) => figure.verdict === verdict).length;
  return {
    disagrees: count('disagrees'),
    'different-basis': count('different-basis'),
    agrees: count('agrees'),
  };
}

/** The badge of the toolbar button: how many figures differ, whatever the reason; agreement is no news. */
export function badgeOf(counts: VerdictCounts): Badge {
  const differing = counts.disagrees + counts['different-basis'];
  return { text: differing > 0 ? String(differing) : '', colour: counts.disagrees > 0 ? RED : BLUE };
}
