import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { PageClaim, PageSummary } from '../../lib/messages/protocol.ts';
import { type Anchored, figureShown, scrollToTop } from './anchored.ts';
import { bareWalk } from './bare-walk.ts';
import { type Coverage, compareTexts } from './coverage.ts';
import type { ReadText } from './in-page.ts';
import type { SetPage } from './page-list.ts';
import { type MainThread, markTrace, startTrace, stopTrace } from './trace.ts';

/** What a visit to one page shows. */
export interface Visit {
  readonly page: SetPage;
  readonly state: PageSummary['state'] | 'closed';
  readonly articles: number;
  readonly claims: number;
  /** The figures that were read, in reading order. */
  readonly figures: readonly Pick<PageClaim, 'surface' | 'sentence'>[];
  readonly marks: number;
  /** Claims whose figure was found in the page again, and of them those whose text or surroundings are not the claim's. */
  readonly anchored: number;
  readonly inexact: readonly string[];
  /** Whether the page had to be kept from running its own scripts, which take its text away when others are missing. */
  readonly scriptsHeld: boolean;
  /** `null` where the page changes on its own. */
  readonly htmlSame: boolean | null;
  readonly errors: readonly string[];
  /** What the extension's script took to load, to look and to paint. */
  readonly loadMs: number;
  readonly work: MainThread;
  /** What the page did in the same time before. */
  readonly rest: MainThread;
  /** A walk over all text nodes with a regular expression for digits and number words, in milliseconds. */
  readonly bareMs: number;
  /** What an extension takes on the page that only walks; `null` where none was tried. */
  readonly peerMs: number | null;
  /** Whether the extension's script came by itself, and not through the popup, whose coming and going is work as well. */
  readonly declared: boolean;
  readonly coverage: Coverage;
}

export interface Visitor {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly extensionOrigin: string;
  /** A page of the extension, to speak to the tabs from. */
  readonly own: Page;
  /** Source of a script that returns a `ReadText` when it runs in a page. */
  readonly inPage: string;
  /** The HTML of a page as it is served. */
  readonly storedHtml: (page: SetPage) => string;
  /** Serves a page from now on so that its own scripts do not run. */
  readonly holdScripts: (page: SetPage) => void;
  /** Hosts on which the content script runs by itself. */
  readonly isDeclared: (host: string) => boolean;
}

const SETTLE_MS = 700;
const LONG_SETTLE_MS = 6000;
const REST_MS = 800;
/** Long enough for the answer and a second look. */
const WORK_MS = 1600;

/** Less of its stored paragraphs than this is no longer the page that was stored. */
const LEAST_LEFT = 0.5;

/** Opens a page with the extension asleep, wakes it, and measures what that adds. */
export async function visit(visitor: Visitor, setPage: SetPage): Promise<Visit> {
  const first = await visitOnce(visitor, setPage, SETTLE_MS);
  if (first.textLeft < LEAST_LEFT) {
    visitor.holdScripts(setPage);
    return { ...(await visitOnce(visitor, setPage, SETTLE_MS)), scriptsHeld: true };
  }
  // Some pages still write to themselves after some seconds; what the extension changes, it changes then too.
  return first.htmlSame === false ? visitOnce(visitor, setPage, LONG_SETTLE_MS) : first;
}

async function visitOnce(
  visitor: Visitor,
  setPage: SetPage,
  settleMs: number,
): Promise<Visit & { readonly textLeft: number }> {
  const { browser, extensionOrigin } = visitor;
  const declared = visitor.isDeclared(new URL(setPage.url).hostname);
  await setEnabled(visitor.own, !declared);
  const page = await browser.newPage();
  const errors = await collectErrors(page, extensionOrigin);
  try {
    await startTrace(page);
    await openPage(page, setPage, settleMs);
    const first = await html(page);
    await markTrace(page, 'rest');
    await wait(REST_MS);
    await markTrace(page, 'end-of-rest');
    const before = await html(page);
    await markTrace(page, 'work');
    if (declared) await setEnabled(visitor.own, true);
    else await checkThisPage(visitor, page);
    await wait(WORK_MS);
    await markTrace(page, 'end-of-work');
    const { windows, loadMs } = await stopTrace(page, extensionOrigin);
    const summary = await summaryOf(visitor.own);
    const after = await html(page);
    const bareMs = await page.evaluate(bareWalk);
    const textLeft = await page.evaluate(shareLeft, visitor.storedHtml(setPage));
    const { anchored, inexact } = await anchorAll(visitor.own, page, summary);
    const text = (await page.evaluate(visitor.inPage)) as ReadText;
    return {
      page: setPage,
      state: summary?.state ?? 'closed',
      articles: summary?.articleCount ?? 0,
      claims: summary?.claims.length ?? 0,
      figures: summary?.claims ?? [],
      marks: summary?.claims.filter(({ verdict }) => verdict !== null).length ?? 0,
      anchored,
      inexact,
      scriptsHeld: false,
      textLeft,
      htmlSame: first === before ? before === after : null,
      errors: errors(),
      loadMs,
      work: windows.work!,
      rest: windows.rest!,
      bareMs,
      peerMs: null,
      declared,
      coverage: compareTexts(text),
    };
  } finally {
    await page.close();
  }
}

