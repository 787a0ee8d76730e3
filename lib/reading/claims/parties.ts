import type { Context } from '../context.ts';
import type { EntryOf } from '../entry.ts';
import type { Hit } from '../lexicon.ts';
import type { PartyRules } from '../vocabulary.ts';
import { boundariesBetween, type Draft, eachDraft } from './scene.ts';

type AreaHit = Hit<EntryOf<'area'>>;

/** What ties an area to a measure, the surest first. */
type Tie = 'counterpart' | 'owner' | 'ref' | 'subject';

/** Without rules of its own, a measure belongs to the area it is told of or takes place in. */
const PLAIN_RULES: PartyRules = { ref: ['in', 'across', 'throughout', 'of', 'at', 'near', 'off'] };
/** What is produced somewhere comes from there. */
const SERIES_RULES: PartyRules = { ref: [...PLAIN_RULES.ref!, 'from'] };

/** Finds whose figure it is and, where a measure has two sides, who is on the other: "China's exports to the US". */
export const readParties = eachDraft('parties', ({ context }, draft) => {
  if (
    draft.implied.includes('refArea') ||
    (!draft.trigger && draft.form !== 'count' && draft.form !== 'share')
  )
    return draft;
  const areas = context.hits('area');
  // Nobody is named, and nothing was carried over.
  if (areas.length === 0) return draft;
  const rules = draft.trigger?.entry.measure.parties ?? (actsItself(draft) ? SERIES_RULES : PLAIN_RULES);
  const tied = outermost(areas).map((area) => ({
    code: area.entry.code,
    tie: tieOf(context, draft, area, rules),
    weight: weigh(context, draft, area),
  }));
  const counterpartArea = nearest(tied, 'counterpart');
  const refArea = nearest(tied, 'owner') ?? nearest(tied, 'ref', actsItself(draft) ? 'subject' : 'ref');
  return counterpartArea === null && refArea === null
    ? draft
    : { ...draft, counterpartArea, refArea: refArea === counterpartArea ? null : refArea };
});

/** "United States" holds "States": only the longer name counts. */
function outermost(areas: readonly AreaHit[]): readonly AreaHit[] {
  if (areas.length === 1) return areas;
  return areas.filter((area) => !areas.some((other) => other.first < area.first && area.last <= other.last));
}

/** Whoever acts in the sentence has the figure: "Greece cut its deficit"; but who drops a bomb has not the dead. */
const actsItself = ({ trigger }: Draft): boolean => trigger !== null && !trigger.entry.measure.ofEvent;

function tieOf(context: Context, draft: Draft, area: AreaHit, rules: PartyRules): Tie | null {
  const before = wordBefore(context, area.first);
  if (rules.counterpart?.includes(before)) return 'counterpart';
  if (owns(context, area, draft)) return 'owner';
  if (rules.ref?.includes(before))
    return area.entry.role === 'adjective' || area.entry.code === 'WORLD' || isApart(context, draft, area)
      ? null
      : 'ref';
  if (area.entry.code === 'WORLD' || area.entry.role === 'adjective') return null;
  return isSubject(context, area) && area.first < draft.reading.first + 12 ? 'subject' : null;
}

/** "22 staff, many heading for talks in Nairobi": a place after a comma is told of something else. */
const isApart = (context: Context, { reading }: Draft, { first }: AreaHit): boolean =>
  first > reading.last && boundariesBetween(context, reading.last, first) > 0;

const BEFORE_NAME =
  /^(?:the|a|both|mainland|northern|southern|eastern|western|central|north|south|east|west|neighbouring|neighboring|-)$/;

/** The word that leads to an area, past the article. */
function wordBefore(context: Context, first: number): string {
  let at = first - 1;
  while (at >= first - 3 && BEFORE_NAME.test(context.word(at))) at -= 1;
  return context.word(at);
}

/** "China's exports", "Chinese exports", "US-China trade": a possessive or an adjective right before the measure or the counted thing. */
function owns(context: Context, area: AreaHit, { trigger, reading }: Draft): boolean {
  const heads = [trigger?.first, reading.thing?.[0]].filter((head) => head !== undefined);
  const possessive = context.tokens[area.last]?.lower === "'s" || context.tokens[area.last]?.lower === "'";
  const from = possessive ? area.last + 1 : area.last;
  const reach = possessive ? 4 : area.entry.role === 'adjective' || area.entry.role === 'name' ? 2 : 0;
  return (
    heads.some((head) => head >= from && head - from < reach && wordsOnly(context, from, head)) ||
    insideThing(area, reading.thing)
  );
}

const insideThing = (area: AreaHit, thing: readonly [number, number] | null): boolean =>
  thing !== null && area.first >= thing[0] && area.last <= thing[1];

function wordsOnly(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (context.tokens[at]!.kind !== 'word' && context.tokens[at]!.lower !== '-') return false;
  return true;
}

const PREPOSITIONS =
  /^(?:in|on|at|to|from|of|for|by|against|with|into|near|between|toward|towards|via|through|over|under)$/;

/** An area that acts: no preposition before it but "with", a verb after it. */
function isSubject(context: Context, area: AreaHit): boolean {
  const before = wordBefore(context, area.first);
  const after = context.tokens[area.last];
  if (!after || after.lower === "'s") return false;
  if (before === 'with') return /ing$/.test(after.lower);
  if (before === 'and' || before === 'or')
    return !context.hitBefore('area', area.first - 1) && !after.capital;
  return !PREPOSITIONS.test(before) && (after.kind === 'word' || after.lower === ',') && !after.capital;
}

interface TiedArea {
  readonly code: string;
  readonly tie: Tie | null;
  readonly weight: number;
}

function weigh(context: Context, { reading }: Draft, area: AreaHit): number {
  const before = area.last <= reading.first;
  const [from, to] = before ? [area.last, reading.first] : [reading.last, area.first];
  return Math.max(0, to - from) + 3 * boundariesBetween(context, from, to) + (before ? 0 : 4);
}

/** The code of the nearest area that is tied in one way or the other. */
function nearest(areas: readonly TiedArea[], tie: Tie, other: Tie = tie): string | null {
  let best: TiedArea | null = null;
  for (const area of areas) {
    if (area.tie !== tie && area.tie !== other) continue;
    if (!best || area.weight < best.weight) best = area;
  }
  return best === null ? null : best.code;
}
