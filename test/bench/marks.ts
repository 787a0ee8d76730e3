import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { buildExtension, ROOT } from '../../bin/browser/build-extension.ts';
import { findBrowser } from '../../bin/browser/find-browser.ts';
import { launchBrowser } from '../../bin/browser/launch-browser.ts';
import { bundleForPages } from '../browser/harness/bundle-for-pages.ts';
import { HOSTS, openSite } from '../browser/harness/site.ts';
import { markTrace, startTrace, stopTrace, type Windows } from '../page-set/trace.ts';
import type { Ratio } from './engine.ts';
import { FIGURES, markedPage } from './marked-page.ts';
import type { Way } from './marks-in-page.ts';
import { median } from './measure.ts';

const VIEWPORT = { width: 1120, height: 900 };
const SETTLE_MS = 300;
const SCROLL_PX = 8000;
const SCROLL_PX_PER_S = 4000;
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
  const times = await inTurns(['bare', 'crosscheck', 'wrapped'] as const, rounds, (way) =>
    timeToPaint(browser, script, way),
  );
  return [
    { name: 'bare Highlight API', ratio: 1, note: noteOf(times.bare) },
    { name: 'Crosscheck', ...compared(times.crosscheck, times.bare), goal: { atMost: 1.3 } },
    { name: 'wrapping in <span>', ...compared(times.wrapped, times.bare) },
    {
      name: 'wrapping in <span>, relative to Crosscheck',
      ...compared(times.wrapped, times.crosscheck),
      goal: { atLeast: 4 },
    },
  ];
}

/**
 * What `measure` finds for each kind in each round. They take turns, each round begins with another one, and the first round, which
 * fills the browser's caches, is not counted.
 */
async function inTurns<Kind extends string, Found>(
  kinds: readonly Kind[],
  rounds: number,
  measure: (kind: Kind) => Promise<Found>,
): Promise<Record<Kind, Found[]>> {
  const found = Object.fromEntries(kinds.map((kind) => [kind, [] as Found[]])) as Record<Kind, Found[]>;
  for (let round = 0; round <= rounds; round += 1) {
    const first = round % kinds.length;
    for (const kind of [...kinds.slice(first), ...kinds.slice(0, first)]) {
      const result = await measure(kind);
      if (round > 0) found[kind].push(result);
    }
  }
  return found;
}

/** The median of the rounds' ratios, which what slows a whole round leaves alone, and between what their middle half lies. */
function compared(times: readonly number[], others: readonly number[]): Pick<Ratio, 'ratio' | 'note'> {
  const ratios = times.map((time, round) => time / others[round]!).sort((a, b) => a - b);
  const quarter = (part: number) => ratios[Math.round(part * (ratios.length - 1))]!.toFixed(2);
  return { ratio: median(ratios), note: `${noteOf(times)}, ${quarter(0.25)} to ${quarter(0.75)} ×` };
}

/** On a fresh page, as readers see it: nothing is compiled yet, and there is nothing to undo. */
async function timeToPaint(browser: Browser, script: string, way: Way): Promise<number> {
  const page = await openPrepared(browser, script, way);
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
async function openPrepared(browser: Browser, script: string, way: Way): Promise<Page> {
  const page = await openPage(browser, PLAIN);
  await page.addStyleTag({ content: STYLES[way] });
  await page.evaluate(`${script}\n${BUNDLE}.findFigures()`);
  await rest(page);
  return page;
}

/** The extension's own styles, and the same line for the others. */
const LINE = '{ text-decoration: underline dashed 2px #1f5fbf; }';
const STYLES: Readonly<Record<Way, string>> = {
  crosscheck: readFileSync(join(ROOT, 'entrypoints/page.content/style.css'), 'utf8'),
  bare: `::highlight(bare) ${LINE}`,
  wrapped: `.wrapped ${LINE}`,
};

async function underline(page: Page, way: Way): Promise<void> {
  const figures = await page.evaluate(`${BUNDLE}.underline('${way}')`);
  if (figures !== FIGURES) throw new Error(`${figures} figures underlined instead of ${FIGURES}`);
}

async function keeping(browser: Browser, script: string, rounds: number): Promise<Ratio[]> {
  const marked = await openPage(browser, MARKED);
  await marked.waitForFunction(isMarked, { timeout: 20_000 }, FIGURES);
  const bare = await openPrepared(browser, script, 'bare');
  await underline(bare, 'bare');
  const pages = { plain: await openPage(browser, PLAIN), bare, marked };
  const all = await inTurns(['plain', 'bare', 'marked'] as const, rounds, (kind) =>
    scrollAndResize(pages[kind]),
  );
  return (['scrolling', 'resizing'] as const).flatMap((name) => {
    const timesOf = (kind: keyof typeof all) => all[kind].map((windows) => windows[name]!.cpuMs);
    const plain = timesOf('plain');
    return [
      { name: `${name}, no marks`, ratio: 1, note: noteOf(plain) },
      { name: `${name}, bare Highlight API`, ...compared(timesOf('bare'), plain) },
      { name: `${name}, Crosscheck`, ...compared(timesOf('marked'), plain), goal: { atMost: 1.05 } },
    ];
  });
}

async function scrollAndResize(page: Page): Promise<Windows> {
  await rest(page);
  await startTrace(page);
  await markTrace(page, 'scrolling');
  await scrollAlong(page);
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

/** As a reader does, by a gesture: a script that sets the position ends a scroll with every step. */
async function scrollAlong(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const [x, y] = [VIEWPORT.width / 3, VIEWPORT.height / 2];
  for (const yDistance of [-SCROLL_PX, SCROLL_PX])
    await session.send('Input.synthesizeScrollGesture', { x, y, yDistance, speed: SCROLL_PX_PER_S });
  await session.detach();
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

function noteOf(times: readonly number[]): string {
  return `${median(times).toPrecision(3)} ms`;
}
