import { describe, expect, test } from 'vitest';
import { MAX_ARTICLES, MAX_CHARACTERS, parseCheckPage } from '../../../lib/messages/check-page.ts';

const ARTICLE = {
  id: 'a',
  publisher: 'Harbour Courier',
  title: 'Ships sail',
  date: '2025-06-09',
  url: 'https://courier.example/',
  blocks: ['One.', 'Two.'],
};
const message = (...articles: unknown[]) => ({ type: 'check-page', articles, again: false });
const codeOf = (value: unknown) => {
  const parsed = parseCheckPage(value);
  return parsed.ok ? 'ok' : parsed.code;
};

test('a message of the right shape passes, with what belongs to it', () => {
  const parsed = parseCheckPage(message({ ...ARTICLE, extra: 1 }));
  expect(parsed).toEqual({ ok: true, articles: [ARTICLE], again: false });
  expect(codeOf(message())).toBe('ok');
});

describe('a bad message is refused', () => {
  test.each([
    ['nothing', null],
    ['a text', 'check-page'],
    ['another type', { type: 'check', articles: [], again: false }],
    ['no articles', { type: 'check-page', again: false }],
    ['not a word on whether it is asked again', { type: 'check-page', articles: [] }],
    ['an article without blocks', message({ ...ARTICLE, blocks: undefined })],
    ['a block that is no text', message({ ...ARTICLE, blocks: [1] })],
    ['a title that is no text', message({ ...ARTICLE, title: null })],
    ['an empty id', message({ ...ARTICLE, id: '' })],
    ['two articles of one id', message(ARTICLE, ARTICLE)],
  ])('%s', (_, value) => {
    expect(codeOf(value)).toBe('bad-message');
  });
});

describe('a page that is too large is refused', () => {
  test('by its number of articles', () => {
    const articles = Array.from({ length: MAX_ARTICLES + 1 }, (_, at) => ({ ...ARTICLE, id: `a${at}` }));
    expect(codeOf(message(...articles.slice(1)))).toBe('ok');
    expect(codeOf(message(...articles))).toBe('page-too-large');
  });

  test('by its text over all articles', () => {
    const half = 'x'.repeat(MAX_CHARACTERS / 2);
    const two = (more: string) =>
      message({ ...ARTICLE, blocks: [half] }, { ...ARTICLE, id: 'b', blocks: [half, more] });
    expect(codeOf(two(''))).toBe('ok');
    expect(codeOf(two('x'))).toBe('page-too-large');
  });
});
