import { browser } from 'wxt/browser';

/** Firefox has a sidebar where Chromium has a side panel. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside the page of the active tab. Only a click or a key of the reader lets it. */
export async function openSidePanel(tab?: { readonly windowId?: number }): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebar;
  if (sidebarAction) return sidebarAction.open();
  // Asked for first, the window would come too late: the leave of a click ends with the first wait.
  const windowId = tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT;
  await browser.sidePanel.open({ windowId });
}
