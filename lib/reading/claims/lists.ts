import type { Context } from '../context.ts';
import type { Entry, EntryOf } from '../entry.ts';
import type { Hit } from '../lexicon.ts';
import { type AreaHit, areasOf } from './areas-of.ts';
import { withMeasure } from './measure-fit.ts';
import { type Draft, type Refiner, refineEach } from './scene.ts';

/** "Exports to Japan and Australia rose 14.8 and 12 percent": of two lists of one length each figure goes with its own head. */
export const pairLists: Refiner = {
  id: 'lists',
  refine({ context }, drafts) {
    if (drafts.length < 2) return drafts;
    const runs = runsOf(context, drafts);
    if (runs.length === 0) return drafts;
    const paired = [...drafts];
    for (const run of runs) {
      const heads = HEADS.map((type) => headsOf(context, type, run)).find((found) => found !== null);
      const last = run.at(-1)!;
      const named = run.find(({ trigger }) => trigger) ?? last;
      for (const [at, draft] of run.entries()) {
        const head = heads?.[at];
        if (head)
          paired[drafts.indexOf(draft)] = withHead(context, alike(draft, named, last), head, heads[0]!, run);
      }
    }
    return refineEach(drafts, (draft) => paired[drafts.indexOf(draft)]!);
  },
};

/** No office that only tells of one. */
const isPlace = ({ entry }: AreaHit): boolean => entry.role !== 'office';

type Head = Hit<EntryOf<'area' | 'product' | 'measure'>>;

const HEADS = ['measure', 'area', 'product'] as const;

/** "men aged 23, 26 and 27", "an hour and 25 minutes": lists of these tell no series. */
const SORTLESS: ReadonlySet<Draft['reading']['kind']> = new Set(['bare', 'count', 'time', 'age', 'length']);

/** Lists of figures of one kind, with nothing but commas and "and" between them. */
function runsOf(context: Context, drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const runs: Draft[][] = [];
  for (const draft of drafts) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (SORTLESS.has(draft.reading.kind)) continue;
    if (
      run &&
      before &&
      before.reading.kind === draft.reading.kind &&
      isJoined(context, before.reading.last, draft.reading.first)
    )
      run.push(draft);
    else runs.push([draft]);
  }
  return runs.filter(({ length }) => length > 1);
}

/** What may stand between two members of a list. */
const JOINING = /^(?:,|and|or|to|in|with|of|for|the|from)$/;

function isJoined({ tokens }: Context, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  const between = tokens.slice(from, to).map(({ lower }) => lower);
  return (
    between.every((lower) => JOINING.test(lower)) &&
    between.some((lower) => lower === ',' || lower === 'and' || lower === 'or')
  );
}

/** The names of one type that are listed as many, right before the figures; `null` where there are none. */
function headsOf(context: Context, type: Entry['type'], run: readonly Draft[]): readonly Head[] | null {
  const start = run[0]!.reading.first;
  const named = type === 'area' ? areasOf(context).filter(isPlace) : (context.hits(type) as readonly Head[]);
  const hits = named.filter(({ last }) => last <= start);
  const heads: Head[] = [];
  for (const hit of hits.toReversed()) {
    const next = heads[0];
    if (next && !isJoined(context, hit.last, next.first)) break;
    heads.unshift(hit);
  }
  const isBetween = context.numbers.some(
    ({ first, last }) => first >= (heads.at(-1)?.last ?? start) && last <= start,
  );
  return heads.length === run.length && !isBetween ? heads : null;
}

/** What one figure of a list leaves unsaid: its measure is that of the first, and where the last is a change it is one. */
function alike(draft: Draft, named: Draft, last: Draft): Draft {
  const { trigger, measure } = draft.trigger ? draft : named;
  const isChange = draft.form !== 'change' && last.form === 'change' && last.reading.direction !== null;
  if (!isChange)
    return trigger === draft.trigger
      ? draft
      : { ...draft, trigger, measure, form: named.form, transformation: named.transformation };
  const { form, transformation } = last;
  const reading = { ...draft.reading, direction: last.reading.direction };
  return { ...draft, trigger, measure, reading, form, transformation };
}

function withHead(context: Context, draft: Draft, head: Head, first: Head, run: readonly Draft[]): Draft {
  const { entry } = head;
  if (entry.type === 'product') return { ...draft, product: entry.product };
  if (entry.type === 'measure')
    return entry.role === 'noun' && entry.measure.kinds.includes(draft.reading.kind as never)
      ? withMeasure(draft, head as Hit<EntryOf<'measure'>>, context)
      : draft;
  return withArea(context, draft, entry, first, run);
}

/** The side that the list of places is of, told by the word before it, or by the side that one of them was read as. */
function withArea(
  context: Context,
  draft: Draft,
  { code, place }: AreaHit['entry'],
  first: Head,
  run: readonly Draft[],
): Draft {
  const isCounterpart =
    draft.trigger?.entry.measure.parties?.counterpart?.includes(context.word(first.first - 1)) ||
    run.some(({ counterpartArea }) => counterpartArea === code);
  if (isCounterpart) return { ...draft, counterpartArea: code };
  return { ...draft, refArea: code, place };
}

/** "Malta (2.7 %), Czechia (2.9 %)", "France 0.9 %, Belgium 3.1 %": the figure is that of the place it stands behind. */
export const placeFigures: Refiner = {
  id: 'places-of-figures',
  refine({ context }, drafts) {
    if (drafts.length < 2 || context.hits('area').length < 2) return drafts;
    const places = drafts.map((draft) => placeBefore(context, draft));
    if (places.filter((place) => place !== null).length < 2 || !beginsList(context, drafts, places))
      return drafts;
    const first = drafts.findIndex((_, at) => places[at] !== null);
    const listed = new Set(places.map((place) => place?.entry.code));
    return refineEach(drafts, (draft) => {
      const place = places[drafts.indexOf(draft)];
      if (!place) return draft;
      const { parties } = draft.trigger?.entry.measure ?? {};
      const isCounterpart =
        parties?.counterpart?.includes(context.word(places[first]!.first - 1)) ||
        (parties && draft.refArea !== null && !listed.has(draft.refArea));
      return isCounterpart
        ? { ...draft, counterpartArea: place.entry.code }
        : { ...draft, refArea: place.entry.code, place: place.entry.place };
    });
  },
};

/** "59 % with Singapore, 44 % with Malaysia": where the first figure stands behind no place, a comma leads from the one before. */
function beginsList(context: Context, drafts: readonly Draft[], places: readonly (Hit | null)[]): boolean {
  const listed = drafts.findIndex((_, at) => places[at] !== null);
  const { kind, first } = drafts[listed]!.reading;
  return (
    context.token(first - 1)?.lower !== ',' ||
    drafts.find(({ reading }) => reading.kind === kind) === drafts[listed]
  );
}

function placeBefore(context: Context, { reading }: Draft): Hit<EntryOf<'area'>> | null {
  const mark = context.token(reading.first - 1)?.lower ?? '';
  const at = /^[(,:]$|^(?:at|with)$/.test(mark) ? reading.first - 1 : reading.first;
  const hit = context.hitBefore('area', at);
  return hit && hit.entry.role !== 'adjective' && isPlace(hit) ? hit : null;
}
