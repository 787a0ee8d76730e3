import { expect, test } from 'vitest';
import { badgeOf } from '../../../lib/messages/badge.ts';

test.each([
  [{ disagrees: 0, 'different-basis': 0, agrees: 0 }, ''],
  [{ disagrees: 0, 'different-basis': 0, agrees: 9 }, ''],
  [{ disagrees: 1, 'different-basis': 2, agrees: 9 }, '3'],
])('%j → "%s"', (counts, text) => {
  expect(badgeOf(counts).text).toBe(text);
});

test('the colour is that of the worst verdict', () => {
  const basisOnly = badgeOf({ disagrees: 0, 'different-basis': 2, agrees: 0 }).colour;
  const conflict = badgeOf({ disagrees: 1, 'different-basis': 2, agrees: 0 }).colour;
  expect(conflict).toBe('#b3261e');
  expect(basisOnly).toBe('#1f5fbf');
});
