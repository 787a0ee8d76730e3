import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { grantedSites, runsOn, syncGrantedSites } from '../../../lib/messages/granted-sites.ts';

interface Registered {
  id: string;
  matches: string[];
  js: string[];
  css: string[];
}

let origins: string[];
let registered: Registered[];

beforeEach(() => {
  const declared = {
    matches: ['*://*.declared.example/*'],
    js: ['content-scripts/page.js'],
    css: ['content-scripts/page.css'],
  };
  origins = [...declared.matches];
  registered = [];
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ content_scripts: [declared] } as never);
  Object.assign(browser, {
    permissions: { getAll: async () => ({ origins }) },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: Registered[]) => void registered.push(...scripts),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
    },
  });
});

test('a granted site gets the files of the declared script, and nothing else does', async () => {
  origins.push('*://news.example/*');
  await syncGrantedSites();
  expect(registered).toMatchObject([
    {
      matches: ['*://news.example/*'],
      js: ['content-scripts/page.js'],
      css: ['content-scripts/page.css'],
      persistAcrossSessions: true,
    },
  ]);
  expect(await grantedSites()).toEqual(['*://news.example/*']);
});

test('doing it twice registers nothing twice', async () => {
  origins.push('*://news.example/*');
  await syncGrantedSites();
  await syncGrantedSites();
  expect(registered).toHaveLength(1);
});

test('a grant taken back takes the script with it, and leaves those of others', async () => {
  origins.push('*://news.example/*', '*://other.example/*');
  await syncGrantedSites();
  registered.push({ id: 'not ours', matches: [], js: [], css: [] });
  origins = origins.filter((pattern) => !pattern.includes('news'));
  await syncGrantedSites();
  expect(registered.map(({ id }) => id)).toEqual(['site *://other.example/*', 'not ours']);
});

test('where it runs by itself', async () => {
  origins.push('*://news.example/*');
  expect(await runsOn('www.declared.example')).toBe('declared');
  expect(await runsOn('news.example')).toBe('granted');
  expect(await runsOn('elsewhere.example')).toBe('no');
});
