import { browser } from 'wxt/browser';
import { useSettings } from '../../components/use-settings.ts';
import { Welcome } from '../../components/welcome.tsx';
import { settingsStore, writeSettings } from '../../lib/messages/settings-store.ts';

export function WelcomePage() {
  const settings = useSettings(settingsStore);
  if (!settings) return null;
  return (
    <Welcome
      settings={settings}
      onSettings={writeSettings}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
