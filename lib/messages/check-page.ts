import * as z from 'zod/mini';
import type { Article } from '../reading/article.ts';
import type { FailureCode, PageQuestion } from './protocol.ts';

/** How many articles one page can hold. */
export const MAX_ARTICLES = 60;
/** How much text of one page is read, in characters over all its articles. */
export const MAX_CHARACTERS = 1_200_000;

const MAX_BLOCKS = 20_000;

// An extension's content security policy forbids the code that Zod would compile.
z.config({ jitless: true });

const text = (longest: number) => z.string().check(z.maxLength(longest));

const articleSchema = z.object({
  id: text(500).check(z.minLength(1)),
  publisher: z.nullable(text(500)),
  title: text(5_000),
  date: z.nullable(text(40)),
  url: z.nullable(text(10_000)),
  blocks: z.array(z.string()).check(z.maxLength(MAX_BLOCKS)),
}) satisfies z.ZodMiniType<Article>;

const requestSchema = z.object({
  type: z.literal('check-page'),
  articles: z.array(articleSchema),
  again: z.boolean(),
});

export type CheckPageRequest =
  | ({ readonly ok: true } & PageQuestion)
  | { readonly ok: false; readonly code: FailureCode; readonly detail: string };

/** A 'check-page' message as it came in, checked: its shape, then its size. */
export function parseCheckPage(message: unknown): CheckPageRequest {
  const parsed = requestSchema.safeParse(message);
  if (!parsed.success) return { ok: false, code: 'bad-message', detail: z.prettifyError(parsed.error) };
  const { articles, again } = parsed.data;
  if (articles.length > MAX_ARTICLES) return tooLarge(`${articles.length} articles`);
  const characters = articles.reduce((sum, { blocks }) => sum + lengthOf(blocks), 0);
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
