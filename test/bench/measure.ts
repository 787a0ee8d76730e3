/** Something to time. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/** Short runs are repeated until one measurement takes about this long: the clock's grain and single pauses then count for little. */
const SHORTEST_MEASUREMENT_MS = 20;
/** How long each contender runs before it is timed. A just-in-time compiler goes on improving code for about this long. */
const WARM_UP_MS = 1000;

/**
 * Median time of one run in milliseconds, in the order of the contenders. They take turns, so that a machine that gets slower
 * or faster meanwhile treats all alike.
 */
export function medianTimes(contenders: readonly Contender[], rounds: number): number[] {
  const timed = contenders.map(({ run }) => ({ run, repeats: repeatsFor(run), times: [] as number[] }));
  for (let round = 0; round < rounds; round += 1)
    for (const { run, repeats, times } of timed) times.push(timeOf(run, repeats));
  return timed.map(({ times }) => median(times));
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The first runs compile and fill caches: they warm up and are not counted. */
function repeatsFor(run: () => unknown): number {
  const start = performance.now();
  let last = timeOf(run, 1);
  while (performance.now() - start < WARM_UP_MS) last = timeOf(run, 1);
  return Math.max(1, Math.ceil(SHORTEST_MEASUREMENT_MS / Math.max(last, 0.01)));
}

/** Mean time of one run in milliseconds. */
export function timeOf(run: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let at = 0; at < repeats; at += 1) {
    // Work whose result nobody looks at might not be done.
    if (run() === undefined) throw new Error('a run gave nothing');
  }
  return (performance.now() - start) / repeats;
}
