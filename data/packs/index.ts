import { completePack } from '../../lib/facts/complete-pack.ts';
import type { Pack, PackHeader } from '../../lib/facts/pack.ts';
import rareEarths from './rare-earths.json' with { type: 'json' };
import usChinaTrade from './us-china-trade-2025.json' with { type: 'json' };
import usDeportations from './us-deportations.json' with { type: 'json' };

/** What the packs that come with the extension say about themselves. */
export const bundledHeaders: readonly PackHeader[] = [usChinaTrade, rareEarths, usDeportations];

let packs: readonly Pack[] | null = null;

/** The packs that come with the extension; the tests check each against the schema. */
export function bundledPacks(): readonly Pack[] {
  packs ??= bundledHeaders.map(completePack);
  return packs;
}
