import { browser } from 'wxt/browser';
import type { Message } from './protocol.ts';

/** Opens the card of the next mark (1), or of the one before (-1), in a tab; nothing where it has no content script. */
export async function stepMark(tabId: number | undefined, step: 1 | -1): Promise<void> {
  const request: Message<'step-mark'> = { type: 'step-mark', step };
  if (tabId !== undefined) await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => null);
}
