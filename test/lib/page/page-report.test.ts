import { describe, expect, test } from 'vitest';
import type { Mark, PageReport } from '../../../lib/messages/protocol.ts';
import { readReply } from '../../../lib/page/page-report.ts';

const mark: Mark = {
  id: 'c1',
  articleId: 'main',
  block: 1,
  start: 4,
  end: 16,
  surface: '12.7 percent',
  card: {
    verdict: 'different-basis',
    headline: 'Another outlet says −34.5 %.',
    rows: [
      {
        value: '−12.7 %',
        basis: null,
        own: true,
        verdict: null,
        sources: [],
      },
      {
        value: '−34.5 %',
        basis: 'vs May 2024',
        own: false,
        verdict: 'different-basis',
        sources: [{ publisher: 'Harbour Courier', date: null, quote: '', url: null }],
      },
    ],
    sums: [{ text: '$33.0bn → $28.8bn is −12.7 %', holds: true }],
    working: ['Both speak of May 2025.'],
  },
};
const report: PageReport = {
  articleCount: 1,
  claimCount: 3,
  otherLanguage: false,
  claims: [],
  marks: [mark],
  factBase: 'indexeddb',
  styles: { card: '.card {}', marks: '' },
};

test('a report is taken as it is', () => {
  expect(readReply({ ok: true, value: report })).toEqual({ ok: true, value: report });
});

test('a failure keeps its code', () => {
  expect(readReply({ ok: false, code: 'database-refused', detail: 'no' })).toEqual({
    ok: false,
    code: 'database-refused',
    detail: 'no',
  });
});

describe('anything else is a bad message', () => {
  const withMark = (changes: object) => ({
    ok: true,
    value: { ...report, marks: [{ ...mark, ...changes }] },
  });
  test.each([
    ['nothing', undefined],
    ['text', 'ok'],
    ['no report', { ok: true }],
    ['no styles', { ok: true, value: { ...report, styles: undefined } }],
    ['marks that are no list', { ok: true, value: { ...report, marks: { length: 1 } } }],
    ['a mark without a place', withMark({ block: null })],
    ['a place between characters', withMark({ start: 1.5 })],
    ['a verdict that is never shown', withMark({ card: { ...mark.card, verdict: 'unrelated' } })],
    [
      'a source without a name',
      withMark({
        card: {
          ...mark.card,
          rows: [{ ...mark.card.rows[1], sources: [{ date: null, quote: '', url: null }] }],
        },
      }),
    ],
    ['a row that is no row', withMark({ card: { ...mark.card, rows: ['−12.7 %'] } })],
  ])('%s', (_, reply) => expect(readReply(reply)).toMatchObject({ ok: false, code: 'bad-message' }));
});
