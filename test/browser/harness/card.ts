import type { Page } from 'puppeteer-core';

/** Waits for the open card and returns its text, a line for each piece, white space collapsed. */
export async function waitForCard(page: Page): Promise<string> {
  await page.waitForFunction(isCardOpen, { timeout: 10_000 });
  return page.evaluate(() => {
    const card = document
      .querySelector('crosscheck-host')!
      .shadowRoot!.querySelector<HTMLElement>('[role="dialog"]')!;
    return card.innerText.replace(/[ \t\u00A0\u202F]+/g, ' ');
  });
}

export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForFunction(isCardClosed, { timeout: 10_000 });
}

/** Whether keyboard focus is inside the card. */
export async function cardHasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const host = document.querySelector('crosscheck-host');
    return host !== null && document.activeElement === host && host.shadowRoot!.activeElement !== null;
  });
}

/** Clicks the first button of the open card that says so. */
export async function clickInCard(page: Page, label: string): Promise<void> {
  await page.evaluate((text) => {
    const { shadowRoot } = document.querySelector('crosscheck-host')!;
    const buttons = [...shadowRoot!.querySelectorAll<HTMLElement>('button, summary')];
    buttons.find((button) => button.textContent === text)!.click();
  }, label);
}

/** What the keyboard's focus is on inside the card, by its name; '' where it is elsewhere. */
export async function focusedInCard(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.querySelector('crosscheck-host')?.shadowRoot?.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
  });
}

/** Whether what has the focus inside the card can be seen to have it; true where nothing in it has. */
export async function hasFocusRing(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.querySelector('crosscheck-host')?.shadowRoot?.activeElement;
    return !focused || getComputedStyle(focused).outlineStyle === 'solid';
  });
}

function isCardOpen(): boolean {
  const card = document.querySelector('crosscheck-host')?.shadowRoot?.querySelector('[role="dialog"]');
  return card instanceof Element && card.getClientRects().length > 0;
}

function isCardClosed(): boolean {
  const card = document.querySelector('crosscheck-host')?.shadowRoot?.querySelector('[role="dialog"]');
  return !card || card.getClientRects().length === 0;
}
