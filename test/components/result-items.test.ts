import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../components/result-items.ts';
import type { Statement } from '../../lib/checking/statement.ts';
import type { SeriesHit } from '../../lib/facts/fact-base.ts';
import { sampleClaim } from '../lib/facts/samples.ts';

/** A series of so many different values, by some sources in turn. */
function hit(count: number, publishers = ['Office']): SeriesHit {
  const facts = Array.from({ length: count }, (_, at) => given(at, publishers[at % publishers.length]!));
  return { series: 's', label: 'S', facts };
}

function given(value: number, publisher: string, change: Partial<Statement> = {}): Statement {
  const claim = sampleClaim({ value });
  const id = `${publisher}-${value}`;
  return { ...claim, id, source: { ...claim.source, publisher }, ...change };
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

describe('one line for all who give the same value', () => {
  const linesOf = (...facts: Statement[]) =>
    itemsOf({ series: 's', label: 'S', facts }, true).map((item) =>
      item.kind === 'fact' ? item.facts.map(({ source }) => source.publisher) : [],
    );

  test('on the same basis for the same time', () => {
    expect(linesOf(given(5, 'Office'), given(6, 'Courier'), given(5, 'Post'))).toEqual([
      ['Office', 'Post'],
      ['Courier'],
    ]);
  });

  test.each<[string, Partial<Statement>]>([
    ['another month', { timePeriod: '2025-04' }],
    ['a forecast', { modality: 'forecast' }],
    ['another bound', { bound: 'about' }],
    ['another unit', { unit: 'EUR' }],
  ])('but not with %s', (_, change) => {
    expect(linesOf(given(5, 'Office'), given(5, 'Post', change))).toEqual([['Office'], ['Post']]);
  });

  test('nor where neither names its time and they were written on different days', () => {
    const on = (date: string, publisher: string) => {
      const claim = given(5, publisher, { timePeriod: null });
      return { ...claim, source: { ...claim.source, date } };
    };
    expect(
      linesOf(on('2025-06-09', 'Office'), on('2025-06-09', 'Post'), on('2025-06-10', 'Courier')),
    ).toEqual([['Office', 'Post'], ['Courier']]);
  });
});
