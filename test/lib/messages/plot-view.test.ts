import { expect, test } from 'vitest';
import { plotView } from '../../../lib/messages/plot-view.ts';

const point = (at: number, value: number, isShown = false) => ({
  at,
  value,
  period: `day ${at}`,
  printed: `${value} %`,
  isShown,
});

test('a plot goes from edge to edge, and says its values to those who cannot see it', () => {
  const points = [point(0, 10), point(1, 30, true), point(2, 20)];
  expect(plotView({ label: 'Tariff', isStep: false, points })).toEqual([
    'figure',
    { class: 'plot' },
    [
      'svg',
      { viewBox: '0 0 320 44', role: 'img', 'aria-label': 'Tariff: day 0 10 %, day 1 30 %, day 2 20 %' },
      ['polyline', { points: '5.0,39.0 160.0,5.0 315.0,22.0' }],
      ['circle', { cx: '5.0', cy: '39.0', r: '2' }],
      ['circle', { cx: '160.0', cy: '5.0', r: '4' }],
      ['circle', { cx: '315.0', cy: '22.0', r: '2' }],
    ],
    ['figcaption', {}, ['span', {}, 'day 0 10 %'], ['span', {}, 'Tariff'], ['span', {}, 'day 2 20 %']],
  ]);
});

test('a rule holds until it changes', () => {
  const [, , svg] = plotView({ label: 'Tariff', isStep: true, points: [point(0, 10), point(2, 30)] });
  expect(JSON.stringify(svg)).toContain('5.0,39.0 315.0,39.0 315.0,5.0');
});

test('values that are all the same lie in the middle', () => {
  const [, , svg] = plotView({ label: 'Tariff', isStep: false, points: [point(0, 10), point(2, 10)] });
  expect(JSON.stringify(svg)).toContain('5.0,22.0 315.0,22.0');
});
