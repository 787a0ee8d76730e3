import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import weights from '../../../../data/weights/linking.json' with { type: 'json' };
import { createChecker } from '../../../../lib/checking/check.ts';
import { COMPARISONS } from '../../../../lib/checking/linking/comparisons.ts';
import { weigh } from '../../../../lib/checking/linking/evidence.ts';
import { pairOf } from '../../../../lib/checking/linking/pair-of.ts';
import { level } from '../statements.ts';

const { knowledge } = createChecker(loadVocabulary());
const said = (quote: string, value: number, surface: string) =>
  level({
    measure: 'count-of-boats',
    form: 'count',
    unit: 'boat',
    counterpartArea: null,
    refArea: null,
    value,
    surface,
    interval: [value - 0.5, value + 0.5],
    source: { publisher: 'Fjord Times', title: null, url: null, date: '2025-05-20', quote },
  });
const weigh2 = (a: ReturnType<typeof said>, b: ReturnType<typeof said>) =>
  weigh(pairOf(a, b, () => 2, knowledge)!, a.value === b.value);

describe('the weights', () => {
  it.each(['fits', 'apart'] as const)('of numbers that are %s know every comparison', (kind) => {
    expect(Object.keys(weights[kind].comparisons).sort()).toEqual(COMPARISONS.map(({ id }) => id).sort());
    for (const levels of Object.values<Record<string, number>>(weights[kind].comparisons))
      for (const weight of Object.values(levels)) expect(Math.abs(weight)).toBeLessThan(12);
  });
});

describe('evidence', () => {
  const one = said('The storm sank 137 boats in the harbour of Weesp.', 137, '137 boats');
  const same = said('In the harbour of Weesp 137 boats sank in the storm.', 137, '137 boats');
  const other = said('A race of 137 boats is held at Hoorn every summer.', 137, '137 boats');
  it('adds up what speaks for one thing', () => {
    const { findings, weight } = weigh2(one, same);
    expect(findings.map(({ comparison }) => comparison)).toEqual(COMPARISONS.map(({ id }) => id));
    expect(weight).toBeCloseTo(weights.fits.prior + findings.reduce((sum, each) => sum + each.weight, 0), 6);
  });
  it('is more where two sentences tell the same', () => {
    expect(weigh2(one, same).weight).toBeGreaterThan(weigh2(one, other).weight + 2);
  });
  it('does not depend on which stands first', () => {
    expect(weigh2(one, other).weight).toBeCloseTo(weigh2(other, one).weight, 6);
  });
});
