import { browser } from 'wxt/browser';
import { OptionsForm } from '../../components/options-form.tsx';
import { useFactBase } from '../../components/use-fact-base.ts';
import { useSettings } from '../../components/use-settings.ts';
import { bundledPacks } from '../../data/packs/index.ts';
import { openFactBase } from '../../lib/facts/open-fact-base.ts';
import { announceErased } from '../../lib/messages/fact-changes.ts';
import { settingsStore, writeSettings } from '../../lib/messages/settings-store.ts';
import { compareAgain } from '../../lib/messages/told-apart.ts';
import { useGrantedSites } from './use-granted-sites.ts';
import { useToldApart } from './use-told-apart.ts';

const opened = openFactBase(bundledPacks());

export function OptionsPage() {
  const { base, counts, packs, refresh } = useFactBase(opened);
  const settings = useSettings(settingsStore);
  const grantedSites = useGrantedSites();
  const toldApart = useToldApart();
  if (!settings) return null;
  return (
    <OptionsForm
      settings={settings}
      counts={counts}
      packs={packs}
      grantedSites={grantedSites}
      toldApart={toldApart}
      inMemory={base?.kind === 'memory'}
      onSettings={writeSettings}
      onForgetArticles={() => void base?.forgetArticles().then(announceErased).then(refresh)}
      onCompareAgain={(pairs) => void compareAgain(pairs)}
      onRevokeSite={(pattern) => void browser.permissions.remove({ origins: [pattern] })}
    />
  );
}
