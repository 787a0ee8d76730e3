import { browser } from 'wxt/browser';

/** Storage key of the pairs of figures that the reader has said are not the same thing. */
export const MUTED = 'mutedPairs';
/** Far more than anybody mutes by hand; the oldest go first. */
const MOST_PAIRS = 5_000;

/** Their keys, oldest first. */
export async function readMuted(): Promise<readonly string[]> {
  // Where the storage cannot be read, nothing is muted.
  const { [MUTED]: stored } = await browser.storage.local
    .get<Record<string, unknown>>(MUTED)
    .catch((): Record<string, unknown> => ({}));
  return Array.isArray(stored) ? stored : [];
}

/** Says of pairs that they are not the same thing. */
export async function mutePairs(pairs: readonly string[]): Promise<void> {
  const others = (await readMuted()).filter((pair) => !pairs.includes(pair));
  await writeMuted([...others, ...pairs]);
}

export function writeMuted(pairs: readonly string[]): Promise<void> {
  return browser.storage.local.set({ [MUTED]: pairs.slice(-MOST_PAIRS) });
}
