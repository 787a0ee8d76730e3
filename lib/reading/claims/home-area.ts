import type { Context } from '../context.ts';
import { type AreaHit, areasOf, leadOf } from './areas-of.ts';
import { GENERIC } from './details.ts';
import { boundariesBetween, type Draft, eachDraft, type Scene } from './scene.ts';
import { isOfTheDay } from './told-times.ts';

/**
 * A figure for which the sentence names no area is of that whose office gives it, else of the only one that the sentence is about,
 * else of the only one that the headline names, else of the only one that the sentence before names. So are statistics, and other
 * sums and shares where nobody tells of a firm. Nobody said so of this figure: it is marked as implied.
 */
export const takeHomeAreas = eachDraft('home-areas', (scene, draft, all) => {
  if (draft.refArea !== null || !(isStatistic(draft) || isUnowned(scene, draft, all))) return draft;
  const home = homeOf(scene, draft);
  if (home === null || home.code === draft.counterpartArea) return draft;
  return { ...draft, refArea: home.code, place: home.place, implied: [...draft.implied, 'refArea'] };
});

/** What statistics offices report month by month, and the like. */
function isStatistic({ trigger }: Draft): boolean {
  const measure = trigger?.entry.measure;
  return (
    measure !== undefined &&
    !measure.ofEvent &&
    (measure.lagMonths !== undefined || measure.ofNation === true)
  );
}

const OF_AREAS: ReadonlySet<string> = new Set(['money', 'percent', 'points', 'mass']);
const FORMS: ReadonlySet<Draft['form']> = new Set(['level', 'change', 'share', 'rate']);

/** A sum or a share that may be of a country: of no market, no firm and nothing that happened. */
function isUnowned(scene: Scene, draft: Draft, all: readonly Draft[]): boolean {
  if (!OF_AREAS.has(draft.reading.kind) || !FORMS.has(draft.form)) return false;
  if (draft.trigger?.entry.measure.ofEvent || isOfTheDay(scene.context, draft)) return false;
  const [before] = scene.earlier;
  return !all.some(isOfFirm) && !tellsOfFirm(scene.context) && !(before && tellsOfFirm(before.context()));
}

const isOfFirm = ({ trigger }: Draft): boolean => trigger?.entry.measure.ofFirm === true;

/** "the carmaker", "Northway plc", "shares in Northway": a central bank is no such firm. */
const tellsOfFirm = ({ tokens, compiled: { words } }: Context): boolean =>
  tokens.some(
    ({ lower, capital }, at) =>
      (words.firmKinds.has(lower) &&
        !capital &&
        !/^(?:central|reserve)$/.test(tokens[at - 1]?.lower ?? '')) ||
      (at > 0 && capital && words.firmEndings.has(lower)) ||
      /^(?:shares|shareholders|investors)$/.test(lower),
  );

interface Home {
  readonly code: string;
  readonly place: string | null;
}

function homeOf({ context, headline, earlier }: Scene, draft: Draft): Home | null {
  const own = areasOf(context);
  const office = only(own.filter(isOffice).map(country));
  if (office) return office;
  const world = own.filter(({ entry }) => entry.code === 'WORLD');
  if (world.length > 0) return world.some((area) => hasEconomy(context, area)) ? country(world[0]!) : null;
  const named = sides(context, own);
  const hasSides = draft.trigger?.entry.measure.parties !== undefined;
  if (!hasSides && named.length < own.filter(isArea).length) return null;
  if (named.length > 0) return aboutWhich(context, named, draft);
  if (hasSides) return ownerBefore(earlier);
  const told = sides(headline(), areasOf(headline()));
  if (told.length > 0) return only(told.map((area) => inHeadline(headline(), area)));
  return toldBefore(earlier);
}

