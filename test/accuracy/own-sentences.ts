import { loadVocabulary } from '../../data/vocabulary-node.ts';
import { createReader } from '../../lib/reading/reader.ts';
import type { MeasuredFigure } from './figures.ts';
import { labelledSentences } from './labelled-sentences.ts';
import { FIELDS, type Miss, percentOf, type Score, score } from './score.ts';

const SET = 'own sentences';

/** Reads the project's labelled sentences and scores the reading. */
export function scoreOwnSentences(): Score {
  const reader = createReader(loadVocabulary());
  return score(labelledSentences(), ({ text, before, date = '2025-06-09' }) =>
    reader.claims({ text, before, date }),
  );
}

/** The figures of a score, each with the floor that the tests hold it to. */
export function ownFigures(
  { found, precision, quiet, fields }: Score,
  floors: Readonly<Record<string, number>>,
): MeasuredFigure[] {
  const shares = {
    found,
    precision,
    'quiet sentences': quiet,
    ...Object.fromEntries(FIELDS.map((field) => [field, fields[field]])),
  };
  return Object.entries(shares).map(([name, share]) => ({
    set: SET,
    name,
    value: percentOf(share),
    suffix: `% of ${share.of}`,
    goal: { atLeast: floors[name]! },
  }));
}

/** The misses in lines for people, then the sentences marked as known to be misread that now read well. */
export function missLines({ misses }: Score): string[] {
  const missed = new Set(misses.map(({ id }) => id));
  const known = labelledSentences().filter((sentence) => sentence.known);
  const isKnown = new Set(known.map(({ id }) => id));
  return [
    ...misses.map((miss) => `${isKnown.has(miss.id) ? 'known' : 'new  '} ${lineOf(miss)}`),
    ...known.filter(({ id }) => !missed.has(id)).map(({ id, text }) => `now right: ${id} ${text}`),
  ];
}

function lineOf({ id, what, surface, wanted, got, text }: Miss): string {
  return `${id} ${what} [${surface}] wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}: ${text}`;
}
