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

/** Relative luminance as WCAG 2 defines it, of an sRGB colour with channels from 0 to 255. */
function luminance(rgb: readonly number[]): number {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast (1 to 21) of the line under a figure with what it is painted on: its row is the one most filled below the text. */
export async function contrastOfLine(page: Page, box: Box): Promise<number> {
  const clip = {
    x: Math.ceil(box.x),
    y: Math.round(box.y + box.height * 0.7),
    width: Math.floor(box.width),
    height: Math.round(box.height * 0.3) + 8,
  };
  const { data, channels, width, height } = decode(
    await page.screenshot({ clip, captureBeyondViewport: false }),
  );
  const rows = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) =>
      [...data.slice((y * width + x) * channels).subarray(0, 3)].join(),
    ),
  );
  const ground = mostCommon(rows.flat());
  const inked = rows.map((row) => row.filter((colour) => colour !== ground));
  const line = inked.reduce((fullest, row) => (row.length > fullest.length ? row : fullest));
  const [light, dark] = [ground, mostCommon(line)]
    .map((colour) => luminance(colour.split(',').map(Number)))
    .sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function mostCommon(colours: readonly string[]): string {
  const counts = [...Map.groupBy(colours, (colour) => colour)].map(
    ([colour, all]) => [colour, all.length] as const,
  );
  return counts.sort((a, b) => b[1] - a[1])[0]![0];
}
