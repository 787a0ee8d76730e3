import { expect, test } from 'vitest';
import { place } from '../../../lib/page/placement.ts';

const window = { width: 1000, height: 800 };
const card = { width: 372, height: 300 };

test('under its figure, where there is room', () => {
  expect(place({ left: 200, top: 100, bottom: 120 }, card, window)).toEqual({
    left: 184,
    top: 126,
    maxHeight: 666,
  });
});

test('over its figure, where there is not', () => {
  expect(place({ left: 200, top: 600, bottom: 620 }, card, window)).toEqual({
    left: 184,
    top: 294,
    maxHeight: 586,
  });
});

test('never over the figure: it gets lower and scrolls inside', () => {
  const { top, maxHeight } = place({ left: 200, top: 200, bottom: 220 }, card, { width: 1000, height: 400 });
  expect({ top, maxHeight }).toEqual({ top: 8, maxHeight: 186 });
});

test('never beyond the edges of the window', () => {
  expect(place({ left: 950, top: 100, bottom: 120 }, card, window).left).toBe(620);
  expect(place({ left: 4, top: 100, bottom: 120 }, card, window).left).toBe(8);
  expect(
    place({ left: 100, top: 100, bottom: 120 }, { width: 304, height: 300 }, { width: 320, height: 560 })
      .left,
  ).toBe(8);
});
