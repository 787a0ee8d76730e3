import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { grantedSites } from '../../lib/messages/granted-sites.ts';

/** The sites that the reader added, as they are now. */
export function useGrantedSites(): readonly string[] {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const refresh = () => void grantedSites().then(setSites);
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return sites;
}
