import changes from '../../../data/words/changes.json' with { type: 'json' };
import words from '../../../data/words/sums.json' with { type: 'json' };
import { anyOf } from '../any-of.ts';

const HEDGES = `(?:(?:${anyOf(words.hedges)})\\s){0,2}`;

/** Right before a figure: "from", "compared with about". */
export const ENDS_FROM = new RegExp(`(?:^|[\\s(,])(?:${anyOf(words.from)})\\s${HEDGES}$`, 'i');
/** Right before a figure: "to", "at nearly". */
export const ENDS_TO = new RegExp(`(?:^|\\s)(?:${anyOf(words.to)})\\s${HEDGES}$`, 'i');
const FEW_WORDS = "(?:[\\p{Ll}'’-]{1,15}\\s){0,5}";
/** "up from", "down slightly from last month's", "down from their first estimate of": which way it went. */
export const WAY_FROM = new RegExp(
  `(?:^|[\\s(,—–])(?<way>up|down)\\s(?:\\p{Ll}{2,15}\\s)?from\\s${FEW_WORDS}$`,
  'u',
);

const UP_OR_DOWN = new RegExp(`\\b(?:(?<up>${anyOf(changes.up)})|(?<down>${anyOf(changes.down)}))\\b`, 'giu');
/** Between the verb and the first level: "fell sharply", "rose last month". */
const TO_VERB = 40;

/** The way that the last verb of change before a level says, "fell from 38"; `null` where none is near, or several are. */
export function wayBefore(text: string): 'up' | 'down' | null {
  const clause = text
    .slice(-TO_VERB - 20)
    .split(/[.,;:()]/)
    .at(-1)!;
  const found = [...clause.matchAll(UP_OR_DOWN)];
  if (found.length !== 1) return null;
  return found[0]!.groups!.up === undefined ? 'down' : 'up';
}

const MULTIPLYING: Readonly<Record<string, number>> = words.multiplying;
const MULTIPLIED = new RegExp(`\\b(?<verb>${anyOf(Object.keys(MULTIPLYING))})\\b[^.;,]{0,20}$`, 'i');
/** "quadrupling from": how many times; `null` where no such verb leads to the level. */
export function multiplyingBefore(text: string): number | null {
  const verb = MULTIPLIED.exec(text.slice(-50))?.groups?.verb;
  return verb === undefined ? null : MULTIPLYING[verb.toLowerCase()]!;
}

/** Words that put a change on another basis than the levels beside it. */
export const OTHER_BASIS = new RegExp(`\\b(?:${anyOf(words.otherBases)})\\b`, 'i');
export const TOTAL = new RegExp(`\\b(?:${anyOf(words.totals)})\\b`, 'i');
/** After a total: its parts follow. */
export const LISTS = new RegExp(`[:—–(]|\\s--?\\s|\\b(?:${anyOf(words.lists)})\\b`, 'i');
/** Beside a number that comes on top of what was there. */
export const MORE = new RegExp(`\\b(?:${anyOf(words.more)})\\b`, 'i');
/** Before the number that it makes with what was there. */
export const NEW_TOTAL = new RegExp(`\\b(?:${anyOf(words.newTotals)})\\b`, 'i');
/** "bringing the death toll to" */
export const BRINGS_TO = new RegExp(
  `\\b(?:${anyOf(words.bringing)})\\b[^.;]{0,60}\\b(?:to|at)\\s${HEDGES}$`,
  'i',
);
export const LEADS = new RegExp(`\\b(?:${anyOf(words.leads)})\\b`, 'i');
export const BALANCE = new RegExp(`\\b(?:${anyOf(words.balances)})\\b`, 'i');
export const YEARLY = new RegExp(`\\b(?:${anyOf(words.yearly)})\\b`, 'i');
export const AVERAGE = new RegExp(`\\b(?:${anyOf([...words.averages, ...words.yearly])})\\b`, 'i');
/** What is told by the year: a season is. */
export const YEARS: ReadonlySet<string> = new Set(words.years);
export const OLDER = new RegExp(`\\b(?:${anyOf(words.older)})\\b`, 'i');

const MULTIPLES: Readonly<Record<string, number>> = words.multiples;
/** "more than twice the", "half as many as". */
export const MULTIPLE_OF = new RegExp(
  `\\b(?<hedge>${anyOf(words.hedges)})?\\s?(?<multiple>${anyOf(Object.keys(MULTIPLES))})\\s(?:as\\s\\p{L}{1,12}\\s(?:as\\s)?|the\\s|that\\sof\\s|what\\s|of\\s)`,
  'iu',
);
export const multipleOf = (phrase: string): number => MULTIPLES[phrase.toLowerCase().replace(/\s/g, ' ')]!;

/** "about", "nearly" and the space behind it. */
export const ROUGHLY = `(?:(?:${anyOf(words.approximators)})\\s)`;
/** Between the figures of two sides: "57 percent to 43 percent". */
export const AGAINST_OTHER = `(?:${anyOf(words.againstOther)})`;
/** What votes are told in. */
export const BALLOTS = `(?:${anyOf(words.ballots)})`;
/** Before a lead: "a majority of". */
export const MARGIN = `(?:${anyOf(words.margins)})`;
/** A clause about something else begins. */
export const CONTRAST = new RegExp(`\\b(?:${anyOf(words.contrasts)})\\b`, 'i');
/** Right behind a total: "35 people in all". */
export const IN_ALL = new RegExp(`^(?:\\s\\p{L}+)?\\s(?:${anyOf(words.inAll)})\\b`, 'u');
/** Right before an age that somebody had: "at the age of". */
export const AT_AGE = new RegExp(
  `\\b(?:${anyOf(words.atAge)})\\s(?:the\\sage\\sof\\s|age\\s|aged\\s)?$`,
  'i',
);
/** Between the first and the last of some years. */
export const UNTIL = `(?:${anyOf(words.until)})`;
