import type { CardPlot } from '../checking/telling/card.ts';
import type { View } from './view.ts';

const WIDTH = 320;
const HEIGHT = 44;
const EDGE = 5;

/** A small line of the values of a series over time, with its first and last period under it. */
export function plotView({ points, label, isStep }: CardPlot): View {
  const times = points.map(({ at }) => at);
  const values = points.map(({ value }) => value);
  const x = scale(Math.min(...times), Math.max(...times), EDGE, WIDTH - EDGE);
  const y = scale(Math.min(...values), Math.max(...values), HEIGHT - EDGE, EDGE);
  const places = points.map((point) => ({
    ...point,
    x: x(point.at).toFixed(1),
    y: y(point.value).toFixed(1),
  }));
  const line = places.flatMap((place, at) => [
    ...(isStep && at > 0 ? [`${place.x},${places[at - 1]!.y}`] : []),
    `${place.x},${place.y}`,
  ]);
  const [first, last] = [points[0]!, points.at(-1)!];
  return [
    'figure',
    { class: 'plot' },
    [
      'svg',
      {
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        role: 'img',
        'aria-label': `${label}: ${points.map(spoken).join(', ')}`,
      },
      ['polyline', { points: line.join(' ') }],
      ...places.map((place): View => ['circle', { cx: place.x, cy: place.y, r: place.isShown ? '4' : '2' }]),
    ],
    ['figcaption', {}, ['span', {}, spoken(first)], ['span', {}, label], ['span', {}, spoken(last)]],
  ];
}

const spoken = ({ period, printed }: CardPlot['points'][number]): string => `${period} ${printed}`;

/** A linear scale; all the same value lies in the middle. */
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  return (value) =>
    from === to ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);
}