/** The only area that a sentence is about, "Japanese workers saw pay shrink 3 percent": no city, and none that comes up after the figure. */
function aboutWhich(
  context: Context,
  areas: readonly AreaHit[],
  { reading, trigger, unit }: Draft,
): Home | null {
  if (areas.some((area) => area.entry.role === 'place' || isOfPerson(context, area))) return null;
  const isApart = ({ first }: AreaHit): boolean =>
    first >= reading.last && boundariesBetween(context, reading.last, first) > 0;
  if (areas.some(isApart)) return null;
  // Goods go both ways, and an area that has nothing may be the other side; a price is mostly that of a market.
  const isUnsure = trigger?.entry.measure.parties !== undefined || unit.includes(' per ');
  if (isUnsure && !areas.some((area) => area.first <= 1 || isPossessive(context, area))) return null;
  return only(areas.map(country));
}

/** "the world economy", "global growth", "the world's output" */
const hasEconomy = (context: Context, area: AreaHit): boolean =>
  /^(?:economy|growth|output|gdp|trade)$/.test(
    context.word(isPossessive(context, area) ? area.last + 1 : area.last),
  );

/** "Jordan Smith" */
const isOfPerson = ({ tokens }: Context, { entry, last }: AreaHit): boolean =>
  entry.role === 'name' && tokens[last]?.kind === 'word' && tokens[last].capital;

const isPossessive = (context: Context, { last }: AreaHit): boolean =>
  /^(?:'s|')$/.test(context.token(last)?.lower ?? '');

function toldBefore(earlier: Scene['earlier']): Home | null {
  const before = earlier.map(({ context: read }) => ({ context: read(), areas: areasOf(read()) }));
  const named = before.flatMap(({ context, areas }) => sides(context, areas));
  // What was told of a city may go on with it or with its country.
  if (named.some(({ entry }) => entry.role === 'place')) return null;
  const offices = before.flatMap(({ areas }) => areas.filter(isOffice));
  return only((named.length > 0 ? named : offices).map(country));
}

/**
 * Goods go both ways: only who owns something in the sentence right before, "South Korea's customs service", says whose they are, and
 * not where it is of some goods alone.
 */
function ownerBefore([before]: Scene['earlier']): Home | null {
  const context = before?.context();
  if (!context || context.hits('product').some(({ entry }) => !GENERIC.has(entry.product))) return null;
  const owners = sides(context, areasOf(context)).filter(
    (area) =>
      isPossessive(context, area) ||
      area.entry.role === 'adjective' ||
      context.hitAt('measure', area.last) !== undefined,
  );
  return only(owners.map(country));
}

/** The areas but those that something goes to or comes from. */
const sides = (context: Context, areas: readonly AreaHit[]): readonly AreaHit[] =>
  areas.filter((area) => isArea(area) && !isOtherSide(context, area));

/** "to Chile", "from Chile", "with Chile" */
const isOtherSide = (context: Context, { first }: AreaHit): boolean =>
  OTHER_SIDE.has(context.word(leadOf(context, first)));

const OTHER_SIDE: ReadonlySet<string> = new Set([
  'to',
  'from',
  'with',
  'against',
  'on',
  'into',
  'for',
  'than',
]);

const isOffice = ({ entry }: AreaHit): boolean => entry.role === 'office';
const isArea = (area: AreaHit): boolean => !isOffice(area) && area.entry.code !== 'WORLD';
const country = ({ entry }: AreaHit): Home => ({
  code: entry.code,
  place: entry.role === 'place' ? entry.place : null,
});

/** "Tokyo inflation slows" is of the city. */
function inHeadline(headline: Context, area: AreaHit): Home {
  const isOwner = headline.hits('measure').some(({ first }) => first >= area.last && first - area.last <= 2);
  return isOwner ? { code: area.entry.code, place: area.entry.place } : country(area);
}

/** The one that all are; `null` for none or several. */
function only(homes: readonly Home[]): Home | null {
  const [first, ...more] = homes;
  if (!first || more.some(({ code }) => code !== first.code)) return null;
  return more.every(({ place }) => place === first.place) ? first : null;
}
