import { type Checker, statementsOf } from '../checking/check.ts';
import { lookupKeys } from '../checking/keys.ts';
import { DAYS_APART, type Lead, tellOfOneEvent } from '../checking/linking/same-event.ts';
import type { Statement } from '../checking/statement.ts';
import type { Card } from '../checking/telling/card.ts';
import { cardsOf } from '../checking/telling/cards.ts';
import { formatValue } from '../checking/telling/format-value.ts';
import { addressKey, articleKey } from '../facts/address.ts';
import type { FactStore } from '../facts/fact-base.ts';
import type { Article, ReadArticle } from '../reading/article.ts';
import { calendarDay } from '../reading/iso.ts';
import type { Reader } from '../reading/reader.ts';
import type { Settings } from '../settings.ts';
import { cardView } from './card-view.ts';
import { parseCheckPage } from './check-page.ts';
import type { Mark, PageClaim, PageReport, PageStyles, Reply } from './protocol.ts';

type KeepSettings = Pick<Settings, 'keepArticles' | 'keepDays'>;

/** What the worker has at hand when a page asks. */
export interface Desk {
  readonly reader: Pick<Reader, 'article'>;
  readonly checker: Pick<Checker, 'check' | 'lead'>;
  /** It may still be opening, and the settings on their way: neither is needed before the page is read. */
  readonly factBase: FactStore | Promise<FactStore>;
  readonly settings: KeepSettings | Promise<KeepSettings>;
  /** The address of the page that asks. */
  readonly url: string | null;
  /** Whether it stands in a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
  readonly now: Date;
  /** Keys of the pairs that the reader has said are not the same thing. */
  readonly muted: ReadonlySet<string> | Promise<ReadonlySet<string>>;
  readonly styles: PageStyles;
  /** Called when keeping an article has changed what the next one is compared with. */
  readonly onKept: () => Promise<void>;
}

const NO_STYLES: PageStyles = { card: '', marks: '' };

export interface Answer {
  readonly reply: Reply<PageReport>;
  /** Keeps what was read; `null` where nothing is to be kept. Not done yet, so that the page need not wait for it. */
  readonly keep: (() => Promise<void>) | null;
}

/**
 * Reads and checks the articles of a page against each other and against the fact base. A page is never held against what
 * was kept from its own earlier reading.
 */
export async function answerCheckPage(message: unknown, desk: Desk): Promise<Answer> {
  const request = parseCheckPage(message);
  if (!request.ok) return { reply: request, keep: null };
  const articles = request.articles.map((article) => desk.reader.article(article));
  const leads = articles.map((article) => desk.checker.lead(article));
  const factBase = await desk.factBase;
  const { facts, kept } = await knownElsewhere(articles, leads, factBase, desk.url);
  const cards = cardsOf(desk.checker.check(articles, facts, kept), await desk.muted);
  const marks = articles.flatMap((article) =>
    article.claims.flatMap((claim): Mark[] => {
      const card = cards.get(claim.id);
      const { id, block, start, end, surface } = claim;
      if (!card) return [];
      const { verdict } = card;
      return [{ id, articleId: article.id, block, start, end, surface, verdict, card: cardView(card) }];
    }),
  );
  const claims = articles.flatMap((article) =>
    article.claims.map((claim) => pageClaim(article, claim, cards)),
  );
  const settings = await desk.settings;
  const isKept = settings.keepArticles && !desk.isPrivate && !request.again;
  const otherLanguage = articles.length > 0 && articles.every((article) => !article.isEnglish);
  const styles = marks.length > 0 ? desk.styles : NO_STYLES;
  return {
    reply: {
      ok: true,
      value: {
        ...{ articleCount: articles.length, otherLanguage, marks, claims, styles },
        factBase: factBase.kind,
      },
    },
    keep: isKept ? () => keep(articles, leads, { ...desk, factBase, settings }) : null,
  };
}

function pageClaim(
  article: ReadArticle,
  claim: ReadArticle['claims'][number],
  cards: ReadonlyMap<string, Card>,
): PageClaim {
  const { id, block, start, end, surface, label, sentence } = claim;
  const card = cards.get(id);
  return {
    ...{ id, articleId: article.id, block, start, end, surface, label, sentence },
    value: formatValue(claim),
    verdict: card?.verdict ?? null,
    headline: card?.headline ?? null,
  };
}

interface Known {
  readonly facts: readonly Statement[];
  /** Of the kept articles about the events of this page, what they tell of. */
  readonly kept: ReadonlyMap<string, Lead>;
}

/** Facts of the same measures, and all facts of kept articles about the same events. */
async function knownElsewhere(
  articles: readonly ReadArticle[],
  leads: readonly Lead[],
  factBase: FactStore,
  url: string | null,
): Promise<Known> {
  const keys = articles.flatMap(({ claims }) => claims.flatMap((claim) => lookupKeys(claim)));
  const days = [...new Set(leads.flatMap(({ date }) => calendarDay(date) ?? []))];
  const [candidates, ...around] = await Promise.all([
    factBase.candidates([...new Set(keys)]),
    ...days.map((day) => factBase.leadsAround(day, DAYS_APART)),
  ]);
  const kept = new Map(
    around.flatMap((each) => [...each]).filter(([, lead]) => leads.some((own) => tellOfOneEvent(own, lead))),
  );
  const ofEvents = kept.size > 0 ? await factBase.factsOf([...kept.keys()]) : [];
  const all = new Map([...candidates, ...ofEvents].map((fact) => [fact.id, fact]));
  const ownAddresses = new Set([url, ...articles.map((article) => article.url)].map(addressKey));
  const ownArticles = new Set(articles.map(articleKey));
  const facts = [...all.values()].filter(
    ({ articleId, source }) =>
      articleId === null ||
      !(ownArticles.has(articleId) || (source.url !== null && ownAddresses.has(addressKey(source.url)))),
  );
  return { facts, kept };
}

interface Keeper extends Pick<Desk, 'now' | 'onKept'> {
  readonly factBase: FactStore;
  readonly settings: KeepSettings;
}

/** A full disk must not cost the reader the marks: what cannot be kept is left. */
async function keep(
  articles: readonly ReadArticle[],
  leads: readonly Lead[],
  { factBase, settings, now, onKept }: Keeper,
): Promise<void> {
  const keeping = { days: settings.keepDays, now };
  let isNew = false;
  for (const [at, article] of articles.entries()) {
    const row = { ...withoutBlocks(article), lead: leads[at]! };
    const kept = factBase.keepArticle(row, statementsOf(article), keeping);
    if (await kept.catch(() => false)) isNew = true;
  }
  if (isNew) await onKept();
}

function withoutBlocks({ id, publisher, title, date, url }: Article): Omit<Article, 'blocks' | 'cells'> {
  return { id, publisher, title, date, url };
}
