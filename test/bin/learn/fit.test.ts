import { expect, it } from 'vitest';
import { score, train } from '../../../bin/make/learn/fit.ts';

const rows = [
  ...Array.from({ length: 40 }, () => ({ features: [0, 2], isOne: true })),
  ...Array.from({ length: 40 }, () => ({ features: [1, 2], isOne: false })),
  ...Array.from({ length: 10 }, () => ({ features: [0, 3], isOne: true })),
  ...Array.from({ length: 10 }, () => ({ features: [0, 3], isOne: false })),
];

it('gives weight to what tells rows apart, and none to what does not', () => {
  const model = train(rows, 5);
  expect(score(model, { features: [0, 2] })).toBeGreaterThan(1.5);
  expect(score(model, { features: [1, 2] })).toBeLessThan(-1.5);
  expect(model.weights[4]).toBeCloseTo(0, 6);
});

it('gives the same weights for the same rows', () => {
  expect(train(rows, 5)).toEqual(train(rows, 5));
});