/** Loads a stored page and lets it come to rest. */
export async function openPage(page: Page, { url }: SetPage, settleMs = SETTLE_MS): Promise<void> {
  await page.setViewport({ width: 1120, height: 900 });
  await stayOnPage(page);
  await page.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => {});
  await page.bringToFront();
  await wait(settleMs);
}

/**
 * Some stored pages lead elsewhere as soon as they miss their own scripts. A navigation that has begun, be it refused later, ends
 * the parsing of the page, and no content script comes into it any more: so none begins.
 */
async function stayOnPage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    if (window !== top) return;
    window.navigation?.addEventListener('navigate', (event) => {
      if (!event.destination.sameDocument) event.preventDefault();
    });
  });
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function html(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelector('crosscheck-host')?.remove();
    return copy.outerHTML;
  });
}

/** Runs in the page: how many characters it has in paragraphs now, as a share of those it was served with. */
function shareLeft(storedHtml: string): number {
  const chars = (page: Document) =>
    [...page.querySelectorAll('p')].reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0);
  const stored = chars(new DOMParser().parseFromString(storedHtml, 'text/html'));
  return stored === 0 ? 1 : chars(document) / stored;
}

/** What runs in a page of the extension; spelled out, for types of the browser's are not those of Node. */
interface ExtensionGlobals {
  readonly chrome: {
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
    readonly tabs: {
      query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
      sendMessage(id: number, message: object): Promise<{ readonly value: unknown } | null>;
    };
  };
}

async function setEnabled(own: Page, enabled: boolean): Promise<void> {
  await own.evaluate(
    (on) =>
      (globalThis as unknown as ExtensionGlobals).chrome.storage.local.set({
        enabled: on,
        showAgreeing: true,
      }),
    enabled,
  );
}

/** What the content script of the tab in front answers. */
async function askTab(own: Page, message: object): Promise<unknown> {
  return own.evaluate(async (sent) => {
    const { tabs } = (globalThis as unknown as ExtensionGlobals).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const reply = tab ? await tabs.sendMessage(tab.id, sent).catch(() => null) : null;
    return reply?.value ?? null;
  }, message);
}

async function summaryOf(own: Page): Promise<PageSummary | null> {
  for (let tries = 0; tries < 20; tries += 1) {
    const summary = (await askTab(own, { type: 'page-summary' })) as PageSummary | null;
    if (summary?.state !== 'checking') return summary;
    await wait(200);
  }
  return null;
}

/** By the toolbar button and its popup, as a reader does on a site that is not declared. */
async function checkThisPage({ browser, extensionId }: Visitor, page: Page): Promise<void> {
  const extension = (await browser.extensions()).get(extensionId)!;
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((each) => each.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  const button = await popup.waitForSelector('button::-p-text(Check this page)');
  await button!.click();
  await wait(300);
  await popup.close().catch(() => {});
}

async function anchorAll(
  own: Page,
  page: Page,
  summary: PageSummary | null,
): Promise<{ anchored: number; inexact: string[] }> {
  const results: Anchored[] = [];
  for (const { id, surface, sentence } of summary?.claims ?? []) {
    const isThere = (await askTab(own, { type: 'show-claim', id })) === true;
    if (isThere) results.push(await page.evaluate(figureShown, surface, sentence));
    else results.push({ fault: `not found: ${surface} in “${sentence.slice(0, 80)}”` });
  }
  await page.evaluate(scrollToTop);
  const inexact = results.flatMap(({ fault }) => fault ?? []);
  return { anchored: results.length - inexact.length, inexact };
}

/** Uncaught errors and messages whose trace leads into the extension. */
async function collectErrors(page: Page, origin: string): Promise<() => string[]> {
  const session: CDPSession = await page.createCDPSession();
  const errors: string[] = [];
  const take = (entry: object, text: string) => {
    if (JSON.stringify(entry).includes(origin)) errors.push(text);
  };
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    take(exceptionDetails, exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  session.on('Runtime.consoleAPICalled', (event) => {
    if (/^(?:error|warning|assert)$/.test(event.type)) take(event, JSON.stringify(event.args));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') take(entry, entry.text);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return () => [...errors];
}
