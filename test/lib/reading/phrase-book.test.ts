import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../../data/vocabulary-node.ts';
import { compile } from '../../../lib/reading/compile.ts';
import { findPhrases, type Hit, type Lexicon } from '../../../lib/reading/lexicon.ts';
import { plural } from '../../../lib/reading/nouns.ts';
import { openPhraseBook, type PhraseBook, writePhraseBook } from '../../../lib/reading/phrase-book.ts';
import { lexiconOf, phrasesOf } from '../../../lib/reading/phrases.ts';
import { tokenise } from '../../../lib/reading/tokens.ts';

const vocabulary = loadVocabulary();
const book: PhraseBook = JSON.parse(JSON.stringify(writePhraseBook(vocabulary)));
const phrases = phrasesOf(vocabulary).map(([phrase]) => phrase);

type Find = (text: string) => Hit[];

function finder(lexicon: Lexicon): Find {
  const { wordOf } = compile(vocabulary, lexicon);
  return (text) => findPhrases(tokenise(text, wordOf));
}

const written = (find: Find, text: string) =>
  JSON.stringify(find(text).map(({ first, last, entry }) => [first, last, Object.entries(entry).sort()]));

describe('the phrase book of the bundled vocabulary', () => {
  const whole = finder(lexiconOf(vocabulary));

  test.each([
    ['in the order of the vocabulary', phrases],
    ['backwards', phrases.toReversed()],
  ])('finds what the whole lexicon finds, asked %s', (_, asked) => {
    const opened = finder(openPhraseBook(book, vocabulary));
    const differing = asked
      .flatMap((phrase) => {
        const [first = '', ...rest] = phrase.split(' ');
        const forms = [`${first}s`, `${first}es`, plural(first.toLowerCase()), first.replace(/e?s$/, '')];
        return [phrase, plural(phrase), ...forms.map((form) => [form, ...rest].join(' '))];
      })
      .filter((text) => written(opened, text) !== written(whole, text));
    expect(differing).toEqual([]);
  });

  test('has nothing under words that every object has', () => {
    const opened = finder(openPhraseBook(book, vocabulary));
    expect(opened('constructor toString __proto__ hasOwnProperty valueOf')).toEqual([]);
  });

  test('costs the worker no more than so many characters', () => {
    expect(JSON.stringify(book).length).toBeLessThan(140_000);
  });
});
