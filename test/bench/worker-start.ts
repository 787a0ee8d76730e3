import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { buildExtension, builtExtension, ROOT } from '../../bin/browser/build-extension.ts';
import { findBrowser } from '../../bin/browser/find-browser.ts';
import { launchBrowser } from '../../bin/browser/launch-browser.ts';
import { articlesFromFile } from '../../bin/commands/articles-from-files.ts';
import type { Message } from '../../lib/messages/protocol.ts';
import type { Ratio } from './engine.ts';
import { median } from './measure.ts';

/**
 * How soon a stopped background worker answers the first page, against one that only echoes the same message: both extensions
 * in one Chromium, in turns, each asked from a page of its own.
 *
 * @throws when no Chromium is installed
 */
export async function workerStart(rounds: number): Promise<Ratio[]> {
  const installed = findBrowser('chromium');
  if (!installed) throw new Error('This needs an installed Chrome, Chromium or Edge.');
  const extension = existsSync(builtExtension('chromium'))
    ? builtExtension('chromium')
    : buildExtension('chromium');
  const echo = writeEcho();
  const { browser, extensionOrigin } = await launchBrowser(installed, { extension, headless: true });
  try {
    const echoOrigin = `chrome-extension://${await browser.installExtension(echo)}`;
    const own = await openPage(browser, `${extensionOrigin}/options.html`);
    const other = await openPage(browser, `${echoOrigin}/page.html`);
    const stop = await createStopper(browser, own);
    const articles = articlesFromFile(join(ROOT, 'test/pages/trade.html')).map(
      ({ file: _, ...article }) => article,
    );
    const message: Message<'check-page'> = { type: 'check-page', articles, again: false };
    const times = { own: [] as number[], echo: [] as number[], warm: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      const measured = {
        own: await stop().then(() => ask(own, message)),
        echo: await stop().then(() => ask(other, message)),
        warm: await ask(own, message).then(() => ask(own, message)),
      };
      // The first round fills the browser's code cache and the fact base.
      if (round > 0) for (const key of ['own', 'echo', 'warm'] as const) times[key].push(measured[key]);
    }
    const base = median(times.echo);
    return [
      { name: 'a worker that only echoes', ratio: 1, note: `${base.toFixed(0)} ms` },
      ratioOf('the first page, worker stopped before', median(times.own), base, 2),
      ratioOf('the next page, worker running', median(times.warm), base),
    ];
  } finally {
    await browser.close();
    rmSync(echo, { recursive: true });
  }
}

function ratioOf(name: string, ms: number, base: number, most?: number): Ratio {
  return {
    name,
    ratio: ms / base,
    note: `${ms.toFixed(0)} ms`,
    ...(most !== undefined && { goal: { atMost: most } }),
  };
}

function writeEcho(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-echo-'));
  const manifest = {
    manifest_version: 3,
    name: 'Echo',
    version: '1',
    background: { service_worker: 'background.js' },
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js':
      'chrome.runtime.onMessage.addListener((message, sender, respond) => { respond({ ok: true, value: message }); });',
    'page.html': '<!doctype html><title>Echo</title>',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** Stops every worker of the browser, and returns when none is left. */
async function createStopper(browser: Browser, page: Page): Promise<() => Promise<void>> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  return async () => {
    for (let at = 0; at < 50; at += 1) {
      const running = browser.targets().filter((target) => target.type() === 'service_worker');
      if (running.length === 0) break;
      await session.send('ServiceWorker.stopAllWorkers');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
}

/** Milliseconds from the message to its answer, as the page sees it. */
async function ask(page: Page, message: unknown): Promise<number> {
  const { ms, ok } = await page.evaluate(async (sent) => {
    const start = performance.now();
    // biome-ignore lint/suspicious/noExplicitAny: the page of an extension
    const answer = await (globalThis as any).chrome.runtime.sendMessage(sent);
    return { ms: performance.now() - start, ok: answer?.ok === true };
  }, message);
  if (!ok) throw new Error('the worker gave no good answer');
  return ms;
}
