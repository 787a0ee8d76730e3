import type { Context } from '../context.ts';
import type { PartyRules } from '../vocabulary.ts';
import { type AreaHit, areasOf, isPreposition, leadOf } from './areas-of.ts';
import { actsItself, owns } from './owners.ts';
import { isBeside, namedAfter, namedBefore, placeOf } from './places.ts';
import { boundariesBetween, type Draft, eachDraft } from './scene.ts';

/** What ties an area to a measure, the surest first. */
type Tie = 'counterpart' | 'owner' | 'ref' | 'subject';

/** Without rules of its own, a measure belongs to the area it is told of or takes place in. */
const PLAIN_RULES: PartyRules = { ref: ['in', 'across', 'throughout', 'of', 'at', 'near', 'off'] };
/** What is produced somewhere comes from there. */
const SERIES_RULES: PartyRules = { ref: [...PLAIN_RULES.ref!, 'from'] };

/** Finds whose figure it is and, where a measure has two sides, who is on the other: "China's exports to the US". */
export const readParties = eachDraft('parties', ({ context }, draft, all) => {
  if (
    draft.implied.includes('refArea') ||
    (!draft.trigger && draft.form !== 'count' && draft.form !== 'share')
  )
    return draft;
  const areas = areasOf(context);
  // Nobody is named, and nothing was carried over.
  if (areas.length === 0) return draft;
  const rules = draft.trigger?.entry.measure.parties ?? (actsItself(draft) ? SERIES_RULES : PLAIN_RULES);
  const tied = areas.map((area) => ({
    area,
    tie: isOfNext(context, draft, area, all) ? null : tieOf(context, draft, area, rules),
    weight: weigh(context, draft, area),
  }));
  const counterpart = inTurn(context, draft, all, tied) ?? nearest(tied, 'counterpart');
  const ref = nearest(tied, 'owner') ?? nearest(tied, 'ref', actsItself(draft) ? 'subject' : 'ref');
  const counterpartArea = counterpart?.area.entry.code ?? null;
  const refArea = ref?.area.entry.code ?? null;
  if (ref === null || refArea === counterpartArea)
    return counterpartArea === null ? draft : { ...draft, counterpartArea, refArea: null };
  return { ...draft, counterpartArea, refArea, place: placeWithin(context, draft, ref, tied) };
});

interface TiedArea {
  readonly area: AreaHit;
  readonly tie: Tie | null;
  readonly weight: number;
}

/** "to Chile and Peru, growing 14 and 12 percent": of as many areas as figures each has its own. */
function inTurn(
  context: Context,
  draft: Draft,
  all: readonly Draft[],
  tied: readonly TiedArea[],
): TiedArea | null {
  const listed = tied.filter(
    ({ tie, area }, at) => tie === 'counterpart' && tied[at - 1]?.area.first !== area.first,
  );
  const figures = all.filter(({ trigger, unit }) => trigger === draft.trigger && unit === draft.unit);
  if (listed.length < 2 || listed.length !== figures.length) return null;
  const areas = listed.map(({ area }) => area);
  const gaps = [
    ...areas.slice(1).map(({ first }, at) => leadOf(context, first) - areas[at]!.last),
    ...figures.slice(1).map(({ reading }, at) => reading.first - figures[at]!.reading.last),
  ];
  return gaps.every((gap) => gap <= WITHIN_LIST) ? listed[figures.indexOf(draft)]! : null;
}

/** Words between two of a list: ", and". */
const WITHIN_LIST = 2;

/** "Japan's inflation rate in Osaka": a place beside the measure narrows its country down. */
function placeWithin(
  context: Context,
  draft: Draft,
  { area, tie }: TiedArea,
  tied: readonly TiedArea[],
): string | null {
  const place = placeOf(context, draft, area, tie === 'owner' || tie === 'subject' ? tie : 'ref');
  if (place !== null || !actsItself(draft)) return place;
  const within = tied.find(
    (other) =>
      other.tie === 'ref' &&
      other.area !== area &&
      other.area.entry.code === area.entry.code &&
      isBeside(context, draft, other.area),
  );
  return within ? placeOf(context, draft, within.area, 'ref') : null;
}

