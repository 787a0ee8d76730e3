import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import { createContentWords } from '../../../../lib/checking/linking/content-words.ts';
import { leadOf, tellOfOneEvent } from '../../../../lib/checking/linking/same-event.ts';
import { createReader } from '../../../../lib/reading/reader.ts';

const vocabulary = loadVocabulary();
const words = createContentWords(vocabulary);
const reader = createReader(vocabulary);
const lead = (title: string, text: string, date: string | null = '2025-03-04') =>
  leadOf(
    reader.article({ id: 'a', publisher: null, url: null, title, date, blocks: text.split('\n') }),
    words,
  );

const FLOOD = lead(
  'Flood cuts off Weesp',
  'Heavy rain has cut off the town of Weesp, where the river Vecht burst its banks.\nMayor Joke Hendriks asked residents to stay upstairs until the army arrives from Amersfoort.',
);
const SAME = lead(
  'Army reaches flooded Weesp',
  'Boats of the army have reached residents of Weesp after the river Vecht burst its banks in heavy rain.\nThe mayor, Joke Hendriks, thanked the soldiers from Amersfoort.',
);
const OTHER = lead(
  'Choir of Weesp sings Bach',
  'The choir has sung in Weesp for a century. Its leader, Joke Hendriks, once sang in Amersfoort and Utrecht.',
);

test('two reports of one event share names and words', () => {
  expect(tellOfOneEvent(FLOOD, SAME)).toBe(true);
  expect(tellOfOneEvent(FLOOD, { ...SAME, date: null })).toBe(true);
});

test('the same people and places alone make no event', () => {
  expect(tellOfOneEvent(FLOOD, OTHER)).toBe(false);
});

test('reports weeks apart are of two events, however alike', () => {
  expect(tellOfOneEvent(FLOOD, { ...SAME, date: '2025-04-01' })).toBe(false);
});

describe('two reports of one release, short and in other words,', () => {
  const agency = lead(
    'Norway inflation slows',
    'Consumer prices in Norway rose 3.1 percent in February from a year earlier, after 3.4 percent in January. Rents climbed 4.2 percent.',
  );
  const paper = lead(
    'Living costs climb more slowly',
    'Norwegian shoppers paid 3.1% more last month than a year ago. In January it had been 3.4%. Rents were 4.2% higher.',
    '2025-03-05',
  );
  test('are known by its numbers', () => expect(tellOfOneEvent(agency, paper)).toBe(true));
  test('but not in another month', () =>
    expect(tellOfOneEvent(agency, { ...paper, date: '2025-04-05' })).toBe(false));
  test('nor of another country', () => {
    const other = lead(
      'Living costs climb more slowly',
      'Consumer prices in Denmark were 3.1% higher last month than a year ago. In January it had been 3.4%. Rents were 4.2% higher.',
    );
    expect(tellOfOneEvent(agency, other)).toBe(false);
  });
  test('nor by round numbers', () => {
    const round = lead('Rates', 'Norwegian banks want 3 percent on 20 million crowns in February.');
    const other = lead('Fish', 'Norwegian shoppers paid 3 percent more for 20 million crowns of cod.');
    expect(tellOfOneEvent(round, other)).toBe(false);
  });
});

test('articles without names tell of no event', () => {
  expect(tellOfOneEvent(lead('', ''), lead('', ''))).toBe(false);
});

test.each([
  ['killed', 'kills'],
  ['bombing', 'bombs'],
  ['Hendriks', 'Hendriks’s'],
])('%s and %s have one stem', (one, other) => {
  expect(words.stem(one)).toBe(words.stem(other));
});

test.each(['the', 'Monday', 'March', 'twelve', 'said', 'of'])(
  '%s says nothing of what a text is about',
  (word) => {
    expect(words.stem(word)).toBeNull();
  },
);
