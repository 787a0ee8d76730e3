import { rmSync } from 'node:fs';
import { buildExtension } from './browser/build-extension.ts';
import { findBrowser, type InstalledBrowser } from './browser/find-browser.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { copyForLocalPages } from './browser/local-extension.ts';
import { openInFront } from './browser/open-page.ts';
import { screenshotWithCard } from './browser/screenshot-with-card.ts';
import { servePage } from './browser/serve-page.ts';
import { readStartOptions, StartError, type StartOptions, USAGE } from './start-options.ts';

async function start(args: readonly string[]): Promise<void> {
  const options = readStartOptions(args);
  if (options === 'help') return console.log(USAGE);
  const installed = findBrowser(options.browser);
  if (!installed) {
    throw new StartError(
      `No ${options.browser ?? 'browser'} found. Install Chrome, Chromium, Edge or Firefox, or set CROSSCHECK_BROWSER to the path of one.`,
      1,
    );
  }
  if (!options.headless && !hasDisplay()) {
    throw new StartError(
      'There is no display to open a browser on. Without one, take a picture: npm start -- --headless --screenshot page.png',
      1,
    );
  }
  console.log('Building …');
  const extension = copyForLocalPages(buildExtension(installed.kind));
  try {
    await openPage(installed, extension, options);
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}

/** Linux tells of its display in the environment; the other systems always have one. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function openPage(
  installed: InstalledBrowser,
  extension: string,
  options: StartOptions,
): Promise<void> {
  const site = await servePage(options.file);
  const { headless, screenshot } = options;
  const { browser } = await launchBrowser(installed, { extension, headless, ownSignals: true });
  const stop = () => void browser.close().catch(() => {});
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const page = await openInFront(browser, site.url);
    console.log(`${installed.name} shows ${site.url}`);
    if (screenshot) return console.log(await screenshotWithCard(page, screenshot));
    console.log('Close the browser, or press Ctrl-C here, to stop.');
    await new Promise((closed) => browser.once('disconnected', closed));
  } finally {
    await browser.close().catch(() => {});
    await site.close();
  }
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof StartError ? error.exitCode : 1;
}
