import type { Card, CardRow, CardSum } from '../checking/card.ts';
import type { FailureCode, Mark, PageReport, Reply } from '../messages/protocol.ts';

/**
 * The worker's reply to 'check-page', checked by hand: a schema library would weigh more than the rest of what is loaded
 * into every page. Anything of another shape comes back as a failure.
 */
export function readReply(value: unknown): Reply<PageReport> {
  if (isObject(value) && value.ok === true && isReport(value.value)) return { ok: true, value: value.value };
  if (isObject(value) && value.ok === false && typeof value.code === 'string') {
    return { ok: false, code: value.code as FailureCode, detail: String(value.detail ?? '') };
  }
  return {
    ok: false,
    code: 'bad-message',
    detail: 'The worker answered in a shape this page does not know.',
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isList<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isVerdict(value: unknown): boolean {
  return value === 'disagrees' || value === 'different-basis' || value === 'agrees';
}

function isReport(value: unknown): value is PageReport {
  return (
    isObject(value) &&
    Number.isInteger(value.articleCount) &&
    Number.isInteger(value.claimCount) &&
    isList(value.marks, isMark)
  );
}

function isMark(value: unknown): value is Mark {
  return (
    isObject(value) &&
    [value.id, value.articleId, value.surface].every(isText) &&
    [value.block, value.start, value.end].every(Number.isInteger) &&
    isCard(value.card)
  );
}

function isCard(value: unknown): value is Card {
  return (
    isObject(value) &&
    isVerdict(value.verdict) &&
    isText(value.headline) &&
    isList(value.rows, isRow) &&
    isList(value.sums, isSum) &&
    isList(value.working, isText)
  );
}

function isRow(value: unknown): value is CardRow {
  return (
    isObject(value) &&
    [value.value, value.publisher, value.quote].every(isText) &&
    [value.basis, value.date, value.url].every(isTextOrNull) &&
    typeof value.own === 'boolean' &&
    (value.verdict === null || isVerdict(value.verdict))
  );
}

function isSum(value: unknown): value is CardSum {
  return isObject(value) && isText(value.text) && (value.holds === null || typeof value.holds === 'boolean');
}
