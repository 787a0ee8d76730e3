import { expect, test } from 'vitest';
import { loadVocabulary } from '../../../../data/vocabulary-node.ts';
import { createContentWords } from '../../../../lib/checking/linking/content-words.ts';
import { leadOf, tellOfOneEvent } from '../../../../lib/checking/linking/same-event.ts';

const words = createContentWords(loadVocabulary());
const lead = (title: string, text: string, date: string | null = '2025-03-04') =>
  leadOf({ title, date, blocks: text.split('\n') }, words);

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
