import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../bin/browser/build-extension.ts';
import { findBrowser } from '../../bin/browser/find-browser.ts';
import { launchBrowser } from '../../bin/browser/launch-browser.ts';
import { publisherOf } from '../../data/publishers.ts';
import { bundleForPages } from '../browser/harness/bundle-for-pages.ts';
import { openProxy } from '../browser/harness/proxy.ts';
import { readPageList, type SetPage } from './page-list.ts';
import { openPage, type Visit, visit } from './visit.ts';
import { openWalkPeer } from './walk-peer.ts';

/**
 * Visits the pages of a folder in Chromium with the extension in the folder `built`, one after the other; `withPeer` with an extension
 * as well that only walks over them.
 */
export async function visitPages(
  folder: string,
  built: string,
  isWanted: (page: SetPage) => boolean,
  onVisit: (visit: Visit) => void,
  withPeer = false,
): Promise<void> {
  const installed = findBrowser('chromium');
  if (!installed) throw new Error('This needs an installed Chrome, Chromium or Edge.');
  const pages = readPageList(folder);
  const served = new Map(pages.map((page) => [page.url, page]));
  const bodyOf = ({ file }: SetPage) => readFileSync(join(folder, file));
  const held = new Set<SetPage>();
  const proxy = await openProxy(new Set(pages.map(({ url }) => new URL(url).hostname)), (url) => {
    const page = served.get(url) ?? served.get(url.replace(/^https:/, 'http:'));
    if (!page) return null;
    const headers = held.has(page) ? { 'content-security-policy': "script-src 'none'" } : undefined;
    return { type: `text/html; charset=${page.charset}`, body: bodyOf(page), headers };
  });
  // A copy: the worker is loaded anew whenever it wakes, and somebody may build meanwhile.
  const extension = mkdtempSync(join(tmpdir(), 'crosscheck-built-'));
  cpSync(built, extension, { recursive: true });
  const { browser, extensionId, extensionOrigin } = await launchBrowser(installed, {
    extension,
    headless: true,
    proxyPort: proxy.port,
  });
  const peer = withPeer ? await openWalkPeer(installed, proxy.port) : null;
  try {
    const own = await browser.newPage();
    await own.goto(`${extensionOrigin}/options.html`);
    const bundle = await bundleForPages(join(ROOT, 'test/page-set/in-page.ts'), 'crosscheckPageSet');
    const inPage = `${bundle}\ncrosscheckPageSet.readText()`;
    const isDeclared = (host: string) => publisherOf(host) !== null;
    const storedHtml = (page: SetPage) => new TextDecoder(page.charset).decode(bodyOf(page));
    const holdScripts = (page: SetPage) => void held.add(page);
    const visitor = {
      browser,
      extensionId,
      extensionOrigin,
      own,
      inPage,
      storedHtml,
      holdScripts,
      isDeclared,
    };
    for (const page of pages.filter(isWanted)) {
      const visited = await visit(visitor, page);
      const peerMs = (await peer?.walk((tab) => openPage(tab, page))) ?? null;
      onVisit({ ...visited, peerMs });
    }
  } finally {
    await peer?.close();
    await browser.close();
    await proxy.close();
    rmSync(extension, { recursive: true, force: true });
  }
}
