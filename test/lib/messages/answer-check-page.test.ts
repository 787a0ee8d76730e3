import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { bundledPacks } from '../../../data/packs/index.ts';
import { loadVocabulary } from '../../../data/vocabulary-node.ts';
import { createChecker } from '../../../lib/checking/check.ts';
import type { FactBase } from '../../../lib/facts/fact-base.ts';
import { openFactBase } from '../../../lib/facts/open-fact-base.ts';
import { answerCheckPage, type Desk } from '../../../lib/messages/answer-check-page.ts';
import { createPageChecker } from '../../../lib/messages/page-checker.ts';
import type { PageReport } from '../../../lib/messages/protocol.ts';
import type { View } from '../../../lib/messages/view.ts';
import type { Article } from '../../../lib/reading/article.ts';
import { createReader } from '../../../lib/reading/reader.ts';

const vocabulary = loadVocabulary();
const engine = { reader: createReader(vocabulary), checker: createChecker(vocabulary) };
const KEEP = { keepArticles: true, keepDays: 90 };
const NOW = new Date('2025-06-09T12:00:00Z');
const styles = { card: '.card {}', marks: '::highlight(x) {}' };
const onKept = async () => {};
const muted: ReadonlySet<string> = new Set();
const QUESTION = { settings: KEEP, isPrivate: false, now: NOW, muted, styles, onKept };

/** All that a card says, in its order. */
function textOf([, , ...children]: View): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join(' ');
}

let count = 0;
const freshBase = () => openFactBase([], `answers-${++count}`);

const MONTHLY: Article = {
  id: 'a',
  publisher: 'Harbour Courier',
  title: 'Sales to America slide',
  date: '2025-06-09',
  url: 'https://courier.example/slide',
  blocks: ['China’s exports to the United States fell 12.7 percent in May from a month earlier.'],
};
const YEARLY: Article = {
  ...MONTHLY,
  publisher: 'Meridian Post',
  title: 'Shipments plunge',
  url: 'https://post.example/plunge',
  blocks: ['China’s exports to the United States plunged 34.5% year on year in May.'],
};

async function report(
  factBase: FactBase,
  article: Article,
  change: Partial<Desk> & { again?: boolean } = {},
): Promise<PageReport> {
  const { again = false, ...rest } = change;
  const desk: Desk = {
    ...{ ...engine, ...QUESTION, factBase, url: article.url },
    ...rest,
  };
  const { reply, keep } = await answerCheckPage({ type: 'check-page', articles: [article], again }, desk);
  await keep?.();
  if (!reply.ok) throw new Error(reply.code);
  return reply.value;
}

describe('an article', () => {
  test('is held against the bundled facts, and its marks stand where the figures do', async () => {
    const base = await openFactBase(bundledPacks(), 'answers-bundled');
    const { marks, factBase } = await report(base, YEARLY);
    expect(factBase).toBe('indexeddb');
    const mark = marks.find(({ surface }) => surface === '34.5%')!;
    expect(YEARLY.blocks[mark.block]!.slice(mark.start, mark.end)).toBe('34.5%');
    expect(textOf(mark.card)).toContain('−34.5\u00a0%');
  });

  test('is held against the one opened before it', async () => {
    const base = await freshBase();
    expect((await report(base, MONTHLY)).marks).toEqual([]);
    const [mark] = (await report(base, YEARLY)).marks;
    expect(mark!.verdict).toBe('different-basis');
    expect(textOf(mark!.card)).toContain('−12.7\u00a0%');
    expect(JSON.stringify(mark!.card)).toContain(
      JSON.stringify([
        'a',
        {
          href: `${MONTHLY.url}#:~:text=China%E2%80%99s%20exports%20to%20the%20United,May%20from%20a%20month%20earlier.`,
          target: '_blank',
          rel: 'noopener noreferrer',
        },
        'Harbour Courier',
      ]),
    );
  });

  test('is not held against a figure that the reader said is not the same thing, from either side', async () => {
    const base = await freshBase();
    await report(base, MONTHLY);
    const [mark] = (await report(base, YEARLY)).marks;
    const [, pairs] = /"data-pairs":"([^"]+)"/.exec(JSON.stringify(mark!.card))!;
    const muted = new Set(pairs!.split(' '));
    expect((await report(base, YEARLY, { muted })).marks).toEqual([]);
    expect((await report(base, MONTHLY, { muted })).marks).toEqual([]);
    expect((await report(base, MONTHLY)).marks).toHaveLength(1);
  });

  test('is not held against its own earlier reading, though its words changed', async () => {
    const base = await freshBase();
    await report(base, MONTHLY);
    expect((await report(base, MONTHLY)).marks).toEqual([]);
    const rewritten = { ...MONTHLY, title: 'Sales slump', blocks: YEARLY.blocks };
    expect((await report(base, rewritten)).marks).toEqual([]);
    const fromRelated = { ...MONTHLY, url: `${MONTHLY.url}?utm_source=x#top` };
    expect((await report(base, fromRelated)).marks).toEqual([]);
  });
});

