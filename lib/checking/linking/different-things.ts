import type { Case } from '../judging/case.ts';
import type { Statement } from '../statement.ts';
import { countShared } from './same-event.ts';

/** Words beside two figures that tell them apart, however alike all else is: what they are of, of which part, and who asked. */
export function areDifferentThings({ a, b, stem, measure }: Case): boolean {
  if (partOf(a) !== partOf(b) || (!measure?.ofEvent && areOfTwoReleases(a, b))) return true;
  const [x, y] = [a, b].map(pollstersOf);
  if (x!.size > 0 && y!.size > 0 && countShared(x!, y!) === 0) return true;
  if (a.form === 'count' || b.form === 'count') return false;
  const [left, right] = [a, b].map((each) => matterOf(each, stem));
  return isOther(left!, right!) && isOther(right!, left!);
}

/** What was revised says itself that another number was told of the same. */
const REVISED = /revised|(?:final|second|third) (?:data|figure|estimate|reading|release)/i;
const areOfTwoReleases = (a: Statement, b: Statement): boolean =>
  REVISED.test(a.source.quote) !== REVISED.test(b.source.quote);

function sidesOf({ source: { quote, at }, surface }: Statement): readonly [string, string] {
  const from = Math.max(0, at ?? quote.indexOf(surface));
  return [quote.slice(0, from), quote.slice(from + surface.length)];
}

const MATTER = /^[\s-]+of\s+(?:the\s)?((?:\p{L}+\s?){1,4})/u;
/** It could be any of the kind. */
const ANY = /^(?:drug|it$|th)/;
/** "Heroin hidden in a lorry": what follows the noun says no more of what it is. */
const PARTICIPLE = /(?:ed|en|ing)$/;

/** "1.4 tonnes of heroin": of what it is, as the stems of a noun and the words before it; none where that could be anything. */
function matterOf(statement: Statement, stem: Case['stem']): readonly string[] {
  const words = MATTER.exec(sidesOf(statement)[1])?.[1]?.split(/\s+/) ?? [];
  const stems = words.map((word, at) =>
    ANY.test(word) || (at > 0 && PARTICIPLE.test(word)) ? null : stem(word),
  );
  const end = stems.indexOf(null);
  return stems.slice(0, end < 0 ? stems.length : end) as string[];
}

/** The noun of one is nowhere among the words of the other: "meth" is "methamphetamine". */
function isOther(own: readonly string[], others: readonly string[]): boolean {
  const noun = own.at(-1);
  return noun !== undefined && !others.some((other) => other.startsWith(noun) || noun.startsWith(other));
}

/** "for the first count", "on one count", "for the second", "of which" */
const PART =
  /\b(?:(?:for|on|in) (?:the )?(?:(first|second|third|each|other)(?: of\b|\s*$| (?:\w+ )?(?:count|charge))|one (?:\w+ )?(?:count|charge))|(?:of|per) (?:which|count))/i;

/** Which part of something it is of; `null` where none is told. */
function partOf(statement: Statement): string | null {
  const [before, after] = sidesOf(statement);
  const behind = PART.exec(after.split(/[.,;]|\band\b/, 1)[0]!);
  // "Convicted on one count and sentenced to 12 years" is of the whole.
  return behind ? (behind[1] ?? 'one') : (PART.exec(before)?.[1] ?? null);
}

/** "A poll by Gallup", "the Gallup poll" */
const POLL =
  /(?:poll|survey)s?\s(?:\p{Ll}+\s){0,3}?(?:by|from)\s(?:the\s)?((?:\p{Lu}[^\s,.]+\s?)+)|((?:\p{Lu}[^\s,.]*\s)+)(?:\p{Ll}+\s){0,2}(?:poll|survey)/u;
const NO_POLLSTER = /^(?:poll|news|university|the|\w+day)$/;

/** Whom a poll is named after. */
function pollstersOf({ source: { quote } }: Statement): ReadonlySet<string> {
  const [, by, of] = POLL.exec(quote) ?? [];
  const named = by ?? of;
  const words = named?.match(/\p{Lu}\p{L}{2,}/gu) ?? [];
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => !NO_POLLSTER.test(word)));
}
