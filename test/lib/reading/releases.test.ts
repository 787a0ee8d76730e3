import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../data/vocabulary-node.ts';
import type { Claim } from '../../../lib/reading/claim.ts';
import { createReader } from '../../../lib/reading/reader.ts';
import {
  ATTRIBUTED,
  BACK,
  BEFORE,
  DENIED,
  EXPECTED,
  LISTS,
  NO_RELEASE,
  PARTIES,
  type Row,
  WHICH,
} from './releases.rows.ts';

const reader = createReader(loadVocabulary());

/** "1.3 percent#2" is the second figure printed so. */
function claimOf({ text, rest }: Row, printed: string): Claim | undefined {
  const [surface, nth = '1'] = printed.split('#');
  return reader.claims({ text, date: '2025-06-12', ...rest }).filter((each) => each.surface === surface)[
    Number(nth) - 1
  ];
}

function check(rows: readonly Row[]): void {
  for (const row of rows)
    for (const [printed, expected] of Object.entries(row.expected))
      it(`${row.text} (${printed})`, () => expect(claimOf(row, printed)).toMatchObject(expected));
}

describe('a release', () => {
  describe('tells the figure before as one of its own series', () => check(BEFORE));
  describe('tells the figure expected as a forecast of its series', () => check(EXPECTED));
  describe('goes on in the sentences after, and is revised', () => check(BACK));
  describe('gives each head of a list its own figure', () => check(LISTS));
  describe('names the sides of a flow once', () => check(PARTIES));
  describe('may be withdrawn or denied', () => check(DENIED));
  describe('goes on the figure that is meant', () => check(WHICH));
  describe('is not every figure with such words', () => check(NO_RELEASE));
  describe('is told by one and foreseen by another', () => check(ATTRIBUTED));
});
