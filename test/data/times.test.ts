import { expect, it } from 'vitest';
import { loadVocabulary } from '../../data/vocabulary-node.ts';

const { times, measures, areas, fiscalYears } = loadVocabulary();

it.each(times.toldAsOfTheEnd)('%s is a measure', (id) => {
  expect(measures.map((measure) => measure.id)).toContain(id);
});

it.each(Object.entries(fiscalYears))('%s is an area whose fiscal year begins in a month', (code, year) => {
  expect(areas.map((area) => area.code)).toContain(code);
  expect(year.firstMonth).toBeGreaterThan(1);
  expect(year.firstMonth).toBeLessThanOrEqual(12);
  expect(['begin', 'end']).toContain(year.namedBy);
});
