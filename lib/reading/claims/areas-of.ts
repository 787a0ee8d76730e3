import type { Context } from '../context.ts';
import type { EntryOf } from '../entry.ts';
import type { Hit } from '../lexicon.ts';

export type AreaHit = Hit<EntryOf<'area'>>;

/** The areas that a text names: "United States" holds "States", and "Paris, Texas" is not in France. */
export function areasOf(context: Context): readonly AreaHit[] {
  const areas = context.hits('area').filter((area) => !isNoArea(context, area));
  if (areas.length < 2) return areas;
  return areas.filter((area) => !areas.some((other) => holds(other, area)) && !isInStateAfter(context, area));
}

/** "US$40 million" names a currency, and "State budget" no country, though "the States" does. */
function isNoArea(context: Context, { first, last }: AreaHit): boolean {
  const mark = context.token(last);
  return (mark?.lower === '$' && !mark.spaced) || (last === first + 1 && context.word(first) === 'state');
}

const holds = (outer: AreaHit, { first, last }: AreaHit): boolean =>
  outer.first < first && last <= outer.last;

function isInStateAfter(context: Context, { last, entry }: AreaHit): boolean {
  if (entry.role === 'name' || context.token(last)?.lower !== ',') return false;
  const state = context.hitAt('area', last + 1);
  return state?.entry.role === 'place' && state.entry.code !== entry.code && isClosed(context, state.last);
}

/** Whether what is put in after a name ends here: "in Kyoto, Japan, rose", "in Kyoto, Japan." and not "In Kyoto, Japan said". */
export function isClosed(context: Context, last: number): boolean {
  const after = context.token(last);
  return (
    !after ||
    (after.kind === 'mark' && after.lower !== "'s" && after.lower !== "'") ||
    isPreposition(after.lower)
  );
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at to from of for by against with into near between toward towards via through over under'.split(
    ' ',
  ),
);

export const isPreposition = (word: string): boolean => PREPOSITIONS.has(word);

const BEFORE_NAME =
  /^(?:the|a|both|mainland|northern|southern|eastern|western|central|north|south|east|west|neighbouring|neighboring|downtown|greater|-)$/;

/** Where the word stands that leads to a name, past its article: "in" of "in the town of Halle". */
export function leadOf(context: Context, first: number): number {
  let at = first - 1;
  while (at >= first - 3 && BEFORE_NAME.test(context.word(at))) at -= 1;
  if (context.word(at) !== 'of' || !isSettlement(context.word(at - 1))) return at;
  const described = at - 1;
  for (at = described - 1; at > described - MOST_DESCRIBING; at -= 1)
    if (isPreposition(context.word(at))) return at;
  return described;
}

/** "in the small German town of": so many words may stand before such a noun. */
const MOST_DESCRIBING = 5;

const SETTLEMENTS: ReadonlySet<string> = new Set(
  'borough capital city county district hamlet municipality neighborhood neighbourhood port prefecture province region resort state suburb town village'.split(
    ' ',
  ),
);

export const isSettlement = (word: string): boolean => SETTLEMENTS.has(word);
