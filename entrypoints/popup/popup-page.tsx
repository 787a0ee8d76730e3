import { useCallback, useEffect } from 'react';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup.tsx';
import { useFactBase } from '../../components/use-fact-base.ts';
import { useSettings } from '../../components/use-settings.ts';
import { bundledPacks } from '../../data/packs/index.ts';
import { openFactBase } from '../../lib/facts/open-fact-base.ts';
import { settingsStore, writeSettings } from '../../lib/messages/settings-store.ts';
import { openSidePanel } from '../../lib/messages/side-panel.ts';
import { usePage } from './use-page.ts';

const opened = openFactBase(bundledPacks());

export function PopupPage() {
  const { base, counts, examples, refresh } = useFactBase(opened);
  const settings = useSettings(settingsStore);
  const { page, host, checkPage, alwaysHere } = usePage(settings);
  // A page that was just checked may have been kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is the reason to count anew
  useEffect(() => void refresh(), [page, refresh]);
  const search = useCallback(async (query: string) => (await opened).search(query), []);
  if (!settings) return null;
  return (
    <Popup
      page={page}
      host={host}
      settings={settings}
      counts={counts}
      examples={examples}
      inMemory={base?.kind === 'memory'}
      search={search}
      onSettings={writeSettings}
      onCheckPage={checkPage}
      onAlwaysHere={alwaysHere}
      onOpen={(url) => void browser.tabs.create({ url })}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onSidePanel={() => void openSidePanel().then(() => window.close())}
      onLeave={() => window.close()}
    />
  );
}
