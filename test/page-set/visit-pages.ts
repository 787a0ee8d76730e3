import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../../bin/build-extension.ts';
import { findBrowser } from '../../bin/find-browser.ts';
import { launchBrowser } from '../../bin/launch-browser.ts';
import { publisherOf } from '../../data/publishers.ts';
import { openProxy } from '../browser/harness/proxy.ts';
import { bundleForPages } from './bundle-for-pages.ts';
import { readPageList, type SetPage } from './page-list.ts';
import { type Visit, visit } from './visit.ts';

/** Visits the pages of a folder in Chromium with the extension as built, one after the other. */
export async function visitPages(
  folder: string,
  isWanted: (page: SetPage) => boolean,
  onVisit: (visit: Visit) => void,
): Promise<void> {
  const installed = findBrowser('chromium');
  if (!installed) throw new Error('This needs an installed Chrome, Chromium or Edge.');
  const pages = readPageList(folder);
  const served = new Map(pages.map((page) => [page.url, page]));
  const proxy = await openProxy(new Set(pages.map(({ url }) => new URL(url).hostname)), (url) => {
    const page = served.get(url) ?? served.get(url.replace(/^https:/, 'http:'));
    return page
      ? { type: `text/html; charset=${page.charset}`, body: readFileSync(join(folder, page.file)) }
      : null;
  });
  const { browser, extensionId, extensionOrigin } = await launchBrowser(installed, {
    extension: buildExtension('chromium'),
    headless: true,
    proxyPort: proxy.port,
  });
  try {
    const own = await browser.newPage();
    await own.goto(`${extensionOrigin}/options.html`);
    const name = 'crosscheckPageSet';
    const inPage = `${await bundleForPages('test/page-set/in-page.ts', name)}\n${name}.readText()`;
    const isDeclared = (host: string) => publisherOf(host) !== null;
    for (const page of pages.filter(isWanted))
      onVisit(await visit({ browser, extensionId, extensionOrigin, own, inPage, isDeclared }, page));
  } finally {
    await browser.close();
    await proxy.close();
  }
}
