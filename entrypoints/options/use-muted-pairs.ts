import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { readMuted } from '../../lib/messages/muted-pairs.ts';

/** How many pairs of figures the reader has told apart, as of now. */
export function useMutedPairs(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const refresh = () => void readMuted().then(({ length }) => setCount(length));
    refresh();
    browser.storage.local.onChanged.addListener(refresh);
    return () => browser.storage.local.onChanged.removeListener(refresh);
  }, []);
  return count;
}
