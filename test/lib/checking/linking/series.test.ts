import { expect, it } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import { seriesOf } from '../../../../lib/checking/linking/series.ts';
import type { MeasureEntry } from '../../../../lib/reading/vocabulary.ts';
import { level, statement } from '../statements.ts';

const measures = new Map<string, MeasureEntry>(loadVocabulary().measures.map((each) => [each.id, each]));
const percent = { value: 2.4, interval: [2.35, 2.45], unit: 'percent' } as const;

it('takes the level of a rate for the change of what it is the rate of', () => {
  const rate = level({ ...percent, measure: 'inflation', form: 'rate' });
  const change = statement({ ...percent, measure: 'inflation', transformation: 'other-change' });
  expect(seriesOf(rate, measures)).toMatchObject({ measure: 'consumer-prices', isChange: true });
  expect(seriesOf(change, measures)).toMatchObject({ measure: 'consumer-prices', isChange: true });
});

it('keeps a change of the rate in points apart', () => {
  const points = statement({ ...percent, unit: 'percentage point', measure: 'inflation' });
  expect(seriesOf(points, measures)).toMatchObject({ measure: 'inflation', isChange: true });
});

it('takes a percentage of what is no percentage for a change', () => {
  const left = level({ ...percent, measure: 'exports', form: 'level' });
  expect(seriesOf(left, measures)).toMatchObject({ measure: 'exports', isChange: true });
});

it('leaves open what a percentage without a measure is', () => {
  expect(seriesOf(level({ ...percent, measure: 'rate', form: 'rate' }), measures).isChange).toBeNull();
});

it('has one family for sisters, and none for a part', () => {
  const of = (measure: string) => seriesOf(level({ ...percent, measure, form: 'rate' }), measures);
  expect(of('core-inflation').kin).toBe(of('inflation').kin);
  expect(of('core-inflation').measure).not.toBe(of('inflation').measure);
  expect(of('food-inflation').kin).not.toBe(of('inflation').kin);
});

it('knows the harmonised index of the euro zone as its inflation, and no other', () => {
  const of = (refArea: string) =>
    seriesOf(level({ ...percent, measure: 'hicp-inflation', form: 'rate', refArea }), measures).measure;
  expect(of('EA')).toBe('consumer-prices');
  expect(of('DE')).not.toBe('consumer-prices');
});

it('compares a whole year with the year before where nothing else is said', () => {
  const of = (timePeriod: string) =>
    seriesOf(
      statement({ measure: 'exports', transformation: 'other-change', comparedWith: null, timePeriod }),
      measures,
    ).transformation;
  expect(of('2024')).toBe('year-on-year');
  expect(of('2024-05')).toBe('other-change');
});
