import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { buildExtension, ROOT } from '../../bin/build-extension.ts';
import { findBrowser } from '../../bin/find-browser.ts';
import { launchBrowser } from '../../bin/launch-browser.ts';
import { bundleForPages } from '../browser/harness/bundle-for-pages.ts';
import { HOSTS, openSite } from '../browser/harness/site.ts';
import { markTrace, startTrace, stopTrace, type Windows } from '../page-set/trace.ts';
import type { Ratio } from './engine.ts';
import { FIGURES, markedPage } from './marked-page.ts';
import type { Way } from './marks-in-page.ts';
import { median } from './measure.ts';

const VIEWPORT = { width: 1120, height: 900 };
const SETTLE_MS = 300;
const SCROLL_STEP = 200;
const WIDTHS = [1000, 880, 760, 640, 760, 880, 1000, 1120];
const BUNDLE = 'crosscheckBench';

/** The declared host gets the content script, the other does not. */
const MARKED = `https://${HOSTS.first}/bench.html`;
const PLAIN = `https://${HOSTS.elsewhere}/bench.html`;

/** The tables about the marks of one page, as the main thread's processor time in Chromium. */
export interface MarkCosts {
  /** Relative to the bare Highlight API. */
  readonly painting: readonly Ratio[];
  /** Of a page with marks, relative to the same page without the extension. */
  readonly keeping: readonly Ratio[];
}

/**
 * What the marks of a long page cost: to paint them, against other ways to do so, and to scroll and resize the page once they stand.
 *
 * @throws when no Chromium is installed, and when the extension does not mark every figure of the page
 */
export async function markCosts(rounds: number): Promise<MarkCosts> {
  const installed = findBrowser('chromium');
  if (!installed) throw new Error('This needs an installed Chrome, Chromium or Edge.');
  const site = await openSite();
  for (const url of [MARKED, PLAIN]) site.put(url, markedPage());
  const { browser } = await launchBrowser(installed, {
    extension: buildExtension('chromium'),
    headless: true,
    proxyPort: site.proxyPort,
  });
  try {
    const script = await bundleForPages(join(ROOT, 'test/bench/marks-in-page.ts'), BUNDLE);
    return {
      painting: await painting(browser, script, rounds),
      keeping: await keeping(browser, script, rounds),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function painting(browser: Browser, script: string, rounds: number): Promise<Ratio[]> {
  const times = { bare: [] as number[], crosscheck: [] as number[], wrapped: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const way of ['bare', 'crosscheck', 'wrapped'] as const) {
      const ms = await timeToPaint(browser, script, way);
      // The first round fills the browser's caches.
      if (round > 0) times[way].push(ms);
    }
  }
  const [bare, own, wrapped] = [median(times.bare), median(times.crosscheck), median(times.wrapped)];
  return [
    { name: 'bare Highlight API', ratio: 1, note: noteOf(bare) },
    { name: 'Crosscheck', ratio: own / bare, goal: { atMost: 1.3 }, note: noteOf(own) },
    { name: 'wrapping in <span>', ratio: wrapped / bare, note: noteOf(wrapped) },
    { name: 'wrapping in <span>, relative to Crosscheck', ratio: wrapped / own, goal: { atLeast: 4 } },
  ];
}

/** On a fresh page, as readers see it: nothing is compiled yet, and there is nothing to undo. */
async function timeToPaint(browser: Browser, script: string, way: Way): Promise<number> {
  const page = await openPrepared(browser, script);
  await startTrace(page);
  await markTrace(page, 'painting');
  await underline(page, way);
  await markTrace(page, 'end');
  const { windows } = await stopTrace(page, PLAIN);
  await page.close();
  // Everything from the figures' places to the finished frame is one task.
  return windows.painting!.longestTaskMs;
}

/** The page without the extension, and what it needs to underline its figures itself. */
async function openPrepared(browser: Browser, script: string): Promise<Page> {
  const page = await openPage(browser, PLAIN);
  await page.addStyleTag({ content: underlines() });
  await page.evaluate(`${script}\n${BUNDLE}.findFigures()`);
  await rest(page);
  return page;
}

/** The extension's own styles, and the same line for the others. */
function underlines(): string {
  const own = readFileSync(join(ROOT, 'entrypoints/page.content/style.css'), 'utf8');
  return `${own}\n::highlight(bare), .wrapped { text-decoration: underline dashed 2px #1f5fbf; }`;
}

async function underline(page: Page, way: Way): Promise<void> {
  const figures = await page.evaluate(`${BUNDLE}.underline('${way}')`);
  if (figures !== FIGURES) throw new Error(`${figures} figures underlined instead of ${FIGURES}`);
}

async function keeping(browser: Browser, script: string, rounds: number): Promise<Ratio[]> {
  const marked = await openPage(browser, MARKED);
  await marked.waitForFunction(isMarked, { timeout: 20_000 }, FIGURES);
  const bare = await openPrepared(browser, script);
  await underline(bare, 'bare');
  const pages = { plain: await openPage(browser, PLAIN), bare, marked };
  const all = { plain: [] as Windows[], bare: [] as Windows[], marked: [] as Windows[] };
  const order = ['plain', 'bare', 'marked'] as const;
  for (let round = 0; round <= rounds; round += 1) {
    // Back in the other order, so that what the machine does meanwhile falls on all alike.
    for (const kind of [...order, ...order.toReversed()]) {
      const windows = await scrollAndResize(pages[kind]);
      if (round > 0) all[kind].push(windows);
    }
  }
  return (['scrolling', 'resizing'] as const).flatMap((name) => {
    const [plain, ...others] = order.map((kind) => median(all[kind].map((windows) => windows[name]!.cpuMs)));
    const [bareMs, markedMs] = others as [number, number];
    return [
      { name: `${name}, no marks`, ratio: 1, note: noteOf(plain!) },
      { name: `${name}, bare Highlight API`, ratio: bareMs / plain!, note: noteOf(bareMs) },
      {
        name: `${name}, Crosscheck`,
        ratio: markedMs / plain!,
        goal: { atMost: 1.05 },
        note: noteOf(markedMs),
      },
    ];
  });
}

async function scrollAndResize(page: Page): Promise<Windows> {
  await rest(page);
  await startTrace(page);
  await markTrace(page, 'scrolling');
  await page.evaluate(scrollThrough, SCROLL_STEP);
  await markTrace(page, 'resizing');
  for (const width of WIDTHS) {
    await page.setViewport({ ...VIEWPORT, width });
    await page.evaluate(nextFrame);
  }
  await markTrace(page, 'end');
  return (await stopTrace(page, PLAIN)).windows;
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** In front, where alone a page is painted: the extension has opened a page of its own. */
async function rest(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  await page.bringToFront();
}

function isMarked(figures: number): boolean {
  const own = [...CSS.highlights].filter(([name]) => name.startsWith('crosscheck-'));
  return own.reduce((sum, [, highlight]) => sum + highlight.size, 0) === figures;
}

/** To the end of the last article and back to the top, a frame for each step. */
async function scrollThrough(step: number): Promise<void> {
  const end = document.querySelector('main')!.getBoundingClientRect().bottom;
  for (let y = 0; y < end; y += step) {
    scrollTo({ top: y, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
  }
  scrollTo({ top: 0, behavior: 'instant' });
  await new Promise(requestAnimationFrame);
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

function noteOf(ms: number): string {
  return `${ms.toPrecision(3)} ms`;
}
