import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PageState } from '../../components/page-state.ts';
import { askPage } from '../../lib/messages/ask-page.ts';
import { runsOn } from '../../lib/messages/granted-sites.ts';
import type { PageClaim } from '../../lib/messages/protocol.ts';
import { siteOf } from '../../lib/messages/site-patterns.ts';

/** How often the active tab is asked while the panel can be seen: pages change without saying so. */
const ASK_EVERY_MS = 1_000;

interface ActivePage {
  readonly tabId: number;
  readonly title: string;
  readonly page: PageState;
  readonly claims: readonly PageClaim[];
}

const NOTHING: ActivePage = { tabId: -1, title: '', page: { kind: 'asking' }, claims: [] };

/** The page of the tab that is active in this window, whichever it becomes. */
export function useActivePage(): ActivePage {
  const [active, setActive] = useState(NOTHING);
  useEffect(() => {
    let current = true;
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const next = await activePage();
      // The same answer again is no reason to draw anything.
      if (current) setActive((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    void look();
    const timer = setInterval(look, ASK_EVERY_MS);
    const onActivated = () => void look();
    browser.tabs.onActivated.addListener(onActivated);
    return () => {
      current = false;
      clearInterval(timer);
      browser.tabs.onActivated.removeListener(onActivated);
    };
  }, []);
  return active;
}

async function activePage(): Promise<ActivePage> {
  const tab = await listedTab();
  if (tab?.id === undefined) return NOTHING;
  const summary = await askPage(tab.id);
  const title = tab.title ?? '';
  if (summary) return { tabId: tab.id, title, page: { kind: 'known', summary }, claims: summary.claims };
  return { tabId: tab.id, title, page: await silence(tab.url), claims: [] };
}

/** The active tab, or the one that the panel's own address names: where a browser has no place for a panel it is a page. */
async function listedTab() {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

/** Why nobody answers. */
async function silence(url: string | undefined): Promise<PageState> {
  // Without a permission for its site, the address of a tab is not told.
  if (url === undefined) return { kind: 'elsewhere' };
  const site = siteOf(url);
  if (!site) return { kind: 'closed' };
  return { kind: (await runsOn(site.host)) === 'no' ? 'elsewhere' : 'asleep' };
}
