import { expect, test } from 'vitest';
import { isMisspelling } from '../../../lib/facts/misspelling.ts';

test.each([
  ['exprots', 'exports', true],
  ['inflaton', 'inflation', true],
  ['chian', 'china', true],
  ['tarifs', 'tariff', true],
  ['unemploymnt', 'unemployment', true],
  ['elephants', 'elements', false],
  ['inflation', 'influenza', false],
  ['xeports', 'exports', false],
  ['stool', 'stone', false],
  ['usb', 'usa', false],
  ['2024', '2025', false],
  ['12345', '12346', false],
])('%s for %s: %s', (typed, word, expected) => {
  expect(isMisspelling(typed, word)).toBe(expected);
});
