import type { Settings } from '../settings.ts';

/** Whether the settings let Crosscheck run on a host; "www." makes no difference. */
export function isOnAt(settings: Pick<Settings, 'enabled' | 'pausedSites'>, hostname: string): boolean {
  const bare = (host: string) => host.toLowerCase().replace(/^www\./, '');
  return settings.enabled && !settings.pausedSites.some((site) => bare(site) === bare(hostname));
}