/** "total exports": with everybody, whoever was told of before. */
export const isTotal = (context: Context, { trigger }: Draft): boolean =>
  trigger !== null && /^(?:all|combined|overall|total)$/.test(context.word(trigger.first - 1));

function tieOf(context: Context, draft: Draft, area: AreaHit, rules: PartyRules): Tie | null {
  const { code, role } = area.entry;
  if (role === 'office' && !draft.trigger?.entry.measure.ofOffice) return null;
  const lead = leadOf(context, area.first);
  const before = context.word(lead);
  if (rules.counterpart?.includes(before) || isListedAfter(context, lead, rules.counterpart))
    return isTotal(context, draft) && area.last <= draft.trigger!.first ? null : 'counterpart';
  if (owns(context, area, draft)) return 'owner';
  if (rules.ref?.includes(namedBefore(context, area)?.lead ?? before))
    return isOnlyDescribed(context, area) || isApart(context, draft, area) || isOfSpeech(context, draft, area)
      ? null
      : 'ref';
  if (code === 'WORLD' || role === 'adjective') return null;
  return isSubject(context, area, lead) && area.first < draft.reading.first + 12 ? 'subject' : null;
}

/** "fell 3 percent while those to Chile fell 34 percent": an area of another clause is of the figure that follows it there. */
function isOfNext(
  context: Context,
  { reading }: Draft,
  { first, last }: AreaHit,
  all: readonly Draft[],
): boolean {
  if (first < reading.last || boundariesBetween(context, reading.last, first) === 0) return false;
  return all.some(
    (other) => other.reading.first >= last && boundariesBetween(context, last, other.reading.first) === 0,
  );
}

/** "to Chile and the EU": what leads to the one before leads to this one, too. */
function isListedAfter(context: Context, lead: number, leads: readonly string[] = []): boolean {
  if (!/^(?:and|or)$/.test(context.word(lead))) return false;
  const first = context.hitBefore('area', lead)?.first;
  return first !== undefined && leads.includes(context.word(leadOf(context, first)));
}

/** "in the German embassy" is not in Germany, though "in the German town of Halle" is; "in the world" is anywhere. */
const isOnlyDescribed = (context: Context, area: AreaHit): boolean =>
  area.entry.code === 'WORLD' || (area.entry.role === 'adjective' && namedAfter(context, area) === null);

/** "22 staff, many heading for talks in Nairobi": a place after a comma is told of something else. */
const isApart = (context: Context, { reading }: Draft, { first }: AreaHit): boolean =>
  first > reading.last && boundariesBetween(context, reading.last, first) > 0;

/** "At a rally in Ohio, she said that jobs": a city or state in another clause is where something else is. */
function isOfSpeech(context: Context, draft: Draft, area: AreaHit): boolean {
  const { trigger } = draft;
  if (area.entry.place === null || !actsItself(draft) || isBeside(context, draft, area)) return false;
  return area.last <= trigger!.first && boundariesBetween(context, area.last, trigger!.first) > 0;
}

/** An area that acts: no preposition before it but "with", a verb after it. */
function isSubject(context: Context, area: AreaHit, lead: number): boolean {
  const before = context.word(lead);
  const after = context.tokens[area.last];
  if (!after || after.lower === "'s" || context.hitAt('measure', area.last)?.entry.role === 'noun')
    return false;
  if (before === 'with') return /ing$/.test(after.lower);
  if (before === 'and' || before === 'or') return !context.hitBefore('area', lead) && !after.capital;
  return !isPreposition(before) && (after.kind === 'word' || after.lower === ',') && !after.capital;
}

function weigh(context: Context, { reading }: Draft, area: AreaHit): number {
  const before = area.last <= reading.first;
  const [from, to] = before ? [area.last, reading.first] : [reading.last, area.first];
  return Math.max(0, to - from) + 3 * boundariesBetween(context, from, to) + (before ? 0 : 4);
}

/** The nearest area that is tied in one way or the other. */
function nearest(areas: readonly TiedArea[], tie: Tie, other: Tie = tie): TiedArea | null {
  let best: TiedArea | null = null;
  for (const area of areas) {
    if (area.tie !== tie && area.tie !== other) continue;
    if (!best || area.weight < best.weight) best = area;
  }
  return best;
}
