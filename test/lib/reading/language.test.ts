import { expect, test } from 'vitest';
import { loadVocabulary } from '../../../data/vocabulary-node.ts';
import { isEnglish } from '../../../lib/reading/language.ts';
import { createReader } from '../../../lib/reading/reader.ts';

const vocabulary = loadVocabulary();
const stops = new Set(vocabulary.grammar.stops);
const ENGLISH =
  'The harbour was closed on Monday after a crane fell into the basin and blocked the way for the ships that were waiting outside. Nobody was hurt, but the port will lose a week of work.';
const OTHERS = {
  German:
    'Der Hafen wurde am Montag geschlossen, nachdem ein Kran in das Becken gestürzt war und den wartenden Schiffen den Weg versperrte. Verletzt wurde niemand, doch der Hafen verliert eine Woche Arbeit und 12 Millionen Euro.',
  Portuguese:
    'O porto foi fechado na segunda-feira depois que um guindaste caiu na bacia e bloqueou o caminho dos navios que esperavam do lado de fora. Ninguém ficou ferido, mas o porto perderá uma semana de trabalho e 12 milhões de euros.',
  Dutch:
    'De haven werd maandag gesloten nadat een kraan in het bekken was gevallen en de weg versperde voor de schepen die buiten lagen te wachten. Niemand raakte gewond, maar de haven verliest een week werk en 12 miljoen euro.',
};

test('English is told by its function words', () => {
  expect(isEnglish([ENGLISH], stops)).toBe(true);
});

test.each(Object.entries(OTHERS))('%s is another language, and is not read', (_, text) => {
  expect(isEnglish([text], stops)).toBe(false);
  const article = { id: 'a', publisher: null, title: '', date: null, url: null, blocks: [text] };
  expect(createReader(vocabulary).article(article)).toMatchObject({ isEnglish: false, claims: [] });
});

test('a few words are taken for English', () => {
  expect(isEnglish(['Exports fell 12 percent.'], stops)).toBe(true);
  expect(isEnglish([], stops)).toBe(true);
});
