import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PageState } from '../../components/page-state.ts';
import { askPage } from '../../lib/messages/ask-page.ts';
import { injectInto } from '../../lib/messages/content-script.ts';
import { runsOn } from '../../lib/messages/granted-sites.ts';
import { type Site, siteOf } from '../../lib/messages/site-patterns.ts';
import type { Settings } from '../../lib/settings.ts';

/** How long the popup waits before it asks a page again that is still at work. */
const ASK_AGAIN_MS = 400;

interface Page {
  readonly page: PageState;
  readonly host: string | null;
  /** Runs the content script in the page, by the leave that the click on the toolbar button gave. */
  readonly checkPage: () => void;
  /** Asks the browser for this site alone; the worker does the rest, because Firefox closes the popup meanwhile. */
  readonly alwaysHere: () => void;
}

/** The page that the popup was opened over; asked again whenever the settings change. */
export function usePage(settings: Settings | null): Page {
  const [tab, setTab] = useState<{ id: number; site: Site | null } | null>(null);
  const [page, setPage] = useState<PageState>({ kind: 'asking' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    void activeTab().then(setTab);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of settings or a new round is the reason to ask again
  useEffect(() => {
    if (!tab) return;
    let current = true;
    void stateOf(tab).then((state) => current && setPage(state));
    return () => {
      current = false;
    };
  }, [tab, settings, round]);
  useEffect(() => {
    if (page.kind !== 'known' || page.summary.state !== 'checking') return;
    const timer = setTimeout(() => setRound(round + 1), ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [page, round]);

  const checkPage = useCallback(async () => {
    if (!tab) return;
    setPage({ kind: 'asking' });
    const entered = await injectInto(tab.id).then(
      () => true,
      () => false,
    );
    if (entered) setRound((before) => before + 1);
    else setPage({ kind: 'refused' });
  }, [tab]);
  const alwaysHere = useCallback(async () => {
    if (!tab?.site) return;
    const granted = await browser.permissions.request({ origins: [tab.site.pattern] });
    if (granted) await checkPage();
  }, [tab, checkPage]);
  return { page, host: tab?.site?.host ?? null, checkPage, alwaysHere };
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id ?? -1, site: siteOf(tab?.url) };
}

async function stateOf({ id, site }: { id: number; site: Site | null }): Promise<PageState> {
  if (!site) return { kind: 'closed' };
  const summary = await askPage(id);
  if (summary?.state === 'off') await browser.action.setBadgeText({ tabId: id, text: '' });
  if (summary) return { kind: 'known', summary };
  return { kind: (await runsOn(site.host)) === 'no' ? 'elsewhere' : 'asleep' };
}
