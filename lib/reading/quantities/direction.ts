import type { Context } from '../context.ts';
import { isJoiner } from '../lexicon.ts';
import { comparative, levelBeside, saidTwice } from './comparatives.ts';
import { changeOfObject } from './objects.ts';
import type { Reading } from './reading.ts';

const BETWEEN_VERB_AND_FIGURE = new Set(
  'by between a an about around nearly almost some roughly just over more than less under at least only another of further steep sharp whopping modest record approximately well an estimated its total additional slightly sharply further even close back'.split(
    ' ',
  ),
);

/**
 * Whether a figure is itself a change: "fell 12.7 percent", "up 3 points", "a 12.7 % drop", "a rise of 5 %". "fell to 12 %" and
 * "down from 33" give levels.
 */
export function readDirection(context: Context, reading: Reading): Reading {
  const direction =
    multipleOf(reading) ??
    signOf(context, reading) ??
    changeBefore(context, reading) ??
    changeOfObject(context, reading) ??
    changeAtRate(context, reading) ??
    changeBy(context, reading) ??
    changeAfter(context, reading) ??
    saidTwice(context, reading) ??
    comparative(context, reading) ??
    levelBeside(context, reading);
  return direction ? { ...reading, direction } : reading;
}

/** "dipped below 6 percent" tells where it came to. */
const POSITIONS = /^(?:below|above|under|past|beneath)$/;

/** "doubled", "halved", "fivefold"; "three times as many" compares and need be no change. */
function multipleOf({ number, value }: Reading): 'up' | 'down' | null {
  return number.multiple === 'change' && value !== null ? (value > 1 ? 'up' : 'down') : null;
}

const WHERE_TO = /^(?:up|down|higher|lower)$/;
const isLevel = ({ kind, number }: Reading): boolean =>
  kind !== 'percent' && kind !== 'points' && !number.fraction;

/** How far before "by" the verb may stand: "raised its key rate by 50 basis points". */
const REACH_BY = 10;

function changeBy(context: Context, { first, kind }: Reading): 'up' | 'down' | null {
  if (kind === 'bare') return null;
  const lead = context.hitBefore('before', first)?.first ?? first;
  const by = context.word(lead - 1) === 'between' ? lead - 2 : lead - 1;
  if (context.word(by) !== 'by') return null;
  const hit = context.hits('change').findLast(({ last }) => last <= by && by - last < REACH_BY);
  const isApart =
    hit && context.tokens.slice(hit.last, by).some((token) => token.kind !== 'word' && token.lower !== "'s");
  return hit && !isApart && !isParticle(context, hit.first) ? hit.entry.direction : null;
}

/** "+0.2%" */
function signOf(context: Context, { first }: Reading): 'up' | null {
  const sign = context.token(first - 1);
  return sign?.lower === '+' && context.tokens[first]!.spaced === false ? 'up' : null;
}

/** "raised $5 million", "a loss of 63 cents": of amounts these words tell no change; of rates they do. */
const isOfAmounts = (word: string, reading: Reading): boolean =>
  /^(?:rais|los[ste]|lift|g[ai]ve|giving|shav|trim|par|surrender|relinquish)/.test(word) && isLevel(reading);

