import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, ROOT } from './build-extension.ts';
import { type BrowserKind, findBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { screenshotWithCard } from './screenshot-with-card.ts';
import { servePage } from './serve-page.ts';

const USAGE = `npm start -- [FILE.html] [options]

Builds the extension and opens a page in a fresh browser profile with the extension in it.
Without a file it opens a page written for the project.

  --browser chromium|firefox   which browser (default: whichever is installed, Chromium first)
  --headless                   without a window
  --screenshot OUT.png         open the first card, write a picture of the page, and stop
  --help                       this text

CROSSCHECK_BROWSER=/path/to/program chooses another browser.`;

/** A bad call (exit 2) or bad input (exit 1), met with one clear line. */
class StartError extends Error {
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof StartError ? error.exitCode : 1;
}

async function start(): Promise<void> {
  const call = readCall();
  if (call === 'help') return console.log(USAGE);
  const installed = findBrowser(call.browser);
  if (!installed) throw new StartError(`No ${call.browser ?? 'browser'} found. ${INSTALL_HINT}`, 1);

  console.log('Building …');
  const extension = allowLocalPages(buildExtension(installed.kind));
  const site = await servePage(call.file);
  console.log(`Opening ${site.url} in ${installed.name} …`);
  const { browser } = await launchBrowser(installed, {
    extension,
    headless: call.headless,
    ownSignals: true,
  });
  const cleanUp = once(async () => {
    await browser.close().catch(() => {});
    await site.close();
    rmSync(extension, { recursive: true, force: true });
  });
  process.once('SIGINT', cleanUp);
  process.once('SIGTERM', cleanUp);
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.goto(site.url);
    if (call.screenshot) {
      console.log(await screenshotWithCard(page, call.screenshot));
    } else {
      console.log('Close the browser, or press Ctrl-C here, to stop.');
      await new Promise((stopped) => browser.once('disconnected', stopped));
    }
  } finally {
    await cleanUp();
  }
}

const INSTALL_HINT =
  'Install Chrome, Chromium, Edge or Firefox, or set CROSSCHECK_BROWSER to the path of one of them.';

interface Call {
  readonly file: string;
  readonly browser: BrowserKind | undefined;
  readonly headless: boolean;
  readonly screenshot: string | undefined;
}

function readCall(): Call | 'help' {
  const { values, positionals } = parse();
  if (values.help) return 'help';
  const { browser, headless = false, screenshot } = values;
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new StartError(`--browser is chromium or firefox, not ${browser}.`, 2);
  }
  if (positionals.length > 1) throw new StartError(`One file at a time. ${HELP_HINT}`, 2);
  if (headless && !screenshot) throw new StartError(`--headless needs --screenshot OUT.png. ${HELP_HINT}`, 2);
  const file = positionals[0] ? resolve(positionals[0]) : join(ROOT, 'test/pages/trade.html');
  if (!existsSync(file)) throw new StartError(`There is no file ${positionals[0] ?? file}.`, 1);
  return { file, browser, headless, screenshot };
}

const HELP_HINT = '"npm start -- --help" shows the options.';

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean' },
        screenshot: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new StartError(`${(error as Error).message.split('. ')[0]}. ${HELP_HINT}`, 2);
  }
}

/**
 * A copy of the built extension that also runs on this machine's own pages. The one that ships runs on news sites only, and
 * never on a local address.
 */
function allowLocalPages(built: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'crosscheck-extension-'));
  cpSync(built, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const script of manifest.content_scripts) script.matches.push('http://*.localhost/*');
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= act();
    return done;
  };
}
