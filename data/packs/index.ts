import type { Pack } from '../../lib/facts/pack.ts';
import { packSchema } from '../../lib/facts/schema.ts';
import rareEarths from './rare-earths.json' with { type: 'json' };
import usChinaTrade from './us-china-trade-2025.json' with { type: 'json' };
import usDeportations from './us-deportations.json' with { type: 'json' };

let packs: readonly Pack[] | null = null;

/** The packs that come with the extension, checked once. */
export function bundledPacks(): readonly Pack[] {
  packs ??= [usChinaTrade, rareEarths, usDeportations].map((pack) => packSchema.parse(pack));
  return packs;
}
