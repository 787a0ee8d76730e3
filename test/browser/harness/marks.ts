import type { Frame, Page } from 'puppeteer-core';
import type { ShownVerdict } from '../../../lib/checking/verdict.ts';
import { GROUNDS } from '../../../lib/page/ground.ts';

/** The names that the marks of a verdict are painted under, one for each ground that a page can have. */
const namesOf = (verdict: ShownVerdict): string[] =>
  GROUNDS.map((ground) => `crosscheck-${verdict}-on-${ground}`);

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The marked figures of the page, as painted, by verdict. */
export async function markedTexts(page: Page): Promise<Record<ShownVerdict, string[]>> {
  const texts = (verdict: ShownVerdict) =>
    page.evaluate(
      (names) => names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String)),
      namesOf(verdict),
    );
  return {
    disagrees: await texts('disagrees'),
    'different-basis': await texts('different-basis'),
    agrees: await texts('agrees'),
  };
}

/** Waits until the page has a mark on exactly this text. */
export async function waitForMark(page: Page | Frame, verdict: ShownVerdict, text: string): Promise<void> {
  await page.waitForFunction(
    (names, wanted) =>
      names.some((name) => [...(CSS.highlights.get(name) ?? [])].some((range) => String(range) === wanted)),
    { timeout: 20_000 },
    namesOf(verdict),
    text,
  );
}

/** Waits until the marks of a verdict are exactly these, in any order. */
export async function waitForMarks(
  page: Page,
  verdict: ShownVerdict,
  texts: readonly string[],
): Promise<void> {
  await page.waitForFunction(
    (names, wanted) =>
      names
        .flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String))
        .sort()
        .join('|') === wanted,
    { timeout: 20_000 },
    namesOf(verdict),
    [...texts].sort().join('|'),
  );
}

/** Scrolls a mark to the middle of the window; its first line box, in CSS pixels of the viewport. */
export async function boxOfMark(page: Page | Frame, verdict: ShownVerdict, text: string): Promise<Box> {
  return page.evaluate(
    (names, wanted) => {
      const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]) as Range[];
      const range = ranges.find((candidate) => String(candidate) === wanted);
      if (!range) throw new Error(`no mark ${names} on ${wanted}`);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = range.getClientRects()[0]!;
      return { x, y, width, height };
    },
    namesOf(verdict),
    text,
  );
}

/** The boxes of all marks of a verdict that are in view, in CSS pixels of the viewport. */
export async function boxesOfMarks(page: Page, verdict: ShownVerdict): Promise<Box[]> {
  return page.evaluate((names) => {
    const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]) as Range[];
    return ranges
      .map((range) => range.getClientRects()[0]!)
      .map(({ x, y, width, height }) => ({ x, y, width, height }))
      .sort((one, other) => one.y - other.y);
  }, namesOf(verdict));
}

/** The box of some words of the page, marked or not. */
export async function boxOfText(page: Page, text: string): Promise<Box> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent!.indexOf(wanted);
      if (start < 0) continue;
      node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { x, y, width, height } = range.getClientRects()[0]!;
      return { x, y, width, height };
    }
    throw new Error(`the page does not say ${wanted}`);
  }, text);
}

export function middleOf(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
