import type { Context } from '../context.ts';
import { type AreaHit, areasOf } from './areas-of.ts';
import { type Draft, eachDraft, type Scene } from './scene.ts';

/**
 * Whose exports: named once, it holds for the shipments of the sentences after, as long as no other country comes to be their
 * subject. The headline counts last. Marked as implied.
 */
export const carrySides = eachDraft('carry-sides', (scene, draft) => {
  const measure = draft.trigger?.entry.measure;
  if (draft.refArea || !measure?.parties?.counterpart || measure.ofEvent) return draft;
  if (!draft.counterpartArea && areasOf(scene.context).some(({ entry }) => entry.role !== 'office'))
    return draft;
  const refArea = ownerBefore(scene, draft);
  return refArea
    ? { ...draft, refArea, implied: [...new Set([...draft.implied, 'refArea' as const])] }
    : draft;
});

function ownerBefore({ earlier, headline }: Scene, draft: Draft): string | null {
  for (const { drafts, context } of earlier) {
    const told = drafts.findLast(({ measure, refArea }) => measure === draft.measure && refArea !== null);
    const owner = told?.refArea ?? ownerIn(context(), draft);
    if (owner) return owner === draft.counterpartArea ? null : owner;
    if (hasOtherSubject(context(), draft)) return null;
  }
  const owner = ownerIn(headline(), draft);
  return owner === draft.counterpartArea ? null : owner;
}

/** How far apart an area and the measure that it owns stand: "Vietnam's total seafood exports", "exports of coffee from Kenya". */
const APART = 3;

function ownerIn(context: Context, { measure }: Draft): string | null {
  const areas = areasOf(context).filter(({ entry }) => entry.code !== 'WORLD' && entry.role !== 'office');
  for (const named of context.hits('measure')) {
    if (named.entry.measure.id !== measure) continue;
    const owner = areas.find(
      ({ first, last }) =>
        (last <= named.first && named.first - last <= APART && isPlain(context, last, named.first)) ||
        (first >= named.last &&
          first - named.last <= APART &&
          /^(?:of|from|by)$/.test(context.word(first - 1))),
    );
    if (owner) return owner.entry.code;
  }
  return null;
}

function isPlain({ tokens }: Context, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ kind, lower }) => kind === 'word' || lower === "'s" || lower === "'");
}

/** "Thailand has other troubles": a country that opens a sentence is what the next ones are of. */
const hasOtherSubject = (context: Context, { counterpartArea }: Draft): boolean =>
  areasOf(context).some(
    (area) => area.entry.role !== 'office' && area.entry.code !== counterpartArea && opens(context, area),
  );

const opens = (context: Context, { first }: AreaHit): boolean =>
  first === 0 || (first === 1 && context.word(0) === 'the');
