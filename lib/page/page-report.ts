import type { PageReport, Reply } from '../messages/protocol.ts';
import { fits, flag, no, text, textOrNull, yes } from '../messages/shape.ts';

const flagOrNull = (value: unknown) => value === null || flag(value);
const count = Number.isInteger;
const verdict = (value: unknown) => /^(?:disagrees|different-basis|agrees)$/.test(String(value));
const verdictOrNull = (value: unknown) => value === null || verdict(value);

const row = {
  value: text,
  basis: textOrNull,
  own: flag,
  verdict: verdictOrNull,
  sources: [{ publisher: text, date: textOrNull, quote: text, url: textOrNull }],
} as const;
const card = {
  verdict,
  headline: text,
  rows: [row],
  sums: [{ text, holds: flagOrNull }],
  working: [text],
} as const;
const claim = { id: text, articleId: text, block: count, start: count, end: count, surface: text };
const report = {
  claimCount: count,
  otherLanguage: flag,
  marks: [{ ...claim, card }],
  claims: [claim],
  styles: { card: text, marks: text },
} as const;

/** The worker's reply to 'check-page'. Anything of another shape comes back as a failure. */
export function readReply(reply: unknown): Reply<PageReport> {
  const isReply =
    fits(reply, { ok: yes, value: report }) || fits(reply, { ok: no, code: text, detail: text });
  return isReply ? (reply as Reply<PageReport>) : { ok: false, code: 'bad-message', detail: 'unknown shape' };
}
