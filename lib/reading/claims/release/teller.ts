import type { Context } from '../../context.ts';
import type { EntryOf } from '../../entry.ts';
import type { Hit } from '../../lexicon.ts';

type Span = readonly [number, number];

/** Ends the name of who expects, going back: the words of another clause. */
const EDGE = /^(?:[,;:—.("]|than|when|while|where|whereas|but|although|and|that|which|to)$/;
const AUXILIARY = /^(?:had|have|has|were|was|been|be|is|are|'d)$/;
const LONGEST = 12;

/** Who stands before a word of expecting: "economists polled by Delphi" before "had forecast"; `null` where nobody does. */
export function tellerAhead(context: Context, verb: number, from = 0): Span | null {
  let last = verb;
  while (last > from && AUXILIARY.test(context.word(last - 1))) last -= 1;
  let first = last;
  while (first > from && last - first < LONGEST && !EDGE.test(context.tokens[first - 1]!.lower)) first -= 1;
  return namedIn(context, first, last);
}

/** Who is named between a figure and what says that it was expected, or right after that: "expected by economists". */
export function tellerBehind(
  context: Context,
  from: number,
  { first, last }: Hit<EntryOf<'release'>>,
): Span | null {
  const ahead = tellerAhead(context, first, from);
  if (ahead) return ahead;
  if (context.word(last) !== 'by') return null;
  let end = last + 1;
  while (end < context.tokens.length && end - last < LONGEST && !EDGE.test(context.tokens[end]!.lower))
    end += 1;
  return namedIn(context, last + 1, end);
}

/** Without what leads to the name; `null` where the words name nobody. */
function namedIn(context: Context, from: number, to: number): Span | null {
  let first = from;
  while (
    first < to &&
    (context.compiled.words.determiners.has(context.word(first)) || /^(?:in|by)$/.test(context.word(first)))
  )
    first += 1;
  const isNamed =
    context
      .hits('release')
      .some((hit) => hit.entry.role === 'forecaster' && hit.first >= first && hit.last <= to) ||
    context.tokens
      .slice(Math.max(first, 1), to)
      .some(({ capital, word }) => capital && word.time.month === null);
  return isNamed && first < to ? [first, to] : null;
}
