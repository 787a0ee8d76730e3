import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import { createChecker } from '../../../../lib/checking/check.ts';
import { findArithmetic } from '../../../../lib/checking/sums/arithmetic.ts';
import { level, statement } from '../statements.ts';

const { units } = createChecker(loadVocabulary()).knowledge;
const now = level();
const before = level({
  id: 'before',
  timePeriod: '2025-03',
  value: 2e9,
  interval: [1.95e9, 2.05e9],
  surface: '$2 billion',
});
const monthly = (value: number) =>
  statement({
    value,
    interval: [value - 0.05, value + 0.05],
    transformation: 'month-on-month',
    comparedWith: '2025-03',
  });

describe('from, to and change', () => {
  it('bear each other out within what was printed: an integer allows much', () => {
    expect(findArithmetic([now, before, monthly(-5.1)], units)).toMatchObject([
      { rule: 'from-to-change', holds: true, reason: '$2.0bn → $1.9bn is −5 %' },
    ]);
  });
  it('do not where no value in the print gives the change', () => {
    const own = [now, before, monthly(-25)].map((each) => ({ ...each, articleId: 'one' }));
    expect(findArithmetic(own, units)).toMatchObject([
      { holds: false, reason: '$2.0bn → $1.9bn is −5 %, not −25 %' },
    ]);
  });
  it('do not where a fact and the figures of one article show it', () => {
    const facts = [now, before].map((each) => ({ ...each, articleId: null }));
    expect(findArithmetic([...facts, monthly(-25)], units)).toMatchObject([{ holds: false }]);
  });
  it('say nothing of an article where they take the figures of another', () => {
    const fact = { ...before, articleId: null };
    const wrong = findArithmetic([now, fact, monthly(-25)], units).filter(({ holds }) => holds === false);
    expect(wrong).toEqual([]);
    expect(findArithmetic([now, fact, monthly(-5.1)], units)).toMatchObject([{ holds: true }]);
  });
});

describe('a level and its change', () => {
  it('imply the earlier level', () => {
    const [sum] = findArithmetic(
      [
        level({ articleId: 'one', value: 28.8e9, interval: [28.75e9, 28.85e9] }),
        statement({ articleId: 'one', value: -34.5, interval: [-34.55, -34.45] }),
      ],
      units,
    );
    expect(sum).toMatchObject({
      rule: 'earlier-level',
      holds: null,
      implies: { measure: 'exports', unit: 'USD', timePeriod: '2024-04', refArea: 'BR' },
    });
    expect(sum!.implies!.value / 1e9).toBeCloseTo(43.97, 2);
    expect(sum!.implies!.interval.map((end) => Number((end! / 1e9).toFixed(2)))).toEqual([43.86, 44.08]);
  });
  it('imply nothing for other parties, another time or an unknown one', () => {
    for (const other of [
      { refArea: 'AR' },
      { counterpartArea: 'CN' },
      { timePeriod: '2025-03' },
      { timePeriod: null },
    ]) {
      expect(findArithmetic([level({ articleId: null, ...other }), statement()], units)).toEqual([]);
    }
  });
  it('imply nothing from zero, or from a fall of all of it', () => {
    expect(
      findArithmetic([level({ articleId: null, value: 0, interval: [0, 0] }), statement()], units),
    ).toEqual([]);
    expect(
      findArithmetic(
        [level({ articleId: null }), statement({ value: -100, interval: [-100.5, -99.5] })],
        units,
      ),
    ).toEqual([]);
  });
});

describe('levels of one series at two times', () => {
  const own = (...all: (typeof now)[]) => all.map((each) => ({ ...each, articleId: 'one' }));
  const yearly = (value: number) =>
    statement({ value, interval: [value - 0.05, value + 0.05], comparedWith: '2024-04' });

  it('are not held against a change of another step', () => {
    expect(
      findArithmetic(own(now, before, yearly(-25)), units).filter(({ holds }) => holds !== null),
    ).toEqual([]);
  });
  it('are not held against a change whose times are not as far apart as it says', () => {
    const misread = { ...yearly(-25), comparedWith: '2025-03' };
    expect(findArithmetic(own(now, before, misread), units)).toEqual([]);
  });
  it('show nothing wrong where one time has two values', () => {
    const other = level({ value: 2.6e9, interval: [2.55e9, 2.65e9], timePeriod: '2025-03' });
    const sums = findArithmetic(own(now, before, other, monthly(-35)), units);
    expect(sums.filter(({ holds }) => holds === false)).toEqual([]);
  });
  it('show nothing wrong where a time was only carried over', () => {
    const carried = { ...before, implied: ['timePeriod'] as const };
    const sums = findArithmetic(own(now, carried, monthly(-25)), units);
    expect(sums.filter(({ holds }) => holds === false)).toEqual([]);
  });
});
