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
  verdict: 'different-basis',
  card: [
    'div',
    { class: 'card', role: 'dialog' },
    ['p', { id: 'headline' }, 'Another outlet says −34.5 %.'],
    ['a', { href: 'https://courier.example/', rel: 'noopener' }, 'Harbour Courier'],
  ],
};
const report: PageReport = {
  articleCount: 1,
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
    ['a verdict that is never shown', withMark({ verdict: 'unrelated' })],
    ['a card that is text', withMark({ card: '<b>card</b>' })],
    ['a card that holds a script', withMark({ card: ['div', {}, ['script', {}, 'alert(1)']] })],
    ['a card that holds code', withMark({ card: ['div', { onclick: 'alert(1)' }] })],
    ['a card with a link that is code', withMark({ card: ['a', { href: 'javascript:alert(1)' }, 'x'] })],
    ['a card with a style', withMark({ card: ['div', { style: 'color: red' }] })],
  ])('%s', (_, reply) => expect(readReply(reply)).toMatchObject({ ok: false, code: 'bad-message' }));
});
