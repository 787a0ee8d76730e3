import { expect, test } from 'vitest';
import { loadVocabulary } from '../../../data/vocabulary-node.ts';
import { createReader } from '../../../lib/reading/reader.ts';

const reader = createReader(loadVocabulary());

function claimOf(text: string, surface: string) {
  const claim = reader.claims({ text, date: '2025-06-09' }).findLast((each) => each.surface === surface);
  expect(claim, text).toBeDefined();
  expect(text.slice(claim!.start, claim!.end)).toBe(surface);
  return claim!;
}

test.each([
  [
    'The central bank in Lima cut its key rate to 5% from 5.25%, and said inflation was low.',
    '5.25%',
    'interest-rate',
  ],
  ['The Nikkei shed 412 points, or 1.1%, after a weak report on jobs.', '1.1%', 'stock-index'],
  ['The budget deficit was 3.1 billion pesos, or 0.4 percent of GDP.', '0.4 percent', 'budget-deficit'],
  ['Exports from Vietnam rose 9.1%, missing the 11.0% forecast.', '9.1%', 'exports'],
  ['Zinc settled at $15,210 a tonne in London.', '$15,210 a tonne', 'product-price'],
  ['The Dutch lift the retirement age to 68 from 67 despite protests.', '67', 'retirement-age'],
  ['The airport railway took in 41 million euros in March.', '41 million euros', 'revenue'],
  [
    'The deficit in trade widened 9 percent to $4.1 billion as exports fell.',
    '$4.1 billion',
    'trade-balance',
  ],
])('%s [%s] is %s', (text, surface, measure) => {
  expect(claimOf(text, surface).measure).toBe(measure);
});

test.each([
  ['The index was stuck at 50.2 in June.', '50.2', 'people-trapped'],
  ['Fortescue shares lost 2.2% after a poor report on jobs.', '2.2%', 'jobs-added'],
])('%s [%s] is not %s', (text, surface, measure) => {
  expect(claimOf(text, surface).measure).not.toBe(measure);
});

test.each([
  ['The trade deficit grew to $14 billion as the surplus in services shrank.', '$14 billion', ['deficit']],
  ['Norway ran a current account surplus of 61 billion euros.', '61 billion euros', ['surplus']],
])('%s [%s] is told as %j', (text, surface, scope) => {
  expect(claimOf(text, surface).scope).toEqual(scope);
});