function changeBefore(context: Context, reading: Reading): 'up' | 'down' | null {
  const { first } = reading;
  for (let at = first; at > first - 6 && at > 0; at -= 1) {
    const found = changeEndingAt(context, at, reading);
    if (found !== undefined) return found;
    const word = context.tokens[at - 1]!;
    if (POSITIONS.test(word.lower) || word.lower === 'to') return null;
    // "lower at 24,035"
    if (word.lower === 'at' && isLevel(reading) && WHERE_TO.test(context.word(at - 2))) return null;
    if (word.kind === 'mark' && !/^["'(~]$/.test(word.lower) && !context.hitAt('prefix', at - 1)) return null;
    if (word.kind === 'number') return null;
    const bound = context.hitBefore('before', at);
    if (bound) at = bound.first + 1; // "as much as"
    const isPassed = bound || BETWEEN_VERB_AND_FIGURE.has(word.lower) || /ly$/.test(word.lower);
    if (!isPassed) return changeBeforeArticle(context, at, reading);
  }
  return null;
}

/** What a word of change right before a token says; `undefined` where there is none. */
function changeEndingAt(context: Context, at: number, reading: Reading): 'up' | 'down' | null | undefined {
  const hit = context.hitBefore('change', at);
  if (!hit) return undefined;
  const isOther = isParticle(context, hit.first) || isOfAmounts(context.word(hit.first), reading);
  return isOther ? null : hit.entry.direction;
}

/** How many words may dress a figure up, joined ones as one. */
const MOST_ADJECTIVES = 3;

/** "fell a staggering 35 %", "by a far worse 4 %", "shrank an annualised 0.7 percent": after an article any words may describe the figure. */
function changeBeforeArticle(context: Context, last: number, reading: Reading): 'up' | 'down' | null {
  const article = articleBefore(context, last);
  if (article === null) return null;
  const link = /^(?:by|at|of)$/.test(context.word(article - 1)) ? article - 1 : article;
  return changeEndingAt(context, link, reading) ?? null;
}

/** The article before the words that describe what begins at a token; `null` where something else comes first. */
function articleBefore(context: Context, last: number): number | null {
  let at = last - 1;
  for (let words = 0; words <= MOST_ADJECTIVES; words += 1) {
    if (/^(?:an?|another)$/.test(context.word(at))) return at;
    // "sharper-than-expected"
    while (isJoiner(context.tokens, at - 1) && context.word(at) !== '') at -= 2;
    if (!isDescription(context, at)) return null;
    at -= 1;
  }
  return null;
}

const isDescription = (context: Context, at: number): boolean =>
  context.word(at) !== '' &&
  !context.compiled.words.stops.has(context.word(at)) &&
  !context.hitAt('unit', at);

const PACE = /^(?:rate|pace|clip|speed)$/;

/** "shrank at an annual rate of 0.7 percent" */
function changeAtRate(context: Context, reading: Reading): 'up' | 'down' | null {
  const lead = context.hitBefore('before', reading.first)?.first ?? reading.first;
  if (context.word(lead - 1) !== 'of' || !PACE.test(context.word(lead - 2))) return null;
  const article = articleBefore(context, lead - 2);
  if (article === null || context.word(article - 1) !== 'at') return null;
  return changeEndingAt(context, article - 1, reading) ?? null;
}

/** "up to 5", "made up 5", "set up 5", "lost 5 people": the word is no change here. */
function isParticle(context: Context, at: number): boolean {
  const word = context.word(at);
  if (word === 'up' || word === 'down')
    return (
      /^(?:make|makes|made|making|write|writes|wrote|written|writing|ring|rings|ringing|set|took|take|takes|give|gave|pick|picked|come|came|shut|broke|wound|sign|signed|line|lined|back|stand|stood)$/.test(
        context.word(at - 1),
      ) ||
      (word === 'up' && /^end(?:s|ed|ing)?$/.test(context.word(at - 1))) ||
      context.word(at + 1) === 'to'
    );
  return /^(?:under|above|over|below)$/.test(word);
}

/** "a 12.7 percent drop", "5 % lower", "3 points higher than", "30 percent cheaper". */
function changeAfter(context: Context, reading: Reading): 'up' | 'down' | null {
  if (
    (reading.kind === 'count' && reading.unit !== 'point') ||
    reading.kind === 'bare' ||
    reading.kind === 'time' ||
    reading.kind === 'age'
  )
    return null;
  const from = context.hitAt('basis', reading.last)?.last ?? reading.last; // "15 % year-on-year increase"
  for (let at = from; at < from + 3; at += 1) {
    const hit = context.hitAt('change', at);
    if (hit) {
      const isElsewhere = reading.kind === 'length' && /^(?:up|down)$/.test(context.word(at));
      if (
        isElsewhere ||
        NEVER_AFTER.test(context.word(at)) ||
        (NOT_AFTER.test(context.word(at)) && !isNoun(context, hit.last))
      )
        return null;
      return hit.entry.direction;
    }
    const token = context.tokens[at];
    if (token?.kind !== 'word' || context.compiled.words.stops.has(token.lower)) return null;
  }
  return null;
}

/** Verbs that begin what comes next: "25 percent fell ill" is about others than the 25 percent. */
const NOT_AFTER = /^(?:up|down|added|cut|raise|lose|loses|gain|shed)$/;
const NEVER_AFTER = /^(?:raised|lost|gained|improved|fell|rose)$/;

/** "a looming $7 billion cut in", "a 3 point gain." */
const isNoun = (context: Context, last: number): boolean =>
  /^(?:in|to|for|since|from|on|over|by|of|[.,;)]|)$/.test(context.tokens[last]?.lower ?? '');
