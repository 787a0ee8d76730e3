import type { Page } from 'puppeteer-core';
import type { Message } from '../../../lib/messages/protocol.ts';
import type { Session } from './session.ts';
import { workerOf } from './worker.ts';

/**
 * Has the browser's "next mark" command come in over the page in front. Neither browser takes its own shortcuts from a driver: in
 * Chromium the worker hears of the command as if they were pressed, in Firefox the page hears of it as if from the worker.
 */
export async function nextMark(session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = session.kind === 'chromium' ? await workerOf(session) : null;
  if (worker) await worker.evaluate(commandComesIn, 'next-mark');
  else await sendToPages(session, page, { type: 'step-mark', step: 1 });
}

async function commandComesIn(command: string): Promise<void> {
  const { tabs, commands } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  commands.onCommand.dispatch(command, tab);
}

/** To every tab: those without marks do nothing. */
async function sendToPages(session: Session, page: Page, message: Message<'step-mark'>): Promise<void> {
  const own = await session.openOwn('options.html');
  await page.bringToFront();
  await own.evaluate(async (sent) => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ active: true });
    await tabs.sendMessage(tab!.id, sent);
  }, message);
  await own.close();
}

interface Chrome {
  readonly tabs: {
    query(what: object): Promise<{ readonly id: number }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
}
