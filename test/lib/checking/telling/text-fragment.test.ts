import { expect, test } from 'vitest';
import { atSentence } from '../../../../lib/checking/telling/text-fragment.ts';

const URL_ = 'https://post.example/story';

test.each([
  ['Exports fell 12.7 percent.', `${URL_}#:~:text=Exports%20fell%2012.7%20percent.`],
  [
    'In May, month-on-month, exports fell by 12.7 percent to $28.8 billion, the office said.',
    `${URL_}#:~:text=In%20May%2C%20month%2Don%2Dmonth%2C%20exports%20fell,%2428.8%20billion%2C%20the%20office%20said.`,
  ],
  ['', URL_],
])('%s', (sentence, expected) => {
  expect(atSentence(URL_, sentence)).toBe(expected);
  if (sentence !== '') expect(new URL(expected).origin).toBe('https://post.example');
});

test('an address keeps its own fragment, and none stays none', () => {
  expect(atSentence(`${URL_}#part`, 'Two words')).toBe(`${URL_}#part:~:text=Two%20words`);
  expect(atSentence(null, 'Two words')).toBeNull();
});
