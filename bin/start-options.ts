import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './browser/build-extension.ts';
import type { BrowserKind } from './browser/find-browser.ts';

export const USAGE = `npm start -- [FILE.html] [options]

Builds the extension and opens a page in a fresh browser profile with the extension in it.
Without a file it opens a page written for the project.

  --browser chromium|firefox   which browser (default: whichever is installed, Chromium first)
  --headless                   without a window; needs --screenshot
  --screenshot OUT.png         open the first card, write a picture of the page, and stop
  --help                       this text

CROSSCHECK_BROWSER=/path/to/program chooses another browser.`;

export const HELP_HINT = '"npm start -- --help" shows the options.';

/** A wrong call (exit 2) or bad input (exit 1), met with one clear line. */
export class StartError extends Error {
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

export interface StartOptions {
  /** The page to open, an absolute path. */
  readonly file: string;
  readonly browser: BrowserKind | undefined;
  readonly headless: boolean;
  /** Where to write a picture; relative to the current folder. */
  readonly screenshot: string | undefined;
}

/** @throws {StartError} when the options make no sense or the file is not there */
export function readStartOptions(args: readonly string[]): StartOptions | 'help' {
  const { values, positionals } = parse(args);
  const { browser, headless = false, screenshot } = values;
  if (values.help) return 'help';
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new StartError(`--browser is chromium or firefox, not ${browser}. ${HELP_HINT}`, 2);
  }
  if (positionals.length > 1) throw new StartError(`One file at a time. ${HELP_HINT}`, 2);
  if (headless && !screenshot) throw new StartError(`--headless needs --screenshot OUT.png. ${HELP_HINT}`, 2);
  const file = positionals[0] ? resolve(positionals[0]) : join(ROOT, 'test/pages/trade.html');
  if (!existsSync(file)) throw new StartError(`There is no file ${positionals[0] ?? file}.`, 1);
  if (!/\.x?html?$/i.test(file)) {
    throw new StartError(
      `${positionals[0]} is no HTML file; for text files there is "npm run crosscheck -- check FILE".`,
      1,
    );
  }
  return { file, browser, headless, screenshot };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean' },
        screenshot: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [firstSentence] = (error as Error).message.split(/[.\n]/);
    throw new StartError(`${firstSentence}. ${HELP_HINT}`, 2);
  }
}
