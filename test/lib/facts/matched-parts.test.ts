import { expect, test } from 'vitest';
import { matchedParts } from '../../../lib/facts/matched-parts.ts';

/** The text with what was found in brackets. */
const marked = (text: string, query: string) =>
  matchedParts(text, query)
    .map((part) => (part.matched ? `[${part.text}]` : part.text))
    .join('');

test.each([
  [
    'Exports of goods, China to United States',
    'china exports us',
    '[Exports] of goods, [China] to [United States]',
  ],
  ['Exports of goods, China to United States', 'expo', '[Exports] of goods, China to United States'],
  ['Population, United Kingdom', 'us', 'Population, United Kingdom'],
  ['May 2025', 'may', '[May] 2025'],
  ['Mayors of May', 'ma', 'Mayors of May'],
  ['Côte d’Ivoire', 'cote', '[Côte] d’Ivoire'],
  ['Nothing here', 'exports', 'Nothing here'],
  ['', 'exports', ''],
])('%s for "%s"', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test('no letter is lost', () => {
  const text = 'Exports, U.S. to China (in €), change';
  expect(
    matchedParts(text, 'us china change')
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});
