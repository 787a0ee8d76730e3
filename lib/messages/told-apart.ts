import { browser } from 'wxt/browser';
import { fits, text } from './shape.ts';

/** What the reader has said of two figures, or of one and several: that they are not the same thing. */
export interface ToldApart {
  /** Keys of the pairs, parted by blanks. */
  readonly pairs: string;
  /** For people: "−12.7 % and −34.5 %, Harbour Courier". */
  readonly figures: string;
}

/** Storage key of the list of them. */
export const TOLD_APART = 'toldApart';
/** Far more than anybody tells apart by hand; the oldest go first. */
const MOST = 2_000;

const shape = { pairs: text, figures: text } as const;

/** All of them, oldest first. */
export async function readToldApart(): Promise<readonly ToldApart[]> {
  // Where the storage cannot be read, nothing is told apart.
  const { [TOLD_APART]: stored } = await browser.storage.local
    .get<Record<string, unknown>>(TOLD_APART)
    .catch((): Record<string, unknown> => ({}));
  return Array.isArray(stored) ? stored.filter((each) => fits(each, shape)) : [];
}

/** The keys of all pairs told apart. */
export async function pairsToldApart(): Promise<ReadonlySet<string>> {
  return new Set((await readToldApart()).flatMap(({ pairs }) => pairs.split(' ')));
}

/** Adds what a 'tell-apart' message holds; one of another shape adds nothing. */
export async function tellApart(message: unknown): Promise<void> {
  if (!fits(message, { apart: [shape] })) return;
  const { apart } = message as { readonly apart: readonly ToldApart[] };
  const known = (await readToldApart()).filter((each) => !apart.some(({ pairs }) => pairs === each.pairs));
  await writeToldApart([...known, ...apart.map(({ pairs, figures }) => ({ pairs, figures }))]);
}

/** Has figures compared again: those of one entry, or all. */
export async function compareAgain(pairs?: string): Promise<void> {
  const left = pairs === undefined ? [] : (await readToldApart()).filter((each) => each.pairs !== pairs);
  await writeToldApart(left);
}

function writeToldApart(list: readonly ToldApart[]): Promise<void> {
  return browser.storage.local.set({ [TOLD_APART]: list.slice(-MOST) });
}
