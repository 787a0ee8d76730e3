import { decode } from 'fast-png';
import type { Page } from 'puppeteer-core';
import type { Box } from './marks.ts';

/** Blue beyond doubt: neither ink, nor paper, nor the fringe that smoothed letters have. */
function isBlue(red: number, green: number, blue: number): boolean {
  return blue > 120 && blue - red > 70 && blue - green > 30;
}

/** How many pixels in that part of the window are blue, the colour of a difference of basis. */
export async function countBluePixels(page: Page, box: Box): Promise<number> {
  const clip = {
    x: Math.floor(box.x),
    y: Math.floor(box.y),
    width: Math.ceil(box.width),
    height: Math.ceil(box.height),
  };
  const { data, channels } = decode(await page.screenshot({ clip, captureBeyondViewport: false }));
  let count = 0;
  for (let at = 0; at < data.length; at += channels) {
    if (isBlue(data[at]!, data[at + 1]!, data[at + 2]!)) count++;
  }
  return count;
}
