import { expect, it } from 'vitest';
import { loadVocabulary } from '../../../data/vocabulary-node.ts';
import { createReader } from '../../../lib/reading/reader.ts';

const reader = createReader(loadVocabulary());
const claimed = (text: string) =>
  reader
    .claims({ text, date: '2025-06-09' })
    .map(({ value, range, unit, form }) => [range ?? value, unit, form]);

it.each([
  [
    'Unemployment in Peru fell from 7.1 to 6.4 percent.',
    [
      [7.1, 'percent', 'rate'],
      [6.4, 'percent', 'rate'],
    ],
  ],
  [
    'The fine rose by $3 million to $11 million.',
    [
      [3e6, 'USD', 'change'],
      [11e6, 'USD', 'level'],
    ],
  ],
  ['Fines of $3 million to $11 million are usual.', [[[3e6, 11e6], 'USD', 'level']]],
] as const)('%s claims the levels of a change each, and a range as one', (text, expected) => {
  expect(claimed(text)).toEqual(expected);
});
