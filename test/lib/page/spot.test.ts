import { describe, expect, test } from 'vitest';
import { findArticles } from '../../../lib/page/articles.ts';
import { holdsFigure, spot, toArticle } from '../../../lib/page/spot.ts';
import { testPage } from './test-page.ts';

const find = (name: string) => findArticles(testPage(name), { url: null });

describe('what may hold a figure', () => {
  test.each([
    'It fell 12.7 percent.',
    'Twelve people were hurt.',
    'It cost half a million.',
    'Sales doubled.',
    'A threefold rise.',
    'Dozens of boats came.',
    'One in five agreed.',
    'She turned forty.',
  ])('%s', (text) => expect(holdsFigure(text)).toBe(true));

  test.each(['Nobody came.', 'The talks went on.', 'Someone else will do it.', ''])('not: %s', (text) =>
    expect(holdsFigure(text)).toBe(false),
  );
});

describe('what is sent to the worker', () => {
  test('an article without a figure is not', () => {
    expect(find('quiet')).toHaveLength(1);
    expect(spot(find('quiet'))).toEqual([]);
  });

  test('all blocks of an article with one are, for context carries over', () => {
    const [main] = spot(find('trade'));
    expect(main?.blocks).toHaveLength(9);
    expect(main?.places).toHaveLength(9);
  });

  test('whole blocks are dropped beyond the limit', () => {
    const [main, ...others] = spot(find('trade'), 400);
    expect(main?.blocks).toHaveLength(3);
    expect(main?.blocks[2]).toMatch(/\$28\.8 billion\.$/);
    expect(main?.places).toHaveLength(3);
    expect(others).toEqual([]);
  });

  test('text nodes stay behind', () => {
    const article = toArticle(find('second')[0]!);
    expect(Object.keys(article).sort()).toEqual(['blocks', 'date', 'id', 'publisher', 'title', 'url']);
  });
});
