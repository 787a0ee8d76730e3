import { browser } from 'wxt/browser';
import { declaredScript, injectInto } from './content-script.ts';
import { covers } from './site-patterns.ts';

const ID_PREFIX = 'site ';

/** Match patterns of the sites that the reader added with "Always on this site". */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const declared = new Set(declaredScript().matches);
  return origins.filter((pattern) => !declared.has(pattern));
}

/**
 * Makes the registered content scripts those of the granted sites, no more and no fewer: after a grant, after the reader
 * took one back in the browser's own settings, and at every start.
 */
export async function syncGrantedSites(): Promise<void> {
  const wanted = new Set((await grantedSites()).map((pattern) => ID_PREFIX + pattern));
  const registered = await browser.scripting.getRegisteredContentScripts();
  const present = new Set(registered.map(({ id }) => id));
  const gone = [...present].filter((id) => id.startsWith(ID_PREFIX) && !wanted.has(id));
  const added = [...wanted].filter((id) => !present.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (added.length > 0) await browser.scripting.registerContentScripts(added.map(registration));
}

function registration(id: string) {
  const { js, css } = declaredScript();
  const matches = [id.slice(ID_PREFIX.length)];
  return { id, matches, js, css, runAt: 'document_idle', persistAcrossSessions: true } as const;
}

/** Runs the content script in the open tabs of newly granted sites, so that nobody has to reload them. */
export async function enterOpenTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectInto(id)])));
}

/** Whether the content script runs on a host by itself: declared for it, or granted by the reader. */
export async function runsOn(host: string): Promise<'declared' | 'granted' | 'no'> {
  if (declaredScript().matches.some((pattern) => covers(pattern, host))) return 'declared';
  return (await grantedSites()).some((pattern) => covers(pattern, host)) ? 'granted' : 'no';
}
