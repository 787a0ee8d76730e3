import { type Browser, browser } from 'wxt/browser';

type DeclaredScript = NonNullable<Browser.runtime.Manifest['content_scripts']>[number];

/** The content script as the manifest declares it: its sites and its built files. */
export function declaredScript(): { matches: string[]; js: string[]; css: string[] } {
  const declared: DeclaredScript | undefined = browser.runtime.getManifest().content_scripts?.[0];
  return { matches: declared?.matches ?? [], js: declared?.js ?? [], css: declared?.css ?? [] };
}

/** Runs the content script in a tab where it is not declared. Needs `activeTab` or the site's permission. */
export async function injectInto(tabId: number): Promise<void> {
  const { js, css } = declaredScript();
  const target = { tabId };
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
  // The type lists the files of the build by name; these come from the same build's manifest.
  await browser.scripting.executeScript({ target, files: js as never });
}
