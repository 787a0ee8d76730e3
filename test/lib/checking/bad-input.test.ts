import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../../data/vocabulary-node.ts';
import { createChecker } from '../../../lib/checking/check.ts';
import { compare } from '../../../lib/checking/judging/compare.ts';
import type { Statement } from '../../../lib/checking/statement.ts';
import { cardsOf } from '../../../lib/checking/telling/cards.ts';
import { createReader } from '../../../lib/reading/reader.ts';
import { level, statement } from './statements.ts';

const vocabulary = loadVocabulary();
const reader = createReader(vocabulary);
const checker = createChecker(vocabulary);
const APART = { sameArticle: false, sameEvent: false };
const ONE_EVENT = { sameArticle: false, sameEvent: true };
const judge = (a: Statement, b: Statement, relationship = APART) =>
  compare(a, b, relationship, checker.knowledge).verdict;

const fact = (given: Partial<Statement> = {}) =>
  level({
    articleId: null,
    source: { publisher: 'Office', title: null, url: null, date: null, quote: '' },
    ...given,
  });
const article = (text: string, date: string | null) =>
  reader.article({
    id: `a${text.length}${date}`,
    publisher: 'Quay',
    title: '',
    date,
    url: null,
    blocks: [text],
  });

describe('a fact that says little', () => {
  test.each([
    ['no area', { refArea: null, counterpartArea: null }, 'unrelated'],
    ['no period', { timePeriod: null }, 'unrelated'],
    [
      'no period and another value',
      { timePeriod: null, value: 5e9, interval: [4.9e9, 5.1e9] as const },
      'unrelated',
    ],
    ['a value that is open at both ends', { value: null, interval: [null, null] as const }, 'unrelated'],
    ['a period that is none', { timePeriod: 'soon' }, 'unrelated'],
    [
      'a period that is none, and another value',
      { timePeriod: 'soon', value: 5e9, interval: [4.9e9, 5.1e9] as const },
      'unrelated',
    ],
  ] as const)('with %s', (_, missing, verdict) => {
    expect(judge(level(), fact(missing as Partial<Statement>))).toBe(verdict);
  });
});

describe('values at the edges of number', () => {
  const change = (value: number) =>
    statement({ value, interval: [value - 0.05, value + 0.05], direction: null });
  test.each([
    ['zero and zero', 0, 0, 'agrees'],
    ['zero and a rise', 0, 3, 'disagrees'],
    ['a fall and a rise of one size', -3, 3, 'disagrees'],
    ['a fall and the same fall', -3, -3, 'agrees'],
    ['enormous and enormous', 1e300, 1e300, 'agrees'],
    ['enormous and tiny', 1e300, 1e-300, 'disagrees'],
  ])('%s', (_, a, b, verdict) => {
    expect(judge(change(a), change(b))).toBe(verdict);
  });
  test('no sum is made with a level of zero or below', () => {
    const levels = [0, -2e9].map((value) =>
      level({ value, interval: [value - 1, value + 1], articleId: 'x' }),
    );
    const fall = statement({ articleId: 'x', value: -100, interval: [-100.5, -99.5] });
    expect(checker.check([], [...levels, fall]).arithmetic).toEqual([]);
  });
});

describe('facts that contradict each other', () => {
  const claim = article(
    "Brazil's exports to Japan rose 3 percent in April from a year earlier.",
    '2025-05-20',
  );
  const facts = [3, 7].map((value) =>
    statement({
      id: `f${value}`,
      articleId: null,
      value,
      interval: [value - 0.5, value + 0.5],
      direction: 'up',
    }),
  );
  test('each have their say, the conflict first', () => {
    const checked = checker.check([claim], facts);
    expect(checked.findings.map(({ verdict }) => verdict).sort()).toEqual(['agrees', 'disagrees']);
    const [card] = [...cardsOf(checked).values()];
    expect(card!.rows.map(({ verdict }) => verdict)).toEqual([null, 'disagrees', 'agrees']);
  });
  test('are not held against each other: there is no article to tell', () => {
    expect(checker.check([], facts).findings).toEqual([]);
  });
});

describe('periods that overlap in part', () => {
  test('two levels that differ are of two periods', () => {
    const other = level({ timePeriod: '2025-03/2025-04', value: 4e9, interval: [3.9e9, 4.1e9] });
    expect(judge(level({ timePeriod: '2025-04/2025-05' }), other)).toBe('different-basis');
  });
  test('a month within a quarter is no conflict with it', () => {
    const quarter = level({ timePeriod: '2025-Q2', value: 6e9, interval: [5.9e9, 6.1e9] });
    expect(judge(level(), quarter)).not.toBe('disagrees');
  });
});

describe('articles without a date', () => {
  const text = "Brazil's exports to Japan rose 3 percent in April from a year earlier.";
  const other = "Brazil's exports to Japan rose 7 percent in April from a year earlier.";
  test('neither conflict nor agree over an April that no year is known of', () => {
    expect(checker.check([article(text, null), article(`${text} `, null)], []).findings).toEqual([]);
    expect(checker.check([article(text, null), article(`${other} `, null)], []).findings).toEqual([]);
  });
  test('a date that is none counts for none', () => {
    expect(() => checker.check([article(text, 'yesterday'), article(other, '2025-13-45')], [])).not.toThrow();
  });
});

test('a quote that does not hold its figure, or is empty, is no reason to stop', () => {
  const quotes = ['', 'nothing of it', '8.4', '8.4 percent '.repeat(500)];
  const all = quotes.map((quote) => statement({ source: { ...statement().source, quote } }));
  for (const a of all) for (const b of all) expect(() => judge(a, b, ONE_EVENT)).not.toThrow();
});
