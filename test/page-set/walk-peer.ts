import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { InstalledBrowser } from '../../bin/browser/find-browser.ts';
import { launchBrowser } from '../../bin/browser/launch-browser.ts';
import { bareWalk } from './bare-walk.ts';
import { markTrace, startTrace, stopTrace } from './trace.ts';

/** An extension that does the bare walk and nothing else, in a browser of its own. */
export interface WalkPeer {
  /** What its script takes on a page to load and to walk once, in an idle moment, in milliseconds of processor time. */
  walk(open: (page: Page) => Promise<void>): Promise<number>;
  close(): Promise<void>;
}

export async function openWalkPeer(installed: InstalledBrowser, proxyPort: number): Promise<WalkPeer> {
  const extension = writeExtension();
  const { browser, extensionOrigin } = await launchBrowser(installed, {
    extension,
    headless: true,
    proxyPort,
  });
  return {
    async walk(open) {
      const page = await browser.newPage();
      try {
        await startTrace(page);
        await open(page);
        await markTrace(page, 'end');
        const { loadMs, callsMs } = await stopTrace(page, extensionOrigin);
        return loadMs + callsMs;
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

function writeExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'walk-peer-'));
  const manifest = {
    manifest_version: 3,
    name: 'Bare walk',
    version: '1',
    content_scripts: [{ matches: ['<all_urls>'], js: ['walk.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'walk.js'), `requestIdleCallback(${bareWalk});`);
  return folder;
}
