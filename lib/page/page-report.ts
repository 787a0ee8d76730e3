import type { PageReport, Reply } from '../messages/protocol.ts';

/** A test, a list of one shape, or an object with at least these fields. */
type Shape = ((value: unknown) => boolean) | readonly [Shape] | { readonly [field: string]: Shape };

const text = (value: unknown) => typeof value === 'string';
const textOrNull = (value: unknown) => value === null || text(value);
const yes = (value: unknown) => value === true;
const no = (value: unknown) => value === false;
const flag = (value: unknown) => yes(value) || no(value);
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
const mark = { id: text, articleId: text, block: count, start: count, end: count, surface: text, card };
const report = { claimCount: count, marks: [mark], styles: { card: text, marks: text } } as const;

/**
 * The worker's reply to 'check-page', checked by hand: a schema library would weigh more than the rest of what is loaded
 * into every page. Anything of another shape comes back as a failure.
 */
export function readReply(reply: unknown): Reply<PageReport> {
  const isReply =
    fits(reply, { ok: yes, value: report }) || fits(reply, { ok: no, code: text, detail: text });
  return isReply ? (reply as Reply<PageReport>) : { ok: false, code: 'bad-message', detail: 'unknown shape' };
}

function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'function') return shape(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(shape)) return Array.isArray(value) && value.every((item) => fits(item, shape[0]));
  return Object.entries(shape).every(([field, inner]) =>
    fits((value as Record<string, unknown>)[field], inner),
  );
}
