import { browser } from 'wxt/browser';
import { SHOWN_VERDICTS } from '../checking/verdict.ts';
import { z } from '../facts/zod.ts';
import type { Message, PageSummary } from './protocol.ts';

const count = z.number().int().nonnegative();

const summarySchema = z.object({
  state: z.enum(['checking', 'done', 'off', 'no-article', 'failed']),
  articleCount: count,
  otherLanguage: z.boolean(),
  failure: z
    .enum(['bad-message', 'worker-unreachable', 'database-refused', 'page-too-large', 'internal'])
    .nullable(),
  claims: z.array(
    z.object({
      id: z.string(),
      articleId: z.string(),
      block: count,
      start: count,
      end: count,
      surface: z.string(),
      value: z.string(),
      label: z.string(),
      sentence: z.string(),
      verdict: z.enum(SHOWN_VERDICTS).nullable(),
      headline: z.string().nullable(),
    }),
  ),
}) satisfies z.ZodType<PageSummary>;

/** Has the page in a tab bring a figure into view. */
export async function showClaim(tabId: number, id: string): Promise<void> {
  const request: Message<'show-claim'> = { type: 'show-claim', id };
  await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => null);
}

/** What the content script of a tab says about its page; `null` if there is none, or none that makes sense. */
export async function askPage(tabId: number): Promise<PageSummary | null> {
  const question: Message<'page-summary'> = { type: 'page-summary' };
  const answer: unknown = await browser.tabs.sendMessage(tabId, question, { frameId: 0 }).catch(() => null);
  const bare = z.object({ ok: z.literal(true), value: summarySchema }).transform(({ value }) => value);
  return z.union([bare, summarySchema]).safeParse(answer).data ?? null;
}
