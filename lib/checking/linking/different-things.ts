import type { Vocabulary } from '../../reading/vocabulary.ts';
import { anyOf } from '../any-of.ts';
import type { Statement } from '../statement.ts';
import type { ContentWords } from './content-words.ts';
import { countShared } from './same-event.ts';

/** Looks for words beside two figures that tell them apart, however alike all else is. */
export interface ThingsTold {
  /** They are of two parts, of two polls, or of two kinds of something. */
  areDifferent(a: Statement, b: Statement): boolean;
  /** One of them says that it was revised: another number was told of the same. */
  areOfTwoReleases(a: Statement, b: Statement): boolean;
}

const MATTER = /^[\s-]+of\s+(?:the\s)?((?:\p{L}+\s?){1,4})/u;
/** "Heroin hidden in a lorry": what follows the noun says no more of what it is. */
const PARTICIPLE = /(?:ed|en|ing)$/;

export function createThingsTold(
  content: ContentWords,
  { telling, times }: Pick<Vocabulary, 'telling' | 'times'>,
): ThingsTold {
  const { part, poll, revised } = patternsOf(telling);
  const anything = new Set(telling.anything);
  const notPollsters = new Set([...telling.notPollsters, ...Object.keys(times.days)]);

  /** "1.4 tonnes of heroin": of what it is, as the stems of a noun and the words before it; none where that could be anything. */
  function matterOf(statement: Statement): readonly string[] {
    const words = MATTER.exec(sidesOf(statement)[1])?.[1]?.split(/\s+/) ?? [];
    const stems = words.map((word, at) =>
      anything.has(word) || (at > 0 && PARTICIPLE.test(word)) ? null : content.stem(word),
    );
    const end = stems.indexOf(null);
    return stems.slice(0, end < 0 ? stems.length : end) as string[];
  }

  /** Which part of something it is of; `null` where none is told. */
  function partOf(statement: Statement): string | null {
    const [before, after] = sidesOf(statement);
    const behind = part.exec(after.split(/[.,;]|\band\b/, 1)[0]!);
    // "Convicted on one count and sentenced to 12 years" is of the whole.
    return behind ? (behind[1] ?? 'one') : (part.exec(before)?.[1] ?? null);
  }

  /** Whom a poll is named after. */
  function pollstersOf({ source: { quote } }: Statement): ReadonlySet<string> {
    const [, by, of] = poll.exec(quote) ?? [];
    const words = (by ?? of)?.match(/\p{Lu}\p{L}{2,}/gu) ?? [];
    return new Set(words.map((word) => word.toLowerCase()).filter((word) => !notPollsters.has(word)));
  }

  return {
    areDifferent(a, b) {
      if (partOf(a) !== partOf(b)) return true;
      const [x, y] = [pollstersOf(a), pollstersOf(b)];
      if (x.size > 0 && y.size > 0 && countShared(x, y) === 0) return true;
      if (a.form === 'count' || b.form === 'count') return false;
      const [left, right] = [matterOf(a), matterOf(b)];
      return isOther(left, right) && isOther(right, left);
    },
    areOfTwoReleases: (a, b) => revised.test(a.source.quote) !== revised.test(b.source.quote),
  };
}

function patternsOf(telling: Vocabulary['telling']) {
  const [numbered, part, poll] = [telling.numberedParts, telling.parts, telling.polls].map(anyOf);
  const later = `(?:${anyOf(telling.laterReleases)}) (?:${anyOf(telling.releases)})`;
  return {
    /** "for the first count", "on one count", "for the second", "of which" */
    part: new RegExp(
      `\\b(?:(?:for|on|in) (?:the )?(?:(${numbered})(?: of\\b|\\s*$| (?:\\w+ )?(?:${part}))|one (?:\\w+ )?(?:${part}))|(?:of|per) (?:which|count))`,
      'i',
    ),
    /** "A poll by Gallup", "the Gallup poll" */
    poll: new RegExp(
      `(?:${poll})s?\\s(?:\\p{Ll}+\\s){0,3}?(?:by|from)\\s(?:the\\s)?((?:\\p{Lu}[^\\s,.]+\\s?)+)|((?:\\p{Lu}[^\\s,.]*\\s)+)(?:\\p{Ll}+\\s){0,2}(?:${poll})`,
      'u',
    ),
    revised: new RegExp(`${anyOf(telling.revisions)}|${later}`, 'i'),
  };
}

function sidesOf({ source: { quote, at }, surface }: Statement): readonly [string, string] {
  const from = Math.max(0, at ?? quote.indexOf(surface));
  return [quote.slice(0, from), quote.slice(from + surface.length)];
}

/** The noun of one is nowhere among the words of the other: "meth" is "methamphetamine". */
function isOther(own: readonly string[], others: readonly string[]): boolean {
  const noun = own.at(-1);
  return noun !== undefined && !others.some((other) => other.startsWith(noun) || noun.startsWith(other));
}
