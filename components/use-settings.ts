import { useEffect, useState } from 'react';
import type { Settings } from '../lib/settings.ts';

/** Where settings are kept. */
export interface SettingsStore {
  readonly read: () => Promise<Settings>;
  /** Calls back after every change; returns what ends it. */
  readonly watch: (changed: (settings: Settings) => void) => () => void;
}

/** The settings as they are now, wherever they were changed; `null` until they are read. */
export function useSettings({ read, watch }: SettingsStore): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void read().then(setSettings);
    return watch(setSettings);
  }, [read, watch]);
  return settings;
}
