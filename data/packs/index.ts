import { completePack } from '../../lib/facts/complete-pack.ts';
import type { Pack } from '../../lib/facts/pack.ts';
import rareEarths from './rare-earths.json' with { type: 'json' };
import usChinaTrade from './us-china-trade-2025.json' with { type: 'json' };
import usDeportations from './us-deportations.json' with { type: 'json' };

let packs: readonly Pack[] | null = null;

/** The packs that come with the extension; the tests check each against the schema. */
export function bundledPacks(): readonly Pack[] {
  packs ??= [usChinaTrade, rareEarths, usDeportations].map(completePack);
  return packs;
}
