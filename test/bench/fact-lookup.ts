import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { buildExtension, builtExtension } from '../../bin/browser/build-extension.ts';
import { findBrowser } from '../../bin/browser/find-browser.ts';
import { launchBrowser } from '../../bin/browser/launch-browser.ts';
import { lookupKeys } from '../../lib/checking/keys.ts';
import { completePack } from '../../lib/facts/complete-pack.ts';
import { DATABASE_NAME } from '../../lib/facts/database-layout.ts';
import { type FactRow, rowsOfPack } from '../../lib/facts/fact-row.ts';
import type { Message } from '../../lib/messages/protocol.ts';
import type { Article } from '../../lib/reading/article.ts';
import { createOwnReader } from './contenders.ts';
import type { Ratio } from './engine.ts';
import { median } from './measure.ts';

const FACTS = 100_000;
const CLAIMS = 60;
const CHUNK = 5_000;

/** One sentence, and one series of facts, for each of these. */
const AREAS = { Chile: 'CL', Peru: 'PE', Norway: 'NO', Kenya: 'KE', Japan: 'JP', Spain: 'ES' } as const;
const SUBJECTS = {
  exports: 'exports',
  imports: 'imports',
  inflation: 'inflation',
  'unemployment-rate': 'unemployment rate',
  'retail-sales': 'retail sales',
  'industrial-production': 'industrial production',
  'house-price': 'house prices',
  'tourist-arrivals': 'tourist arrivals',
  'budget-deficit': 'budget deficit',
  'gdp-growth': 'economy',
} as const;

/**
 * How long a page of 60 claims takes among 100,000 facts in Chromium's IndexedDB, from the message to the answer, against the
 * bare reads of the index that its claims need.
 *
 * @throws when no Chromium is installed
 */
export async function factLookup(rounds: number): Promise<Ratio[]> {
  const installed = findBrowser('chromium');
  if (!installed) throw new Error('This needs an installed Chrome, Chromium or Edge.');
  const extension = existsSync(builtExtension('chromium'))
    ? builtExtension('chromium')
    : buildExtension('chromium');
  const article = articleOfClaims();
  const { claims } = createOwnReader().article(article);
  const keys = [...new Set(claims.flatMap(lookupKeys))];
  const rows = manyRows();
  const { browser, extensionOrigin } = await launchBrowser(installed, { extension, headless: true });
  try {
    const page = await browser.newPage();
    await page.goto(`${extensionOrigin}/options.html`);
    // The first question makes the database.
    const message: Message<'check-page'> = { type: 'check-page', articles: [article], again: true };
    await timeOfAnswer(page, message);
    for (let at = 0; at < rows.length; at += CHUNK)
      await page.evaluate(addRows, DATABASE_NAME, rows.slice(at, at + CHUNK));
    const times = { bare: [] as number[], answer: [] as number[] };
    let read = 0;
    for (let round = 0; round <= rounds; round += 1) {
      const bare = await page.evaluate(readKeys, DATABASE_NAME, keys);
      const answer = await timeOfAnswer(page, message);
      read = bare.count;
      if (round > 0) {
        times.bare.push(bare.ms);
        times.answer.push(answer);
      }
    }
    const [bare, answer] = [median(times.bare), median(times.answer)];
    return [
      {
        name: `bare index reads: ${keys.length} keys, ${read.toLocaleString('en')} facts`,
        ratio: 1,
        note: `${bare.toFixed(0)} ms`,
      },
      {
        name: `the page's answer: ${claims.length} claims read and checked`,
        ratio: answer / bare,
        goal: { atMost: 1.5 },
        note: `${answer.toFixed(0)} ms`,
      },
    ];
  } finally {
    await browser.close();
  }
}

function articleOfClaims(): Article {
  const sentences = Object.keys(AREAS).flatMap((area) =>
    Object.values(SUBJECTS).map(
      (subject, at) => `${area}'s ${subject} rose ${at + 1}.4 percent in May from a year earlier.`,
    ),
  );
  return {
    id: 'bench',
    publisher: 'Bench',
    title: 'Figures of May',
    date: '2025-06-09',
    url: 'https://bench.example/figures',
    blocks: sentences.slice(0, CLAIMS),
  };
}

/** Monthly changes of every series of the article and of others besides. */
function manyRows(): FactRow[] {
  const measures = Object.keys(SUBJECTS);
  const areas = Array.from({ length: 26 * 26 }, (_, at) =>
    String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
  );
  const facts = Array.from({ length: FACTS }, (_, at) => {
    const year = 1990 + (Math.floor(at / 12) % 36);
    const month = String((at % 12) + 1).padStart(2, '0');
    const measure = measures[at % measures.length]!;
    return {
      id: `f${at}`,
      measure,
      label: measure,
      form: 'change',
      transformation: 'year-on-year',
      refArea: at % 20 === 0 ? Object.values(AREAS)[at % 6]! : areas[Math.floor(at / 97) % areas.length]!,
      timePeriod: `${year}-${month}`,
      comparedWith: `${year - 1}-${month}`,
      value: (at % 170) / 10,
      unit: 'percent',
      precision: 0.1,
      surface: `${(at % 170) / 10} percent`,
      source: { publisher: 'Bench office', title: 'Series', url: null, date: `${year}`, quote: '' },
    };
  });
  return rowsOfPack(
    completePack({ id: 'bench', name: 'Bench', version: '1', licence: 'CC0-1.0', description: '', facts }),
  );
}

async function addRows(name: string, rows: readonly unknown[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('facts', 'readwrite');
    for (const row of rows) transaction.objectStore('facts').put(row);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

async function readKeys(name: string, keys: readonly string[]): Promise<{ ms: number; count: number }> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  const start = performance.now();
  const index = database.transaction('facts', 'readonly').objectStore('facts').index('key');
  const read = await Promise.all(
    keys.map(
      (key) =>
        new Promise<number>((resolve) => {
          const request = index.getAll(key);
          request.onsuccess = () => resolve(request.result.length);
        }),
    ),
  );
  const ms = performance.now() - start;
  database.close();
  return { ms, count: read.reduce((sum, each) => sum + each, 0) };
}

async function timeOfAnswer(page: Page, message: unknown): Promise<number> {
  return page.evaluate(async (sent) => {
    const start = performance.now();
    // biome-ignore lint/suspicious/noExplicitAny: the page of an extension
    const answer = await (globalThis as any).chrome.runtime.sendMessage(sent);
    if (answer?.ok !== true) throw new Error('the worker gave no good answer');
    return performance.now() - start;
  }, message);
}
