import { describe, expect, test } from 'vitest';
import { isSkipped } from '../../../lib/page/skipped.ts';
import { collectBlocks } from '../../../lib/page/text-blocks.ts';
import { parse } from './test-page.ts';

const blockOf = (html: string) => collectBlocks(parse(`<p>${html}</p>`).body, isSkipped)[0]!;

describe('what stands above the line', () => {
  test.each([
    ['a fraction', 'took <sup>1</sup>/<sub>2</sub> of it', 'took 1/2 of it'],
    ['one after a whole number', '3<sup>1</sup>&frasl;<sub>2</sub> years', '3 1⁄2 years'],
    ['one with its stroke marked up', '7<sup>3</sup><span>/</span><sub>4</sub> miles', '7 3/4 miles'],
    ['a power of ten', 'some 10<sup>6</sup> cells', 'some 10^6 cells'],
    ['one after a factor', '2.4 × 10<sup>12</sup> stars', '2.4 × 10^12 stars'],
    ['a negative one', '3 × 10<sup>−9</sup> grams', '3 × 10^−9 grams'],
    ['a square', '40 m<sup>2</sup> and 7 km<sup>2</sup>', '40 m2 and 7 km2'],
    ['an ordinal', 'the 4<sup>th</sup> and 21<sup>st</sup>', 'the 4th and 21st'],
    ['a gas', 'tonnes of CO<sup>2</sup> a year', 'tonnes of CO2 a year'],
    ['a note on a figure', 'rose 5.3<sup>1</sup> percent', 'rose 5.3 percent'],
    ['a note on a percentage', 'rose 5.3%<sup>12</sup>, less', 'rose 5.3%, less'],
    ['a note on a round figure', 'some 10<sup>2</sup> boats', 'some 10 boats'],
    ['several notes', 'rose 5.3<sup>1,2</sup> percent', 'rose 5.3 percent'],
    ['a note by letter', 'rose 5.3<sup>a</sup> percent', 'rose 5.3 percent'],
    ['a note on a word', 'of exports<sup>3</sup> in May', 'of exports in May'],
    ['a note that leads somewhere', '12<sup><a href="#n4">4</a></sup> boats', '12 boats'],
    ['a note in brackets', 'fell 5.3[2] percent in May.[14]', 'fell 5.3 percent in May.'],
    ['one that leads somewhere', 'fell 5.3<a href="#2">[2]</a> percent', 'fell 5.3 percent'],
    ['but not what an editor put in', 'all [12] boats', 'all [12] boats'],
  ])('%s: %s', (_, html, expected) => expect(blockOf(html).text).toBe(expected));

  test('shifts no figure off its characters', () => {
    for (const html of [
      'rose 5.3<sup>1</sup> percent[7] to 41[2] boats',
      'in May,[14] 3<sup>1</sup>/<sub>2</sub> of some 10<sup>6</sup> cells',
    ]) {
      const { text, pieces } = blockOf(html);
      for (const { node, at, from, length } of pieces)
        expect(node.data.slice(from, from + length)).toBe(text.slice(at, at + length));
    }
  });
});
