import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { readToldApart, type ToldApart } from '../../lib/messages/told-apart.ts';

/** The figures that the reader has told apart, as of now. */
export function useToldApart(): readonly ToldApart[] {
  const [list, setList] = useState<readonly ToldApart[]>([]);
  useEffect(() => {
    const refresh = () => void readToldApart().then(setList);
    refresh();
    browser.storage.local.onChanged.addListener(refresh);
    return () => browser.storage.local.onChanged.removeListener(refresh);
  }, []);
  return list;
}
