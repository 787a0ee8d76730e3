import type { Article } from '../reading/article.ts';
import type { FailureCode, PageQuestion } from './protocol.ts';
import { fits, flag, type Shape, text } from './shape.ts';

/** How many articles one page can hold. */
export const MAX_ARTICLES = 60;
/** How much text of one page is read, in characters over all its articles. */
export const MAX_CHARACTERS = 1_200_000;

const MAX_BLOCKS = 20_000;

const short = (longest: number) => (value: unknown) => typeof value === 'string' && value.length <= longest;
const shortOrNull = (longest: number) => (value: unknown) => value === null || short(longest)(value);

const cell = { block: Number.isInteger, headings: [short(500)] } as const;

const article = {
  id: (value: unknown) => value !== '' && short(500)(value),
  publisher: shortOrNull(500),
  title: short(5_000),
  date: shortOrNull(40),
  url: shortOrNull(10_000),
  blocks: [text],
  cells: (value: unknown) => value === undefined || fits(value, [cell]),
} as const satisfies Record<keyof Article, Shape>;

const request = {
  type: (value: unknown) => value === 'check-page',
  articles: [article],
  again: flag,
} as const;

export type CheckPageRequest =
  | ({ readonly ok: true } & PageQuestion)
  | { readonly ok: false; readonly code: FailureCode; readonly detail: string };

/** A 'check-page' message as it came in, checked: its shape, then its size. */
export function parseCheckPage(message: unknown): CheckPageRequest {
  if (!fits(message, request)) return { ok: false, code: 'bad-message', detail: 'unknown shape' };
  const { again, articles: sent } = message as PageQuestion;
  if (sent.some(({ blocks }) => blocks.length > MAX_BLOCKS)) return tooLarge('too many paragraphs');
  const articles = sent.map(({ id, publisher, title, date, url, blocks, cells = [] }) => ({
    ...{ id, publisher, title, date, url, blocks },
    ...(cells.length > 0 && { cells }),
  }));
  if (articles.length > MAX_ARTICLES) return tooLarge(`${articles.length} articles`);
  const characters = articles.reduce(
    (sum, { blocks, cells = [] }) =>
      sum + lengthOf(blocks) + lengthOf(cells.flatMap(({ headings }) => headings)),
    0,
  );
  if (characters > MAX_CHARACTERS) return tooLarge(`${characters} characters`);
  if (new Set(articles.map(({ id }) => id)).size < articles.length) {
    return { ok: false, code: 'bad-message', detail: 'two articles have the same id' };
  }
  return { ok: true, articles, again };
}

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}

function tooLarge(detail: string): CheckPageRequest {
  return { ok: false, code: 'page-too-large', detail };
}
