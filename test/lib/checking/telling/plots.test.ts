import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../lib/checking/statement.ts';
import { plotOf as plotAmong, pointsAmong } from '../../../../lib/checking/telling/plots.ts';
import { level } from '../statements.ts';

const plotOf = (shown: readonly Statement[], known: readonly Statement[]) =>
  plotAmong(shown, pointsAmong(known));

const fact = (timePeriod: string, value: number, id = timePeriod) =>
  level({ id, articleId: null, timePeriod, value });
const printed = level({ id: 'own', timePeriod: '2025-04', value: 1.9e9 });
const months = [fact('2025-03', 2e9), fact('2025-01', 1.7e9), fact('2025-02', 1.8e9)];

describe('the course of a series', () => {
  test('is that of the known facts in order, with the printed figure among them', () => {
    const plot = plotOf([printed], [...months, printed]);
    expect(plot).toMatchObject({
      label: printed.label,
      points: [
        { period: 'January 2025', value: 1.7e9, isShown: false },
        { period: 'February 2025', value: 1.8e9, isShown: false },
        { period: 'March 2025', value: 2e9, isShown: false },
        { period: 'April 2025', value: 1.9e9, isShown: true },
      ],
    });
    expect(plot!.points[1]!.at - plot!.points[0]!.at).toBe(31 * 24 * 3600 * 1000);
  });

  test('has one point a period: what a pack knows, where it knows it', () => {
    const plot = plotOf([printed], [...months, fact('2025-04', 1.91e9), printed]);
    expect(plot!.points.at(-1)).toMatchObject({ value: 1.91e9, isShown: true });
    expect(plot!.points).toHaveLength(4);
  });

  test.each([
    ['fewer than three periods are known', [fact('2025-03', 2e9), printed]],
    ['the others are years', [fact('2022', 2e10), fact('2023', 2e10), fact('2024', 2e10), printed]],
    ['the others are of another country', months.map((each) => ({ ...each, refArea: 'AR' }))],
    ['the others stand in other articles', months.map((each) => ({ ...each, articleId: 'other' }))],
    ['the others are only bounds', months.map((each) => ({ ...each, bound: 'more than' as const }))],
  ])('is not shown where %s', (_, statements) => {
    expect(plotOf([printed], statements)).toBeNull();
  });
});

describe('the course of a rule', () => {
  const rule = (validFrom: string, value: number) =>
    level({ id: validFrom, articleId: null, timePeriod: null, validFrom, value });
  const rules = [rule('2025-04-09', 145), rule('2025-03-04', 20), rule('2025-05-14', 30)];

  test('goes in steps from the days on which it changed', () => {
    expect(plotOf([rules[0]!], rules)).toMatchObject({
      isStep: true,
      points: [
        { period: '4 March 2025', value: 20, isShown: false },
        { period: '9 April 2025', value: 145, isShown: true },
        { period: '14 May 2025', value: 30, isShown: false },
      ],
    });
  });
});
