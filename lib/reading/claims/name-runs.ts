import type { Context } from '../context.ts';
import { singular } from '../nouns.ts';
import type { Token } from '../tokens.ts';

/** Capitalised words in a row that may name a firm: "Kestrel Motors" of "Kestrel Motors Inc." */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** As printed, without the form of the firm. */
  readonly name: string;
  /** "'s" follows. */
  readonly isPossessive: boolean;
  /** A form ("plc") or a kind ("carmaker") stands beside it, so that it is a firm's. */
  readonly isMarked: boolean;
}

const LONGEST = 5;

export function nameRuns(context: Context): readonly NameRun[] {
  const known = RUNS.get(context);
  if (known) return known;
  const runs: NameRun[] = [];
  const covered = coveredIn(context);
  for (let first = 0; first < context.tokens.length; first += 1) {
    let last = first;
    const area = context.hitAt('area', first);
    // "Boston Scientific", "British Airways"
    if (area && area.entry.role !== 'office' && isOfName(context, area.last, covered)) last = area.last;
    while (last - first < LONGEST && isOfName(context, last, covered)) last += 1;
    if (last === first) continue;
    const run = runOf(context, first, last);
    if (run) runs.push(run);
    first = last;
  }
  RUNS.set(context, runs);
  return runs;
}

/** Every figure of a sentence asks for them. */
const RUNS = new WeakMap<Context, readonly NameRun[]>();

/** Tokens of areas and of what is measured: no part of a name. */
function coveredIn(context: Context): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { first, last } of [...context.hits('area'), ...context.hits('measure')])
    for (let at = first; at < last; at += 1) covered.add(at);
  return covered;
}

function isOfName({ tokens, compiled }: Context, at: number, covered: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (!token?.capital || token.kind !== 'word' || covered.has(at)) return false;
  const { words, vocabulary } = compiled;
  const { lower } = token;
  return (
    !words.stops.has(lower) &&
    !words.notFirms.has(lower) &&
    !words.notFirms.has(singular(lower)) &&
    !words.people.has(singular(lower)) &&
    !words.determiners.has(lower) &&
    !(words.firmKinds.has(lower) && !words.firmEndings.has(lower)) &&
    !Object.hasOwn(vocabulary.times.months, lower) &&
    !Object.hasOwn(vocabulary.times.days, lower) &&
    !(at === 0 && /ly$/.test(lower)) &&
    !words.firmVerbs.has(lower) &&
    !isNumbered(tokens, at, vocabulary.times.months)
  );
}

/** "the 737 Max", but not "On June 30 Kestrel". */
const isNumbered = (
  tokens: readonly Token[],
  at: number,
  months: Readonly<Record<string, number>>,
): boolean => tokens[at - 1]?.kind === 'number' && !Object.hasOwn(months, tokens[at - 2]?.lower ?? '');

function runOf({ text, tokens, compiled: { words } }: Context, first: number, last: number): NameRun | null {
  let end = last;
  while (end > first && words.firmEndings.has(tokens[end - 1]!.lower)) end -= 1;
  if (end === first) return null;
  // "Harbour Foods plc", which has no capital
  const form = tokens[last]?.lower ?? '';
  const isNamed = end < last || (words.firmEndings.has(form) && !words.firmKinds.has(form));
  const after = isNamed && end === last ? last + 1 : last;
  return {
    first,
    last: after,
    name: text.slice(tokens[first]!.start, tokens[end - 1]!.end).replace(/\s+/g, ' '),
    isPossessive: /^'s?$/.test(tokens[after]?.lower ?? ''),
    isMarked: isNamed || words.firmKinds.has(tokens[first - 1]?.lower ?? ''),
  };
}
