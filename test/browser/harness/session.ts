import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { builtExtension } from '../../../bin/browser/build-extension.ts';
import { type BrowserKind, findBrowser } from '../../../bin/browser/find-browser.ts';
import { launchBrowser } from '../../../bin/browser/launch-browser.ts';
import { openSite, type Site } from './site.ts';

/** Firefox stops an idle background page after this time in these tests, so that they need not wait 30 s. */
export const BACKGROUND_IDLE_MS = 2_000;

/** One browser on a fresh profile with the extension as built, and the only sites it can reach. */
export interface Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly site: Site;
  readonly extensionId: string;
  readonly extensionOrigin: string;
  /** What went wrong in any page of this session: uncaught errors and console errors. */
  readonly complaints: readonly string[];
  /** Every request that left the browser without a test having opened that address or put a page there, and that is not the browser's own. */
  strayRequests(): string[];
  /** Opens a page in a new tab and waits until it has loaded. */
  open(url: string): Promise<Page>;
  /** Goes on to another page in the same tab. */
  goTo(page: Page, url: string): Promise<void>;
  /** Opens one of the extension's own pages ("popup.html") in a new tab. */
  openOwn(path: string): Promise<Page>;
  /** Waits until the extension has started, or started again. */
  ready(): Promise<void>;
  /** Installs the extension once more over the running one, as an update does. */
  update(): Promise<void>;
  /** Strikes out the complaints that hold this text: they were to be expected. */
  forgive(text: string): void;
  /** Waits until no tab is still being checked; the state of each that has a content script. */
  settled(): Promise<string[]>;
  close(): Promise<void>;
}

/** What browsers ask for whatever is installed in them, and cannot be told not to. */
const BROWSERS_OWN = [
  /^(http:\/\/)?(accounts|clients\d|android\.clients|www)\.google\.com\b/,
  /^(http:\/\/)?[\w-]+\.(gvt1\.com|googleapis\.com)\b/,
  /^(http:\/\/)?[\w.-]+\.(mozilla|firefox)\.(com|net|org)\b/,
  /\/favicon\.ico$/,
];

function isBrowsersOwn(url: string): boolean {
  return BROWSERS_OWN.some((pattern) => pattern.test(url));
}

export async function openSession(kind: BrowserKind, options: { profile?: string } = {}): Promise<Session> {
  const installed = findBrowser(kind);
  if (!installed) throw new Error(`No ${kind} is installed: run "node bin/browser/ensure-browsers.ts".`);
  const extension = builtExtension(kind);
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error('The extension is not built: run "npm run build".');

  const site = await openSite();
  const { browser, extensionId, extensionOrigin } = await launchBrowser(installed, {
    extension,
    headless: true,
    proxyPort: site.proxyPort,
    backgroundIdleMs: BACKGROUND_IDLE_MS,
    ...options,
  });
  const complaints: string[] = [];
  const opened = new Set<string>();

  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({ width: 1120, height: 900 });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    return page;
  }

  async function openOwn(path: string): Promise<Page> {
    const page = await newPage();
    // Firefox loads its own pages without ever saying so: whoever opens one waits for something in it.
    await page.goto(`${extensionOrigin}/${path}`, { timeout: 2_000 }).catch(() => {});
    await page.waitForSelector('body');
    return page;
  }

  return {
    kind,
    browser,
    site,
    extensionId,
    extensionOrigin,
    complaints,
    strayRequests: () =>
      site.requests.filter((url) => !opened.has(url) && !site.holds(url) && !isBrowsersOwn(url)),
    async open(url) {
      opened.add(url);
      const page = await newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async goTo(page, url) {
      opened.add(url);
      await page.goto(url, { waitUntil: 'load' });
    },
    openOwn,
    async ready() {
      const deadline = Date.now() + 20_000;
      for (;;) {
        const page = await openOwn('popup.html').catch(() => null);
        const isThere = await page?.waitForSelector('input', { timeout: 3_000 }).catch(() => null);
        await page?.close();
        if (isThere) return;
        if (Date.now() > deadline) throw new Error('The popup never came up.');
      }
    },
    async update() {
      await browser.installExtension(extension);
    },
    forgive(text) {
      for (let at = complaints.length - 1; at >= 0; at--) {
        if (complaints[at]!.includes(text)) complaints.splice(at, 1);
      }
    },
    async settled() {
      const own = await openOwn('popup.html');
      const states = await own.waitForFunction(tabStates, { timeout: 30_000, polling: 200 });
      const result = await states.jsonValue();
      await own.close();
      return result as string[];
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Runs in a page of the extension: what the content scripts say of their tabs, or `null` while one is still checking. */
async function tabStates(): Promise<string[] | null> {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  const all = await tabs.query({});
  const replies = await Promise.all(
    all.map(({ id }) =>
      Promise.race([
        tabs.sendMessage(id, { type: 'page-summary' }).catch(() => null),
        // A tab that is just being loaded or closed may never answer: it is asked again.
        new Promise<{ value: { state: string } }>((resolve) =>
          setTimeout(resolve, 1_000, { value: { state: 'checking' } }),
        ),
      ]),
    ),
  );
  const states = replies.flatMap((reply) => (reply ? [reply.value.state] : []));
  return states.includes('checking') ? null : states;
}

interface Tabs {
  query(filter: object): Promise<{ id: number }[]>;
  sendMessage(id: number, message: object): Promise<{ value: { state: string } } | null>;
}
