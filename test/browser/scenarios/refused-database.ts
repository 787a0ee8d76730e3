import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../../bin/browser/find-browser.ts';
import { articlePage, EXPORTS_ARTICLE } from '../harness/article-page.ts';
import { markedTexts, waitForMark } from '../harness/marks.ts';
import { openSession, type Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';

/** A browser whose profile has no room for databases: a file stands where their folder should be. */
export function refusedDatabase(kind: BrowserKind): void {
  describe(`${kind} that refuses IndexedDB`, () => {
    let profile: string;
    let session: Session;
    beforeAll(async () => {
      profile = mkdtempSync(join(tmpdir(), 'crosscheck-profile-'));
      blockDatabases(kind, profile);
      session = await openSession(kind, { profile });
      await session.ready();
    });
    afterAll(async () => {
      await session?.close();
      rmSync(profile, { recursive: true, force: true });
    });

    test('IndexedDB is refused indeed', async () => {
      const page = await session.openOwn('popup.html');
      expect(await page.evaluate(openDatabase)).toBe('refused');
      await page.close();
    });

    test('the bundled facts still mark the page', async () => {
      const url = `https://${HOSTS.first}/no-database.html`;
      session.site.put(url, articlePage(EXPORTS_ARTICLE));
      const page = await session.open(url);
      await waitForMark(page, 'different-basis', '12.7 percent');
      expect((await markedTexts(page)).disagrees).toEqual([]);
      await page.close();
    });

    test('the popup says so, and still searches them', async () => {
      const page = await session.openOwn('popup.html');
      await page.waitForSelector('input');
      await page.type('input', 'china exports us may');
      await page.waitForFunction(() => document.body.innerText.includes('28.8'), { timeout: 15_000 });
      expect(await page.evaluate(() => document.body.innerText)).toMatch(
        /memory|not kept|cannot keep|nothing is kept/i,
      );
      await page.close();
    });
  });
}

function blockDatabases(kind: BrowserKind, profile: string): void {
  const folder = kind === 'firefox' ? join(profile, 'storage') : join(profile, 'Default', 'IndexedDB');
  mkdirSync(dirname(folder), { recursive: true });
  writeFileSync(folder, '');
}

function openDatabase(): Promise<'opened' | 'refused'> {
  return new Promise((resolve) => {
    const request = indexedDB.open('probe');
    request.onsuccess = () => resolve('opened');
    request.onerror = () => resolve('refused');
  });
}
