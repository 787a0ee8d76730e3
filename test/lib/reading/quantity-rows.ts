import { expect, it } from 'vitest';
import { loadVocabulary } from '../../../data/vocabulary-node.ts';
import { createReader } from '../../../lib/reading/reader.ts';

const reader = createReader(loadVocabulary());

/** Surface, value or range, unit, and bound or direction where there is one. */
export type Expected = readonly [string, number | readonly [number, number] | null, string, string?];
/** A sentence with each of its quantities, left to right. */
export type Row = readonly [string, ...Expected[]];

/** One test for each row: all that is read of the sentence, and nothing else. */
export function readsAsExpected(rows: readonly Row[]): void {
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const found = reader.quantities(text);
    expect(
      found.map((q) => [
        q.surface,
        q.range ?? q.value,
        q.unit,
        q.direction ?? (q.bound === 'exact' ? undefined : q.bound),
      ]),
    ).toEqual(
      expected.map(([surface, value, unit, mark]) => [
        surface,
        typeof value === 'number' ? expect.closeTo(value, 9) : value,
        unit,
        mark,
      ]),
    );
  });
}
