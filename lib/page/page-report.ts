import type { PageReport, Reply } from '../messages/protocol.ts';
import { fits, flag, no, text, yes } from '../messages/shape.ts';
import { isView } from '../messages/view.ts';

const count = Number.isInteger;
const verdict = (value: unknown) => /^(?:disagrees|different-basis|agrees)$/.test(String(value));

const claim = { id: text, articleId: text, block: count, start: count, end: count, surface: text };
const report = {
  otherLanguage: flag,
  marks: [{ ...claim, verdict, card: isView }],
  claims: [claim],
  styles: { card: text, marks: text },
} as const;

/** The worker's reply to 'check-page'. Anything of another shape comes back as a failure. */
export function readReply(reply: unknown): Reply<PageReport> {
  const isReply =
    fits(reply, { ok: yes, value: report }) || fits(reply, { ok: no, code: text, detail: text });
  return isReply ? (reply as Reply<PageReport>) : { ok: false, code: 'bad-message', detail: 'unknown shape' };
}
