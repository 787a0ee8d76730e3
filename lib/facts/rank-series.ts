import { areaOfWord, spellingsOfArea } from './areas.ts';
import { matchWord, type WordMatches } from './match-words.ts';
import type { SeriesRow } from './series.ts';
import { queryWords, wordsOf } from './words.ts';

/** How many series are ranked at most: each is looked at on every keystroke. */
export const CANDIDATE_LIMIT = 300;

/** A word that names the measure itself says more than one that stands in a name or a source. */
const MEASURE_BONUS = 0.3;
/** What it is worth that the label says nothing but what was asked for. */
const COVERAGE_WEIGHT = 0.2;
/** What it costs that a label names the areas in the other order: "china exports us" is not the reverse. */
const DISORDER_COST = 0.25;
/** A series that knows less than this share of the query, by weight, has little to do with it. */
const LEAST_SHARE = 0.6;

interface Asked {
  readonly word: string;
  /** Rare words say more. */
  readonly weight: number;
  readonly matches: WordMatches;
}

/** The best series for a query, best first. `[]` for a blank query. */
export function rankSeries(query: string, candidates: readonly SeriesRow[], limit: number): SeriesRow[] {
  const vocabulary = [...new Set(candidates.flatMap((row) => row.tokens))];
  const asked = queryWords(query).map((word) => weigh(word, matchWord(word, vocabulary), candidates));
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  return candidates
    .filter((row) => knownWeight(row, asked) > 0 && knownWeight(row, asked) >= LEAST_SHARE * total)
    .map((row) => ({ row, score: answerOf(row, asked) + nuance(row, asked) }))
    .sort(
      (a, b) => b.score - a.score || b.row.factCount - a.row.factCount || (a.row.key < b.row.key ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ row }) => row);
}

function weigh(word: string, matches: WordMatches, candidates: readonly SeriesRow[]): Asked {
  const frequency = candidates.filter((row) => row.tokens.some((token) => matches.has(token))).length;
  return { word, matches, weight: Math.log2(2 + candidates.length / (1 + frequency)) };
}

function knownWeight(row: SeriesRow, asked: readonly Asked[]): number {
  const known = asked.filter(({ matches }) => row.tokens.some((token) => matches.has(token)));
  return known.reduce((sum, { weight }) => sum + weight, 0);
}

function answerOf(row: SeriesRow, asked: readonly Asked[]): number {
  return asked.reduce((sum, { weight, matches }) => sum + weight * bestMatch(matches, row.tokens), 0);
}

function bestMatch(matches: WordMatches, words: readonly string[]): number {
  return words.reduce((best, word) => Math.max(best, matches.get(word) ?? 0), 0);
}

/** What decides between series that answer the same words. */
function nuance(row: SeriesRow, asked: readonly Asked[]): number {
  const measure = wordsOf(row.key.slice(0, row.key.indexOf('|')));
  const label = wordsOf(row.label);
  const named = asked.filter(({ matches }) => bestMatch(matches, measure) > 0).length;
  const covered = label.filter((word) => asked.some(({ matches }) => matches.has(word))).length;
  const coverage = COVERAGE_WEIGHT * (covered / Math.max(1, label.length));
  return MEASURE_BONUS * named + coverage - DISORDER_COST * disorder(asked, label);
}

/** From 0 to 1: how many neighbouring areas of the query stand the other way round in the label. */
function disorder(asked: readonly Asked[], label: readonly string[]): number {
  const text = ` ${label.join(' ')} `;
  const places = asked.map(({ word }) => placeOf(word, text)).filter((place) => place >= 0);
  const pairs = places.slice(1).map((place, at) => place < places[at]!);
  return pairs.length === 0 ? 0 : pairs.filter(Boolean).length / pairs.length;
}

/** Where the area that a word stands for is named in a text; -1 if the word is no area or is not named. */
function placeOf(word: string, text: string): number {
  const area = areaOfWord(word);
  const names = area ? spellingsOfArea(area).map((spelling) => wordsOf(spelling).join(' ')) : [];
  const places = names.map((name) => text.indexOf(` ${name} `)).filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}
