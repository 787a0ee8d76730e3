/** A row of features that are there or not, by their places, and whether it is one of those looked for. */
export interface Row {
  readonly features: readonly number[];
  readonly isOne: boolean;
}

export interface Model {
  readonly prior: number;
  readonly weights: readonly number[];
}

/** Pulls weights of what was seldom seen to nothing. */
const RIDGE = 2;
const STEPS = 12;

/** Logistic regression with a ridge, by Newton's method. In natural logarithms of odds. */
export function train(rows: readonly Row[], features: number): Model {
  const size = features + 1;
  let weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (let at = 0; at < size; at += 1) {
      const ridge = at === features ? 1e-6 : RIDGE;
      gradient[at] = -ridge * weights[at]!;
      hessian[at]![at] = ridge;
    }
    for (const row of rows) {
      const places = [...row.features, features];
      const chance = sigmoid(sum(weights, places));
      const [error, spread] = [Number(row.isOne) - chance, chance * (1 - chance)];
      for (const x of places) {
        gradient[x]! += error;
        for (const y of places) hessian[x]![y]! += spread;
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight + change[at]!);
  }
  return { prior: weights[features]!, weights: [...weights.slice(0, features)] };
}

export const score = ({ prior, weights }: Model, { features }: Pick<Row, 'features'>): number =>
  prior + sum(weights, features);

const sum = (weights: ArrayLike<number>, places: readonly number[]): number =>
  places.reduce((total, at) => total + (weights[at] ?? 0), 0);

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Solves a system with a symmetric, positive matrix by elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, at) => Float64Array.of(...row, right[at]!));
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot += 1)
    for (let at = pivot + 1; at < size; at += 1) {
      const factor = rows[at]![pivot]! / rows[pivot]![pivot]!;
      if (factor !== 0) for (let k = pivot; k <= size; k += 1) rows[at]![k]! -= factor * rows[pivot]![k]!;
    }
  const solution = new Float64Array(size);
  for (let at = size - 1; at >= 0; at -= 1) {
    let value = rows[at]![size]!;
    for (let k = at + 1; k < size; k += 1) value -= rows[at]![k]! * solution[k]!;
    solution[at] = value / rows[at]![at]!;
  }
  return solution;
}
