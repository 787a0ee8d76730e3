import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import { createChecker } from '../../../../lib/checking/check.ts';
import { createReader } from '../../../../lib/reading/reader.ts';

const vocabulary = loadVocabulary();
const reader = createReader(vocabulary);
const checker = createChecker(vocabulary);

function sums(text: string): string[] {
  const article = reader.article({
    id: 'a',
    publisher: null,
    title: '',
    date: '2025-03-04',
    url: null,
    blocks: [text],
  });
  return checker
    .check([article], [])
    .arithmetic.map(({ rule, holds, reason }) => `${rule} ${holds}: ${reason}`);
}

describe('within a sentence', () => {
  test.each([
    [
      'Of the crew, 12 of 40 miners, or 30 percent, had no lamp.',
      ['share-of-whole true: 12 of 40 miners is 30 %'],
    ],
    ['Some 12 of 40 miners, or 45 percent, had no lamp.', []],
    [
      'Yesterday 12 of 40 miners, or 45 percent, had no lamp.',
      ['share-of-whole false: 12 of 40 miners is 30 %, not 45 %'],
    ],
    [
      'The ferry carried 31 passengers and 4 sailors, 35 people in all.',
      ['parts-and-total true: 31 passengers and 4 sailors are 35'],
    ],
    [
      'The ferry carried 31 passengers and 4 sailors, a total of 38 people.',
      ['parts-and-total false: 31 passengers and 4 sailors are 35, not 38 people'],
    ],
    [
      'In the survey 48 percent were for it, 39 percent against it and 13 percent undecided.',
      ['full-whole true: 48 % + 39 % + 13 % fill the whole'],
    ],
    ['In the survey 48 percent were for it, 39 percent against it and 5 percent undecided.', []],
    ['The ferry carried 31 passengers and 4 cars past 35 islands.', []],
    [
      'It has been 40 years since the lighthouse went dark in 1985.',
      ['years-since true: From 1985 to 2025 is 40 years'],
    ],
    ['It was founded 25 years ago, in May 2000.', ['years-since true: From 2000 to 2025 is 25 years']],
    ['The pier burned down in 1991, some 34 years ago.', ['years-since true: From 1991 to 2025 is 34 years']],
    [
      'The pier burned down in 1991, nearly 44 years ago.',
      ['years-since false: From 1991 to 2025 is 34 years, not ≈\u00a044 years'],
    ],
    ['By the time he sold it, 12 years had passed since 1985.', []],
    ['It had been 12 years since 1985 when he sold the mill.', []],
    ['He was jailed for 12 years in 1985.', []],
    ['He worked there in 1985, and left 12 years later.', []],
    ['More than 50 years ago, in 1985, the law was another.', []],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual(expected);
  });
});
