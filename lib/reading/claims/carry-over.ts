import type { Dimensions } from '../claim.ts';
import type { Context } from '../context.ts';
import type { UnitKind } from '../vocabulary.ts';
import { isTotal } from './parties.ts';
import { type Draft, ELSEWHERE, eachDraft, type Scene } from './scene.ts';

/**
 * A sentence that opens with "This is down from …" speaks of the figure before it: what it leaves unsaid is carried over from
 * the nearest earlier figure in the same unit, and marked as implied.
 */
export const carryOver = eachDraft('carry-over', (scene, draft) => {
  if (draft.trigger || !refersBack(scene.context, draft)) return draft;
  const source = sameUnitBefore(scene, draft);
  if (!source) return draft;
  const carried: (keyof Dimensions)[] = [
    'measure',
    'refArea',
    'place',
    'counterpartArea',
    'product',
    'whole',
    'actors',
    'scope',
  ];
  const values = Object.fromEntries(carried.map((key) => [key, source[key]]));
  return {
    ...draft,
    ...values,
    form: source.form,
    transformation: source.transformation,
    trigger: source.trigger,
    away: ELSEWHERE,
    implied: [...draft.implied, ...carried],
  };
});

const BACKWARD = /^(?:this|that|it|these|those|they)$/;
const LINK =
  /^(?:had|stood|stands|is|was|were|are|compares|compared|marks|marked|represents|follows|followed|comes|came)$/;

/** "This is down from", "That compares with", ", down from $33 billion in April". */
function refersBack(context: Context, { reading }: Draft): boolean {
  const before = context.word(reading.first - 1);
  if ((before === 'from' || before === 'to') && context.hitBefore('change', reading.first - 1)) return true;
  return reading.first < 10 && BACKWARD.test(context.word(0)) && LINK.test(context.word(1));
}

function sameUnitBefore({ earlier }: Scene, draft: Draft): Draft | null {
  for (const { drafts } of earlier) {
    const match = drafts.findLast(
      (before) =>
        before.unit === draft.unit &&
        before.trigger &&
        (before.form === 'change') === (draft.form === 'change'),
    );
    if (match) return match;
  }
  return null;
}

/**
 * "fell 12.7 percent …, to $28.8 billion", "rose 3 % from 4 million to 4.1 million": the levels of a change are of its measure,
 * the one reached at its time and the one left at the time it is compared with.
 */
export const levelsOfChange = eachDraft('levels-of-change', ({ context }, draft, all) => {
  const link = context.word(draft.reading.first - 1);
  if (draft.form === 'change' || (link !== 'to' && link !== 'from')) return draft;
  const change = all.findLast(
    (other) => other.form === 'change' && other.trigger && other.reading.last < draft.reading.first,
  );
  if (
    !change ||
    change.unit === draft.unit ||
    !change.trigger!.entry.measure.kinds.includes(draft.reading.kind as UnitKind)
  )
    return draft;
  if (draft.trigger && (draft.measure === change.measure || isNamedApart(draft, change))) return draft;
  const { away, measure, trigger, refArea, place, counterpartArea, product, scope, actors } = change;
  const timePeriod = draft.timePeriod ?? (link === 'to' ? change.timePeriod : change.comparedWith);
  const form = trigger!.entry.measure.form;
  return {
    ...draft,
    away,
    measure,
    trigger,
    refArea,
    place,
    counterpartArea,
    product,
    scope,
    actors,
    timePeriod,
    form,
    transformation: 'level',
    implied: [...draft.implied, 'measure', 'refArea', 'counterpartArea'],
  };
});

/** "Rates go down by 25 points: refinancing to 4.25 %": what is named right before the level is not what changed. */
const isNamedApart = ({ trigger, away = 0, implied }: Draft, change: Draft): boolean =>
  away < NEAR && !implied.includes('measure') && trigger!.first >= change.reading.last;

/** How near, in words, what names a level stands to it. */
const NEAR = 3;

/** Within a sentence, a side that one figure names holds for the next of the same measure: "Exports to the US fell 12.7 %, with China shipping $28.8bn". */
export const shareParties = eachDraft('share-parties', ({ context }, draft, all) => {
  if (!draft.trigger || (draft.refArea && draft.counterpartArea) || !draft.trigger.entry.measure.parties)
    return draft;
  const sibling = all.find(
    (other) => other !== draft && other.measure === draft.measure && consistent(other, draft),
  );
  if (!sibling) return draft;
  const { refArea, place } = draft.refArea ? draft : sibling;
  // What comes first, and what is called so, is the total.
  const isOfAll = draft.reading.first < sibling.reading.first || isTotal(context, draft);
  const counterpartArea = draft.counterpartArea ?? (isOfAll ? null : sibling.counterpartArea);
  return {
    ...draft,
    refArea,
    place,
    counterpartArea,
    implied: [...draft.implied, 'refArea', 'counterpartArea'],
  };
});

function consistent(a: Draft, b: Draft): boolean {
  const clash = (x: string | null, y: string | null) => x !== null && y !== null && x !== y;
  return !clash(a.refArea, b.refArea) && !clash(a.counterpartArea, b.counterpartArea);
}

/** A share whose product the sentence leaves out is of what the sentence before was about. */
export const carryProduct = eachDraft('carry-product', ({ earlier }, draft) => {
  if (draft.product || draft.form !== 'share' || !draft.trigger) return draft;
  const hit = earlier[0]?.context().hits('product')[0];
  return hit ? { ...draft, product: hit.entry.product, implied: [...draft.implied, 'product'] } : draft;
});
