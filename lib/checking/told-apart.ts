import type { Case } from './compare.ts';
import { countShared } from './same-event.ts';
import type { Statement } from './statement.ts';

/** Words beside two figures that tell them apart, however alike all else is: what they are of, of which part, and who asked. */
export function areToldApart(pair: Case): boolean {
  const { a, b } = pair;
  return areOfOtherMatter(pair) || partOf(a) !== partOf(b) || arePollstersApart(a, b);
}

const afterOf = ({ source: { quote, at }, surface }: Statement): string =>
  quote.slice((at ?? Math.max(0, quote.indexOf(surface))) + surface.length);
const beforeOf = ({ source: { quote, at }, surface }: Statement): string =>
  quote.slice(0, at ?? Math.max(0, quote.indexOf(surface)));

/** "1.4 tonnes of heroin" and "2.6 tonnes of opium" */
function areOfOtherMatter({ a, b, stem }: Case): boolean {
  if (a.form === 'count' || b.form === 'count') return false;
  const [x, y] = [a, b].map((each) => matterOf(each, stem));
  const isIn = (word: string, words: readonly string[]) =>
    words.some((other) => other.startsWith(word) || word.startsWith(other));
  if (!x || !y || x.length === 0 || y.length === 0) return false;
  return !isIn(x.at(-1)!, y) && !isIn(y.at(-1)!, x);
}

const MATTER = /^[\s-]+of\s+((?:[\p{L}'’-]+\s?){1,5})/u;
/** It could be any of the kind. */
const ANY =
  /^(?:drugs?|narcotics?|contraband|substances?|materials?|products?|goods|cargo|stuff|powder|it|them|this|that|these|those|which|whom)$/i;

/** Of what it is, as the stems of a noun and the words before it; `null` where that is not told, or could be anything. */
function matterOf(statement: Statement, stem: Case['stem']): readonly string[] | null {
  const found: string[] = [];
  for (const word of MATTER.exec(afterOf(statement))?.[1]?.trim().split(/\s+/) ?? []) {
    if (ANY.test(word)) return null;
    const own = stem(word);
    if (found.length > 0 && (own === null || /(?:ed|ing|en)$/.test(word))) break;
    if (own !== null) found.push(own);
  }
  return found.length > 0 ? found : null;
}

const PARTS = 'counts?|charges?|offen[cs]es?|crimes?|cases?|killings?|murders?|victims?';
const ORDINALS = 'first|second|third|fourth|fifth|each|every|either|other|latter|former';
/** "for the first count", "on one count", "for the second" */
const PART_BEHIND = new RegExp(
  `\\b(?:for|on|in)\\s(?:the\\s)?(?:(${ORDINALS})(?:\\sof\\b|\\s*$)|(${ORDINALS}|one)\\s(?:\\p{L}+\\s)?(?:${PARTS})\\b)|\\b(?:per|a)\\s(count)\\b`,
  'iu',
);
/** "on the first count, the judge gave her five years" */
const PART_BEFORE = new RegExp(
  `\\b(?:for|on)\\s(?:the\\s)?(${ORDINALS})\\s(?:\\p{L}+\\s)?(?:${PARTS})\\b`,
  'iu',
);
/** "of which five years", "the first of 12 years" */
const OF_WHICH = /\b(?:of which|of whom|the (?:first|second) of)\s(?:\p{L}+\s){0,2}$/iu;

/** Which part of something it is of; '' for none that is told. */
function partOf(statement: Statement): string {
  const [clause = ''] = afterOf(statement).split(/[.,;]|\band\b/, 1);
  const behind = PART_BEHIND.exec(clause);
  if (behind) return (behind[1] ?? behind[2] ?? behind[3])!.toLowerCase();
  if (/^\s(?:\p{L}+\s)?of (?:which|whom)\b/iu.test(clause)) return 'which';
  const before = beforeOf(statement);
  return OF_WHICH.test(before) ? 'which' : (PART_BEFORE.exec(before)?.[1]?.toLowerCase() ?? '');
}

/** "A poll by Gallup", "the Gallup poll", and whoever else is named where a poll is spoken of. */
function arePollstersApart(a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(pollstersOf);
  return x!.size > 0 && y!.size > 0 && countShared(x!, y!) === 0;
}

const POLL = /\b(?:poll|survey)(?:s|ing|sters?)?\b/i;
const POLL_BY =
  /\b(?:poll|survey)s?\s(?:\p{L}+\s){0,4}?(?:by|from)\s(?:the\s)?((?:\p{Lu}[\p{L}&/.-]*\s?){1,4})/u;
const POLL_OF = /((?:\p{Lu}[\p{L}&/.'’-]*\s){1,4})(?:\p{Ll}+\s){0,2}(?:poll|survey)/u;
const NO_POLLSTER =
  /^(?:poll\w*|surveys?|opinion|data|figures|results|news|university|institute|research|center|centre|group|national|new|latest|the|and|from|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

function pollstersOf({ source: { quote }, attribution }: Statement): ReadonlySet<string> {
  if (!POLL.test(quote)) return NONE;
  const named = POLL_BY.exec(quote)?.[1] ?? POLL_OF.exec(quote)?.[1] ?? attribution ?? '';
  const words = named.match(/\p{Lu}[\p{L}&]{2,}/gu) ?? [];
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => !NO_POLLSTER.test(word)));
}

const NONE: ReadonlySet<string> = new Set();
