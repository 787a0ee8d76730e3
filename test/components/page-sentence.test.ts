import { expect, test } from 'vitest';
import { pageSentence } from '../../components/page-sentence.ts';
import type { PageClaim, PageSummary } from '../../lib/messages/protocol.ts';

const claim: PageClaim = {
  id: 'main#0',
  articleId: 'main',
  block: 0,
  start: 0,
  end: 4,
  surface: '12 %',
  value: '12 %',
  label: 'Share',
  sentence: '12 % of the boats leak.',
  verdict: null,
  headline: null,
};

function known(change: Partial<PageSummary>) {
  const summary: PageSummary = {
    state: 'done',
    articleCount: 1,
    otherLanguage: false,
    claims: [],
    failure: null,
    ...change,
  };
  return pageSentence({ kind: 'known', summary });
}

test('where there is something to count, the counts speak', () => {
  expect(known({ claims: [claim, { ...claim, verdict: 'agrees' }] })).toBeNull();
});

test.each([
  [{ state: 'checking' }, 'Comparing'],
  [{ state: 'off' }, 'Off'],
  [{ state: 'no-article' }, 'No article'],
  [{ claims: [] }, 'No figures that can be compared'],
  [{ claims: [], otherLanguage: true }, 'not in English'],
  [{ claims: [claim] }, '1 figure read; nothing is known about it yet'],
  [{ claims: [claim, claim, claim, claim, claim] }, '5 figures read; nothing is known about them yet'],
  [{ state: 'failed', failure: 'page-too-large' }, 'too long'],
  [{ state: 'failed', failure: null }, 'failed'],
] as const)('%j', (change, part) => {
  expect(known(change)).toContain(part);
});

test('every other state has its sentence', () => {
  const sentences = (['asking', 'closed', 'elsewhere', 'asleep', 'refused'] as const).map((kind) =>
    pageSentence({ kind }),
  );
  expect(new Set(sentences).size).toBe(5);
});
