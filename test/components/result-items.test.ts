import { expect, test } from 'vitest';
import { itemsOf } from '../../components/result-items.ts';
import type { SeriesHit } from '../../lib/facts/fact-base.ts';
import { sampleClaim } from '../lib/facts/samples.ts';

/** A series of so many facts, by two sources in turn. */
function hit(count: number, publishers = ['Office']): SeriesHit {
  const facts = Array.from({ length: count }, (_, at) => {
    const claim = sampleClaim();
    return {
      ...claim,
      id: `f${at}`,
      source: { ...claim.source, publisher: publishers[at % publishers.length]! },
    };
  });
  return { series: 's', label: 'S', facts };
}

const kinds = (count: number, isOpen: boolean) => itemsOf(hit(count), isOpen).map((item) => item.kind);

test('up to five facts are all shown', () => {
  expect(kinds(5, false)).toEqual(['fact', 'fact', 'fact', 'fact', 'fact']);
});

test('of more, four and an offer to show the rest', () => {
  const items = itemsOf(hit(9), false);
  expect(items).toHaveLength(5);
  expect(items[4]).toMatchObject({ kind: 'more', series: 's', count: 5 });
  expect(kinds(9, true)).toHaveLength(9);
});

test('a source that the line above has is not named again', () => {
  const same = (publishers: string[]) =>
    itemsOf(hit(3, publishers), false).map((item) => item.kind === 'fact' && item.sameSource);
  expect(same(['Office'])).toEqual([false, true, true]);
  expect(same(['Office', 'Bureau'])).toEqual([false, false, false]);
});
