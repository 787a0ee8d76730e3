import type { Context } from '../context.ts';
import { type AreaHit, areasOf } from './areas-of.ts';
import { type Draft, eachDraft, type Scene } from './scene.ts';

/**
 * A statistic of which the sentence names no area is of that whose office gives it, else of the only one that the headline names,
 * else of the only one that the sentences before name. Nobody said so of this figure: it is marked as implied.
 */
export const takeHomeAreas = eachDraft('home-areas', (scene, draft) => {
  if (draft.refArea !== null || !isOfSomeArea(draft)) return draft;
  const home = homeOf(scene, draft);
  if (home === null || home.code === draft.counterpartArea) return draft;
  return { ...draft, refArea: home.code, place: home.place, implied: [...draft.implied, 'refArea'] };
});

/** What statistics offices report month by month, and the like. */
function isOfSomeArea({ trigger }: Draft): boolean {
  const measure = trigger?.entry.measure;
  return (
    measure !== undefined &&
    !measure.ofEvent &&
    (measure.lagMonths !== undefined || measure.ofNation === true)
  );
}

interface Home {
  readonly code: string;
  readonly place: string | null;
}

function homeOf({ context, headline, earlier }: Scene, draft: Draft): Home | null {
  const own = areasOf(context);
  const office = only(own.filter(isOffice).map(country));
  if (office) return office;
  // Goods go both ways, and another area of the sentence may be the one meant.
  if (draft.trigger!.entry.measure.parties || own.some(isArea)) return null;
  const told = areasOf(headline()).filter(isArea);
  if (told.length > 0) return only(told.map((area) => inHeadline(headline(), area)));
  const before = earlier.flatMap(({ context: read }) => areasOf(read()));
  const named = before.filter(isArea);
  // What was told of a city may go on with it or with its country.
  if (named.some(({ entry }) => entry.role === 'place')) return null;
  return only((named.length > 0 ? named : before.filter(isOffice)).map(country));
}

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
