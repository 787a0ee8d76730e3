import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../../bin/browser/build-extension.ts';
import { readPageList } from '../page-set/page-list.ts';
import type { Visit } from '../page-set/visit.ts';
import { visitPages } from '../page-set/visit-pages.ts';

const FOLDER = fileURLToPath(new URL('../page-set/pages', import.meta.url));
const PAGES = readPageList(FOLDER);
/** Each page is watched for some seconds. */
const TIMEOUT_MS = 30_000 + 15_000 * PAGES.length;

describe('pages such as news sites have', () => {
  const visits = new Map<string, Visit>();
  beforeAll(
    () =>
      visitPages(
        FOLDER,
        builtExtension('chromium'),
        () => true,
        (visit) => visits.set(visit.page.file, visit),
      ),
    TIMEOUT_MS,
  );

  describe.each(PAGES)('$file', ({ file, kind, expected }) => {
    const visit = () => visits.get(file)!;
    const read = () => visit().figures.map(({ surface }) => plain(surface));

    test('its articles are found', () => {
      expect(visit().articles).toBe(expected!.articles);
    });

    test('the figures of its text are read', () => {
      expect(missing(expected!.figures, read())).toEqual([]);
    });

    test('nothing else is read', () => {
      const sentences = visit().figures.map(({ sentence }) => plain(sentence));
      expect(
        expected!.notRead.filter((words) => sentences.some((sentence) => says(sentence, words))),
      ).toEqual([]);
    });

    test('every figure is shown where it stands', () => {
      expect(visit().inexact).toEqual([]);
      expect(visit().anchored).toBe(visit().claims);
    });

    test('the page stays as it was', () => {
      expect(visit().htmlSame).toBe(true);
      expect(visit().work.shift).toBe(0);
      expect(visit().errors).toEqual([]);
    });

    if (kind !== 'news-article') test('nothing is marked', () => expect(visit().marks).toBe(0));
  });
});

/** Those of `wanted` that `found` does not hold as often. */
function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const left = [...found];
  return wanted.filter((each) => {
    const at = left.indexOf(each);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** As a reader sees it. */
function plain(text: string): string {
  return text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/\s+/g, ' ');
}

/** Whether a sentence has these words, and not only the end of a longer number. */
function says(sentence: string, words: string): boolean {
  const heads = sentence.split(words).slice(0, -1);
  return heads.some((head) => !/[\d.,]$/.test(head));
}
