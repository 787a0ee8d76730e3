import { expect, test } from 'vitest';
import { originsOf } from '../../../../lib/checking/telling/lineage.ts';
import { statement } from '../statements.ts';

const report = (publisher: string, quote: string, attribution: string | null = null) =>
  statement({ attribution, source: { ...statement().source, publisher, quote } });
const groups = (...reports: ReturnType<typeof report>[]) =>
  originsOf(reports).map((members) => members.map(({ source }) => source.publisher).join(' '));

const SLID = 'Exports of coffee slid 8.4 percent in April.';
const DOWN = 'In April the country sold 8.4 percent less coffee abroad.';

test('an outlet is one source however often it prints a figure', () => {
  expect(groups(report('A', SLID), report('A', DOWN))).toEqual(['A A']);
});

test('two outlets in words of their own are two', () => {
  expect(groups(report('A', SLID), report('B', DOWN))).toEqual(['A', 'B']);
});

test('who names the same origin is one source', () => {
  expect(groups(report('A', SLID, 'the Coffee Board'), report('B', DOWN, 'Coffee Board'))).toEqual(['A B']);
});

test('officials are of everywhere', () => {
  expect(groups(report('A', SLID, 'officials'), report('B', DOWN, 'officials'))).toEqual(['A', 'B']);
});

test('copied words are one source, and join what stands apart', () => {
  const copied = 'Exports of coffee slid 8.4 percent in April, said the Coffee Board.';
  expect(
    groups(report('A', SLID), report('B', DOWN, 'Coffee Board'), report('C', copied, 'Coffee Board')),
  ).toEqual(['A B C']);
});
