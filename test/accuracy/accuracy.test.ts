import { describe, expect, it } from 'vitest';
import { figureTable } from './figures.ts';
import { FLOORS } from './floors.ts';
import { labelledSentences } from './labelled-sentences.ts';
import { judgeOwnPairs, labelledPairs, PAIR_SETS } from './own-pairs.ts';
import { ownFigures, scoreOwnSentences } from './own-sentences.ts';

describe('the labelled sentences', () => {
  const sentences = labelledSentences();

  it('are at least 160, of which 30 hold no quantity', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(160);
    expect(sentences.filter(({ claims }) => claims.length === 0).length).toBeGreaterThanOrEqual(30);
  });

  it('have an id each, and hold what is labelled in them', () => {
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    for (const { text, claims } of sentences)
      for (const { surface, value, range } of claims) {
        expect(text).toContain(surface);
        expect((value === undefined) !== (range === undefined)).toBe(true);
      }
  });
});

describe('of the labelled sentences, at least the floor is read rightly', () => {
  const figures = ownFigures(scoreOwnSentences(), FLOORS);

  it.each(figures)('$name', ({ name, value }) => {
    expect(value, figureTable(figures)).toBeGreaterThanOrEqual(FLOORS[name]!);
  });
});

describe.each(PAIR_SETS)('the labelled %s', (set) => {
  it('hold each figure where they say it is', () => {
    for (const { a, b } of labelledPairs(set))
      for (const { text, surface, context } of [a, b]) {
        expect(text).toContain(surface!);
        expect(context).toContain(text);
      }
  });

  it('are never said to conflict where they do not', () => {
    expect(
      judgeOwnPairs(set).filter(({ verdict, said }) => said === 'disagrees' && verdict !== said),
    ).toEqual([]);
  });
});
