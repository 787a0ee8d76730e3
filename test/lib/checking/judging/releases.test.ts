import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import { createChecker } from '../../../../lib/checking/check.ts';
import type { Statement } from '../../../../lib/checking/statement.ts';
import { cardsOf } from '../../../../lib/checking/telling/cards.ts';
import { createReader } from '../../../../lib/reading/reader.ts';
import { statement } from '../statements.ts';

const vocabulary = loadVocabulary();
const reader = createReader(vocabulary);
const checker = createChecker(vocabulary);

/** What the statistics office gave for April on a day: fell 3 percent, say. */
const released = (fall: number, date: string, publisher = 'Statistics office'): Statement =>
  statement({
    id: `${publisher} ${date}`,
    articleId: null,
    value: -fall,
    interval: [-fall - 0.05, -fall + 0.05],
    surface: `${fall} percent`,
    source: { publisher, title: null, url: null, date, quote: '' },
  });
const FIRST = released(8.4, '2025-05-15');
const REVISED = released(9.1, '2025-06-16');

/** What an article of a day is told that prints a fall of so many percent. */
function told(fall: number, date: string, facts: readonly Statement[] = [FIRST, REVISED]) {
  const article = reader.article({
    id: 'a',
    publisher: 'Quayside Herald',
    title: 'Fewer ships',
    date,
    url: null,
    blocks: [`Brazil's exports to Japan fell ${fall} percent in April 2025 from a year earlier.`],
  });
  const checked = checker.check([article], facts);
  return {
    verdicts: checked.findings.map(({ verdict, rule, with: other }) => `${other}: ${verdict} (${rule})`),
    headline: [...cardsOf(checked).values()][0]?.headline,
  };
}

describe('a figure that was revised', () => {
  test('is borne out as first released, and the revision is told', () => {
    expect(told(8.4, '2025-05-20')).toEqual({
      verdicts: [
        'Statistics office 2025-05-15: agrees (overlap)',
        'Statistics office 2025-06-16: different-basis (revised)',
      ],
      headline: 'Statistics office says −9.1 %. That is as revised on 16 June 2025.',
    });
  });
  test('is borne out as revised, and what was first released is not brought up', () => {
    expect(told(9.1, '2025-06-20').verdicts).toEqual(['Statistics office 2025-06-16: agrees (overlap)']);
  });
  test.each([
    ['before the revision', '2025-05-20', 'Statistics office 2025-05-15'],
    ['after the revision', '2025-06-20', 'Statistics office 2025-06-16'],
    ['before any release', '2025-05-02', 'Statistics office 2025-05-15'],
  ])('is held against one release only where it fits none: %s', (_, date, release) => {
    expect(told(5, date).verdicts).toEqual([`${release}: disagrees (disjoint)`]);
  });
  test('is no revision where another source gives another figure', () => {
    expect(told(8.4, '2025-06-20', [FIRST, released(9.1, '2025-06-16', 'Customs')]).verdicts).toEqual([
      'Statistics office 2025-05-15: agrees (overlap)',
      'Customs 2025-06-16: disagrees (disjoint)',
    ]);
  });
});
