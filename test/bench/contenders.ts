import recognizers from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { loadVocabulary } from '../../data/vocabulary-node.ts';
import { createReader, type Reader } from '../../lib/reading/reader.ts';
import type { Contender } from './measure.ts';

/** The day on which the text of the measurements is supposed to have been published. */
const DATE = '2025-06-09';

export function createOwnReader(): Reader {
  return createReader(loadVocabulary());
}

export function ownClaims(reader: Reader, text: string, name = 'Crosscheck, whole claims'): Contender {
  return { name, run: () => reader.claims({ text, date: DATE }) };
}

/** Something else to find figures with. */
export interface OtherExtractor extends Contender {
  /** How many times as long as the whole claims it should take at least. */
  readonly goal?: { readonly atLeast: number };
}

/** The other extractors, each fed in the way that suits it best, and the least that any reader of figures has to do. */
export function otherExtractors(text: string): OtherExtractor[] {
  const paragraphs = text.split('\n\n');
  const tagger = wink(model, ['sbd', 'pos']);
  const whole = wink(model);
  return [
    {
      name: 'compromise, .numbers()',
      run: () => paragraphs.map((paragraph) => compromise(paragraph).numbers().json()),
      goal: { atLeast: 100 },
    },
    {
      name: 'Recognizers-Text, numbers and units',
      run: () => paragraphs.map(recognizeFigures),
    },
    {
      name: 'wink-nlp as it comes, tags',
      run: () => whole.readDoc(text).tokens().out(whole.its.pos),
      goal: { atLeast: 5 },
    },
    {
      name: 'wink-nlp, tagging alone',
      run: () => tagger.readDoc(text).tokens().out(tagger.its.pos),
      goal: { atLeast: 5 },
    },
    { name: 'bare scan for digits and number words', run: () => scan(text), goal: { atLeast: 1 / 8 } },
  ];
}

function recognizeFigures(text: string): unknown[] {
  const english = recognizers.Culture.English;
  return [
    recognizers.recognizeNumber(text, english),
    recognizers.recognizePercentage(text, english),
    recognizers.recognizeCurrency(text, english),
    recognizers.recognizeDimension(text, english),
    recognizers.recognizeAge(text, english),
    recognizers.recognizeTemperature(text, english),
  ];
}

const FIGURE =
  /\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|half|third|quarter|dozen)s?\b/gi;

function scan(text: string): number {
  let found = 0;
  for (const _ of text.matchAll(FIGURE)) found += 1;
  return found;
}
