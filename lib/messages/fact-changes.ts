import { browser } from 'wxt/browser';
import { TOLD_APART } from './told-apart.ts';

/** Storage keys by which open tabs hear that what they were compared with has changed; each holds milliseconds since 1970. */
const KEPT = 'articlesKeptAt';
const ERASED = 'articlesErasedAt';

/**
 * Says that an article was kept: tabs that were answered before `answeredAt` look anew, now or when the reader comes back to them.
 * That is when the article's own page was answered, in milliseconds since 1970, so that it does not itself look anew.
 */
export function announceKept(answeredAt: number): Promise<void> {
  return browser.storage.local.set({ [KEPT]: answeredAt });
}

/** Says that kept articles were erased: tabs look anew at once. */
export function announceErased(): Promise<void> {
  return browser.storage.local.set({ [ERASED]: Date.now() });
}

/** When the page of the article that was last kept had its answer, in milliseconds since 1970; 0 for never. */
export async function lastKept(): Promise<number> {
  return Number((await browser.storage.local.get(KEPT))[KEPT]) || 0;
}

/**
 * What a change of the local storage says: an article was "kept", or what was known has become "less", by erasing or telling apart;
 * `null` where it is about something else.
 */
export function factChange(changes: object): 'kept' | 'less' | null {
  return ERASED in changes || TOLD_APART in changes ? 'less' : KEPT in changes ? 'kept' : null;
}
