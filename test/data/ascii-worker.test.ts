import { expect, test } from 'vitest';
import { escapeNonAscii } from '../../data/ascii-worker.ts';

test.each(['≤ 2 µs — “quoted”', '日本 🜚 €', 'plain'])('%s is the same JSON with escapes', (text) => {
  const escaped = escapeNonAscii(JSON.stringify(text));
  expect(escaped).toMatch(/^[\0-\x7f]*$/);
  expect(JSON.parse(escaped)).toBe(text);
});
