import { expect, test } from 'vitest';
import { pageSentence } from '../../components/page-sentence.ts';
import type { PageSummary } from '../../lib/messages/protocol.ts';

function known(change: Partial<PageSummary>) {
  const counts = { disagrees: 0, 'different-basis': 0, agrees: 0 };
  const summary: PageSummary = {
    state: 'done',
    articleCount: 1,
    claimCount: 5,
    otherLanguage: false,
    claims: [],
    counts,
    failure: null,
    ...change,
  };
  return pageSentence({ kind: 'known', summary });
}

test('where there is something to count, the counts speak', () => {
  expect(known({ counts: { disagrees: 0, 'different-basis': 0, agrees: 1 } })).toBeNull();
});

test.each([
  [{ state: 'checking' }, 'Comparing'],
  [{ state: 'off' }, 'Off'],
  [{ state: 'no-article' }, 'No article'],
  [{ claimCount: 0 }, 'No figures that can be compared'],
  [{ claimCount: 0, otherLanguage: true }, 'not in English'],
  [{ claimCount: 1 }, '1 figure read; nothing is known about it yet'],
  [{ claimCount: 5 }, '5 figures read; nothing is known about them yet'],
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
