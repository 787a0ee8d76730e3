import type { Page } from 'puppeteer-core';
import { GROUNDS } from '../../lib/page/ground.ts';

const MARKS_TIMEOUT_MS = 20_000;

/**
 * Writes a picture of the page, PNG, with its first conflict or difference of basis opened.
 *
 * @returns what the picture shows, in one line
 */
export async function screenshotWithCard(page: Page, path: string): Promise<string> {
  await page.setViewport({ width: 1120, height: 900 });
  const mark = await firstMark(page);
  if (mark) {
    await page.mouse.click(mark.x, mark.y);
    await page.waitForSelector('crosscheck-host >>> [role="dialog"]', { visible: true });
  }
  await page.screenshot({ path: path as `${string}.png` });
  return mark
    ? `Wrote ${path}: the card of "${mark.text}".`
    : `Wrote ${path}: no figure is marked. A fresh profile knows the bundled facts and the articles of this page, and nothing else.`;
}

/** Scrolls the first marked figure into view; its middle in CSS pixels of the viewport, or `null` if there is none. */
async function firstMark(page: Page): Promise<{ text: string; x: number; y: number } | null> {
  const names = GROUNDS.flatMap((ground) => [
    `crosscheck-disagrees-on-${ground}`,
    `crosscheck-different-basis-on-${ground}`,
  ]);
  try {
    await page.waitForFunction(
      (all) => all.some((name) => (CSS.highlights.get(name)?.size ?? 0) > 0),
      { timeout: MARKS_TIMEOUT_MS },
      names,
    );
  } catch {
    return null;
  }
  return page.evaluate((all) => {
    const ranges = all.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]) as Range[];
    const range = ranges[0]!;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0]!;
    return { text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, names);
}
