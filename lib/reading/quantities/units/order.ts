import { aged } from './aged.ts';
import { counted } from './counted.ts';
import type { UnitExtractor } from './extractor.ts';
import { moneyAfter, moneyBefore, unitAfter } from './measured.ts';
import { bareRate } from './rates.ts';
import { votes } from './votes.ts';

const rate: UnitExtractor = { id: 'rate', extract: bareRate };

const bare: UnitExtractor = {
  id: 'bare',
  extract: (_, { first, last }) => ({ first, last, unit: '', kind: 'bare', thing: null }),
};

/** Every way in which a number gets its unit, the surest first; the last always does. */
export const UNIT_EXTRACTORS: readonly UnitExtractor[] = [
  moneyBefore,
  moneyAfter,
  votes,
  unitAfter,
  aged,
  counted,
  rate,
  bare,
];
