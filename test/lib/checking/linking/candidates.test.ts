import { expect, test } from 'vitest';
import type { Knowledge } from '../../../../lib/checking/judging/case.ts';
import { candidatePairs } from '../../../../lib/checking/linking/candidates.ts';
import type { EventTable } from '../../../../lib/checking/linking/event-table.ts';
import { statement } from '../statements.ts';

const events = { relate: () => ({ sameArticle: true, sameEvent: false }) } as unknown as EventTable;
const content = { stem: (word: string) => word };
const knowledge = { measures: new Map(), units: new Map(), content } as unknown as Knowledge;
const figures = (count: number, articleId: string) =>
  Array.from({ length: count }, (_, at) => statement({ id: `${articleId}#${at}`, articleId }));

test('every pair of a measure is looked at once', () => {
  expect([...candidatePairs(figures(6, 'a'), [], events, knowledge)]).toHaveLength(15);
  expect([...candidatePairs(figures(3, 'a'), figures(4, 'b'), events, knowledge)]).toHaveLength(3 + 12);
});

test('a table of thousands of figures costs no more than one of a hundred', () => {
  expect([...candidatePairs(figures(3000, 'a'), figures(3000, 'b'), events, knowledge)]).toHaveLength(
    (100 * 99) / 2 + 100 * 100,
  );
});
