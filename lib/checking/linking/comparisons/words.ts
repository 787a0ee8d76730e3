import type { Comparison, Pair } from '../pair.ts';

const STEPS = [0.02, 0.1, 0.2, 0.35, 0.5, 0.7] as const;
/** The level of sentences that share no word, or hardly one. */
export const NO_WORD = 'none';

const step = (likeness: number): string => {
  const at = STEPS.findLastIndex((least) => likeness >= least);
  return at < 0 ? NO_WORD : `from ${STEPS[at]}`;
};

/** The words beside the figures, the nearer and the rarer the more: the cosine of what either has. */
export const wordsBeside: Comparison = {
  id: 'words beside',
  levelOf({ wordings: [x, y], rarity }: Pair): string {
    return step(cosine(x.near, y.near, rarity));
  },
};

/** The words of the whole sentences, the rarer the more. */
export const wordsOfSentence: Comparison = {
  id: 'words of the sentence',
  levelOf({ wordings: [x, y], rarity }: Pair): string {
    const weights = ({ words }: { readonly words: ReadonlySet<string> }) =>
      new Map([...words].map((stem) => [stem, 1]));
    return step(cosine(weights(x), weights(y), rarity));
  },
};

function cosine(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  rarity: Pair['rarity'],
): number {
  let shared = 0;
  let [ofA, ofB] = [0, 0];
  for (const [stem, weight] of a) {
    const own = weight * rarity(stem);
    ofA += own * own;
    shared += own * (b.get(stem) ?? 0) * rarity(stem);
  }
  for (const [stem, weight] of b) ofB += (weight * rarity(stem)) ** 2;
  return ofA === 0 || ofB === 0 ? 0 : shared / Math.sqrt(ofA * ofB);
}
