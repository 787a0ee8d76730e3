import { browser } from 'wxt/browser';
import { OptionsForm } from '../../components/options-form.tsx';
import { useFactBase } from '../../components/use-fact-base.ts';
import { useSettings } from '../../components/use-settings.ts';
import { bundledPacks } from '../../data/packs/index.ts';
import { openFactBase } from '../../lib/facts/open-fact-base.ts';
import { announceErased } from '../../lib/messages/fact-changes.ts';
import { writeMuted } from '../../lib/messages/muted-pairs.ts';
import { settingsStore, writeSettings } from '../../lib/messages/settings-store.ts';
import { useGrantedSites } from './use-granted-sites.ts';
import { useMutedPairs } from './use-muted-pairs.ts';

const opened = openFactBase(bundledPacks());

export function OptionsPage() {
  const { base, counts, packs, refresh } = useFactBase(opened);
  const settings = useSettings(settingsStore);
  const grantedSites = useGrantedSites();
  const mutedPairs = useMutedPairs();
  if (!settings) return null;
  return (
    <OptionsForm
      settings={settings}
      counts={counts}
      packs={packs}
      grantedSites={grantedSites}
      mutedPairs={mutedPairs}
      inMemory={base?.kind === 'memory'}
      onSettings={writeSettings}
      onForgetArticles={() => void base?.forgetArticles().then(announceErased).then(refresh)}
      onUnmuteAll={() => void writeMuted([])}
      onRevokeSite={(pattern) => void browser.permissions.remove({ origins: [pattern] })}
    />
  );
}