describe('an article about an event that was read of before', () => {
  const [first, second] = (['Harbour Courier', 'Meridian Post'] as const).map(
    (publisher, at): Article => ({
      id: 'a',
      publisher,
      title: at === 0 ? 'Ferry Solveig burns off Ålesund' : 'Burning ferry towed to Ålesund',
      date: '2025-06-09',
      url: `https://ferry-${at}.example/`,
      blocks: [
        'The night ferry Solveig was towed to Ålesund, where the coast guard met the passengers of the burning deck.',
        at === 0
          ? 'In the 9-minute recording Captain Ilse Brandt calls for help from the burning bridge.'
          : 'Captain Ilse Brandt is heard calling for help on the 14-minute recording from the bridge.',
      ],
    }),
  ) as [Article, Article];

  test('is held against its claims, although no measure names them', async () => {
    const base = await freshBase();
    await report(base, first);
    const [mark] = (await report(base, second)).marks;
    expect(mark).toMatchObject({ surface: '14-minute', verdict: 'disagrees' });
    expect(textOf(mark!.card)).toContain('Harbour Courier');
  });

  test.each([
    ['weeks later', { date: '2025-07-09' }],
    ['on no day', { date: null }],
    ['on a day that is none', { date: '2025-06-99' }],
  ])('is not where it is dated %s', async (_, change) => {
    const base = await freshBase();
    await report(base, first);
    expect((await report(base, { ...second, ...change })).marks).toEqual([]);
  });
});

describe('a page that is asked about again', () => {
  test('learns of what was kept since', async () => {
    const base = await freshBase();
    expect((await report(base, MONTHLY)).marks).toEqual([]);
    await report(base, YEARLY);
    expect((await report(base, MONTHLY, { again: true })).marks).toHaveLength(1);
    await base.forgetArticles();
    expect((await report(base, MONTHLY, { again: true })).marks).toEqual([]);
    expect((await base.counts()).articles).toBe(0);
  });

  test('is told of a kept article only where that changes a fact', async () => {
    const base = await freshBase();
    const kept = vi.fn(onKept);
    await report(base, MONTHLY, { onKept: kept });
    expect(kept).toHaveBeenCalledTimes(1);
    await report(base, MONTHLY, { onKept: kept });
    await report(base, YEARLY, { onKept: kept, isPrivate: true });
    expect(kept).toHaveBeenCalledTimes(1);
    await report(base, { ...MONTHLY, blocks: YEARLY.blocks }, { onKept: kept });
    expect(kept).toHaveBeenCalledTimes(2);
  });
});

test('style sheets come only with marks', async () => {
  const base = await freshBase();
  expect((await report(base, MONTHLY)).styles).toEqual({ card: '', marks: '' });
  expect((await report(base, YEARLY)).styles).toEqual(styles);
});

describe('nothing is kept', () => {
  test.each([
    ['from a private window', { isPrivate: true }],
    ['of a page that is asked about again', { again: true }],
    ['when the reader does not want it', { settings: { keepArticles: false, keepDays: 90 } }],
  ])('%s', async (_, change) => {
    const base = await freshBase();
    await report(base, MONTHLY, change);
    expect((await base.counts()).articles).toBe(0);
  });

  test('when the disk is full, and the marks come all the same', async () => {
    const base = await freshBase();
    await report(base, MONTHLY);
    const full = {
      ...base,
      keepArticle: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    expect((await report(full, YEARLY)).marks).toHaveLength(1);
  });
});

test('a bad message is answered, not thrown', async () => {
  const factBase = await freshBase();
  const desk = { ...engine, ...QUESTION, factBase, url: null };
  expect(await answerCheckPage({ type: 'check-page' }, desk)).toMatchObject({
    reply: { ok: false, code: 'bad-message' },
    keep: null,
  });
});

describe('the worker', () => {
  const question = { ...QUESTION, url: MONTHLY.url };
  const message = { type: 'check-page', articles: [MONTHLY], again: false };
  const broken = async (): Promise<FactBase> => {
    const gone = () => Promise.reject(new Error('the database was deleted'));
    return { ...(await freshBase()), candidates: gone };
  };

  test('opens the database again when it was closed under it', async () => {
    const open = vi.fn().mockImplementationOnce(broken).mockImplementation(freshBase);
    const checkPage = createPageChecker({ createEngine: () => engine, openFactBase: open });
    expect(await checkPage(message, question)).toMatchObject({ reply: { ok: true } });
    expect(await checkPage(message, question)).toMatchObject({ reply: { ok: true } });
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('answers before it keeps, and keeps before it answers the next page', async () => {
    const factBase = await freshBase();
    const checkPage = createPageChecker({ createEngine: () => engine, openFactBase: async () => factBase });
    await checkPage(message, question);
    expect((await factBase.counts()).articles).toBe(0);
    const next = { ...message, articles: [YEARLY] };
    const { reply, kept } = await checkPage(next, { ...question, url: YEARLY.url });
    expect(reply).toMatchObject({ ok: true, value: { marks: [{ surface: '34.5%' }] } });
    await kept;
    expect((await factBase.counts()).articles).toBe(2);
  });

  test('says so when that does not help', async () => {
    const checkPage = createPageChecker({ createEngine: () => engine, openFactBase: broken });
    expect(await checkPage(message, question)).toMatchObject({
      reply: { ok: false, code: 'internal' },
    });
  });
});
