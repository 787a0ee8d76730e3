import { describe, expect, test } from 'vitest';
import { isSkipped } from '../../../lib/page/skipped.ts';
import { collectBlocks } from '../../../lib/page/text-blocks.ts';
import { parse, testPage } from './test-page.ts';

const blocks = (body: string) => collectBlocks(parse(body).body, isSkipped);
const texts = (body: string) => blocks(body).map(({ text }) => text);

describe('the text of a page, block by block', () => {
  test.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['bare text between blocks', '<div>One.<p>Two.</p>Three.</div>', ['One.', 'Two.', 'Three.']],
    ['a figure across inline elements', '<p>fell <b>12.7</b> per<i>cent</i></p>', ['fell 12.7 percent']],
    ['a line break', '<p>One.<br>Two.</p>', ['One.\nTwo.']],
    ['two line breaks', '<p>One.<br> <br>Two.</p>', ['One.', 'Two.']],
    ['a line feed of the source before a break', '<p>One.\n<br>Two.</p>', ['One.\nTwo.']],
    ['soft hyphens and invisible breaks', '<p>per&shy;cent, 1&#8203;000</p>', ['percent, 1000']],
    ['white space at the ends', '<p>\n  One.\n</p>', ['One.']],
    ['a button between words', '<p>One<button>Share</button>two</p>', ['One two']],
    [
      'a footnote mark',
      '<p>90 percent<sup>[3]</sup> of supply<sup>*</sup>. The 4<sup>th</sup></p>',
      ['90 percent of supply. The 4th'],
    ],
    ['table cells', '<table><tr><td>May</td><td>28.8</td></tr></table>', ['May', '28.8']],
    ['nothing', '  <p> </p> ', []],
  ])('%s', (_, body, expected) => expect(texts(body)).toEqual(expected));

  test('characters inside links are counted', () => {
    expect(blocks('<p>See <a href="#"><b>here</b></a>.</p>')[0]?.linked).toBe(4);
  });

  test('every piece says where its characters stand', () => {
    for (const name of ['trade', 'hostile', 'second', 'live', 'quiet', 'no-article']) {
      for (const block of collectBlocks(testPage(name).body, isSkipped)) {
        for (const { node, at, from, length } of block.pieces) {
          const end = Math.min(at + length, block.text.length);
          expect(node.data.slice(from, from + end - at)).toBe(block.text.slice(at, end));
        }
      }
    }
  });

  test('markup nested without end is read without failing', () => {
    expect(texts(`${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}<p>Still here.</p>`)).toContain(
      'Still here.',
    );
  });
});
