import type { Dimensions } from '../claim.ts';
import type { Context } from '../context.ts';
import type { UnitKind } from '../vocabulary.ts';
import { areasOf } from './areas-of.ts';
import { isTotal } from './parties.ts';
import type { Told } from './release/told.ts';
import { BACKWARD, directionSaid, hasSubjectBefore, LINK, resumesAt } from './resuming.ts';
import { type Draft, ELSEWHERE, eachDraft, type Scene } from './scene.ts';

/**
 * A sentence that opens with "This is down from …", or says that "in September the rate was 9.9 %", speaks of the figure before it:
 * what it leaves unsaid is carried over from the nearest earlier figure in the same unit, and marked as implied.
 */
export const carryOver = eachDraft('carry-over', (scene, draft, all) => {
  if (draft.trigger && !draft.implied.includes('measure')) return draft;
  const isBack = !draft.trigger && refersBack(scene.context, draft);
  const resumes = !isBack && resumesAt(scene.context, draft) && !hasSubjectBefore(draft, all);
  if (!isBack && !resumes) return draft;
  const source = sameUnitBefore(scene, draft, resumes);
  if (!source) return draft;
  // "in the EU the rate was 11.5 %" names its own place
  const sides: readonly (keyof Dimensions)[] =
    resumes && areasOf(scene.context).some(({ entry }) => entry.role !== 'office')
      ? []
      : ['refArea', 'place', 'counterpartArea'];
  const carried: readonly (keyof Dimensions)[] = ['measure', ...sides, 'product', 'whole', 'actors', 'scope'];
  const values = {
    ...Object.fromEntries(carried.map((key) => [key, source[key]])),
    scope: source.scope.filter((scope) => !resumes || scope !== 'annualised'),
  };
  const said = resumes ? directionSaid(scene.context, draft) : null; // "the gain is 0.8 %", after a fall
  const inherited = source.form === 'change' ? source.reading.direction : null;
  const direction = draft.reading.direction ?? said ?? inherited;
  return {
    ...draft,
    ...values,
    reading: direction === draft.reading.direction ? draft.reading : { ...draft.reading, direction },
    form: said ? 'change' : source.form,
    transformation: said && source.form !== 'change' ? 'other-change' : source.transformation,
    trigger: source.trigger,
    away: ELSEWHERE,
    implied: [...new Set([...draft.implied, ...carried])],
    told: stepsBack(scene.context, draft, startOf(draft, all))
      ? earlierThan(source, draft, startOf(draft, all))
      : draft.told,
  };
});

/** "This is down from", "That compares with", ", down from $33 billion in April". */
function refersBack(context: Context, { reading }: Draft): boolean {
  const before = context.word(reading.first - 1);
  if ((before === 'from' || before === 'to') && context.hitBefore('change', reading.first - 1)) return true;
  return reading.first < 10 && BACKWARD.test(context.word(0)) && LINK.test(context.word(1));
}

/** How many sentences back a plain noun or a pronoun in mid-sentence refers. */
const NEAR = 2;

function sameUnitBefore({ earlier }: Scene, draft: Draft, resumes: boolean): Draft | null {
  const isLike = (before: Draft): boolean => (before.form === 'change') === (draft.form === 'change');
  for (const { drafts } of resumes ? earlier.slice(0, NEAR) : earlier) {
    const same = drafts.filter(
      (before) =>
        before.unit === draft.unit && before.trigger && !isForeseen(before) && isKept(before, draft),
    );
    const match = same.findLast(isLike) ?? (resumes && draft.form !== 'change' ? same.at(-1) : undefined);
    if (match) return match;
  }
  return null;
}

const isForeseen = ({ told }: Draft): boolean => told?.role === 'expected' || told?.role === 'denied';

/** A measure that the sentence shares with the one before is that of its source. */
const isKept = ({ measure }: Draft, { trigger, measure: own }: Draft): boolean => !trigger || measure === own;

/** Where the figure before it ends. */
const startOf = (draft: Draft, all: readonly Draft[]): number =>
  all.findLast(({ reading }) => reading.last <= draft.reading.first)?.reading.last ?? 0;

/** "A year earlier they had been $3.9 billion", and not "compared with a year earlier". */
const stepsBack = (context: Context, { reading }: Draft, from: number): boolean =>
  context
    .hits('release')
    .some(
      ({ entry, first, last }) =>
        entry.role.endsWith('-step') &&
        first >= from &&
        last <= reading.first &&
        /^(?:|[,;(—]|in|and|but|while)$/.test(
          context.token(/^(?:a|the)$/.test(context.word(first - 1)) ? first - 2 : first - 1)?.lower ?? '',
        ),
    );

const earlierThan = ({ reading, timePeriod }: Draft, draft: Draft, first: number): Told => ({
  role: 'before',
  vintage: null,
  first,
  last: draft.reading.last,
  isSure: true,
  teller: null,
  measure: null,
  isBare: false,
  main: reading,
  mainPeriod: timePeriod,
});

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
const isNamedApart = ({ trigger, away = 0, implied, reading }: Draft, change: Draft): boolean =>
  away < NAMED_WITHIN &&
  !implied.includes('measure') &&
  trigger!.first >= change.reading.last &&
  trigger!.last <= reading.first;

/** How near, in words, what names a level stands to it. */
const NAMED_WITHIN = 3;

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
