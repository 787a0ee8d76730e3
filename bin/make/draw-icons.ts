import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/** Draws the extension's icons from `public/icon/mark.svg`: `node bin/make/draw-icons.ts CHROMIUM`. */
const SIZES = [16, 32, 48, 96, 128];

const folder = new URL('../../public/icon/', import.meta.url);
const svg = await readFile(new URL('mark.svg', folder), 'utf8');
const executablePath = process.argv[2];
if (!executablePath) throw new Error('Say which Chromium to draw with: node bin/make/draw-icons.ts chromium');

const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
