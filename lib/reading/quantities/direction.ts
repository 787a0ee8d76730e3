import type { Context } from '../context.ts';
import type { Reading } from './reading.ts';

const BETWEEN_VERB_AND_FIGURE = new Set(
  'by between a an about around nearly almost some roughly just over more than less under at least only another of further steep sharp whopping modest record as much many approximately well an estimated its total additional slightly sharply further even close'.split(
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
    changeBy(context, reading) ??
    changeAfter(context, reading) ??
    comparative(context, reading);
  return direction ? { ...reading, direction } : reading;
}

/** "dipped below 6 percent" tells where it came to. */
const POSITIONS = /^(?:below|above|under|past|beneath)$/;

/** "doubled", "halved", "fivefold"; "three times as many" compares and need be no change. */
function multipleOf({ number, value }: Reading): 'up' | 'down' | null {
  return number.multiple === 'change' && value !== null ? (value > 1 ? 'up' : 'down') : null;
}

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
function isOfAmounts(word: string, { kind, number }: Reading): boolean {
  return /^(?:rais|los[ste])/.test(word) && kind !== 'percent' && kind !== 'points' && !number.fraction;
}

function changeBefore(context: Context, reading: Reading): 'up' | 'down' | null {
  const { first } = reading;
  for (let at = first; at > first - 6 && at > 0; at -= 1) {
    const hit = context.hitBefore('change', at);
    if (hit)
      return isParticle(context, hit.first) || isOfAmounts(context.word(hit.first), reading)
        ? null
        : hit.entry.direction;
    const word = context.tokens[at - 1]!;
    if (POSITIONS.test(word.lower)) return null;
    if (word.kind === 'mark' && !/^["'(~]$/.test(word.lower) && !context.hitAt('prefix', at - 1)) return null;
    if (word.kind === 'number') return null;
    if (
      !BETWEEN_VERB_AND_FIGURE.has(word.lower) &&
      !context.hitBefore('before', at) &&
      !/ly$/.test(word.lower)
    )
      return null;
    if (word.lower === 'to') return null;
  }
  return null;
}

/** "up to 5", "made up 5", "set up 5", "lost 5 people": the word is no change here. */
function isParticle(context: Context, at: number): boolean {
  const word = context.word(at);
  if (word === 'up' || word === 'down')
    return (
      /^(?:make|makes|made|making|set|took|take|takes|give|gave|pick|picked|come|came|shut|broke|wound|sign|signed|line|lined|back|stand|stood)$/.test(
        context.word(at - 1),
      ) || context.word(at + 1) === 'to'
    );
  return /^(?:under|above|over|below)$/.test(word);
}

/** "a 12.7 percent drop", "5 % lower", "3 points higher than", "30 percent cheaper". */
function changeAfter(context: Context, reading: Reading): 'up' | 'down' | null {
  if (
    reading.kind === 'count' ||
    reading.kind === 'bare' ||
    reading.kind === 'time' ||
    reading.kind === 'age'
  )
    return null;
  for (let at = reading.last; at < reading.last + 3; at += 1) {
    const hit = context.hitAt('change', at);
    if (hit) {
      const isElsewhere = reading.kind === 'length' && /^(?:up|down)$/.test(context.word(at));
      if (isElsewhere || (NOT_AFTER.test(context.word(at)) && !isNoun(context, hit.last))) return null;
      return hit.entry.direction;
    }
    const token = context.tokens[at];
    if (token?.kind !== 'word' || context.compiled.words.stops.has(token.lower)) return null;
  }
  return null;
}

const MORE = /^(?:more|higher|greater)$/;
const LESS = /^(?:fewer|less|lower)$/;

/** "8% more than a year before", "200,000 fewer than in 2023", "to get 3.5 percent more." */
function comparative(context: Context, { last, kind }: Reading): 'up' | 'down' | null {
  const word = context.word(last);
  if (!MORE.test(word) && !LESS.test(word)) return null;
  const after = context.tokens[last + 1]?.lower ?? '.';
  const isCompared = after === 'than' || (kind === 'percent' && /^[.,;)]$/.test(after));
  return isCompared ? (MORE.test(word) ? 'up' : 'down') : null;
}

/** Verbs that begin what comes next: "25 percent fell ill" is about others than the 25 percent. */
const NOT_AFTER = /^(?:up|down|added|raised|cut|raise|lose|loses|lost|gained|gain|improved|fell|rose|shed)$/;

/** "a looming $20 billion cut in", "a 3 point gain." */
const isNoun = (context: Context, last: number): boolean =>
  /^(?:in|to|for|since|from|on|over|by|of|[.,;)]|)$/.test(context.tokens[last]?.lower ?? '');
