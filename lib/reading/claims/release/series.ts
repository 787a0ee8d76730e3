import type { Dimensions } from '../../claim.ts';
import type { ReleaseRole } from '../../vocabulary.ts';
import { type Draft, ELSEWHERE, type Refiner, type Scene } from '../scene.ts';
import { holds, isReleased } from './holds.ts';
import { markAll } from './mark.ts';
import { isSameKind } from './same-kind.ts';
import type { Told } from './told.ts';

/**
 * "fell to 2.1 % from 2.3 % in April, below the 2.2 % expected": the figure before and the one expected are of the series of the
 * figure beside them. What they leave unsaid is carried over from it and marked as implied.
 */
export const continueSeries: Refiner = {
  id: 'series',
  refine(scene, drafts) {
    if (!mayTell(scene)) return drafts;
    const marks = markAll(scene, drafts);
    if (marks.every((mark) => mark === null)) return drafts;
    const marked = drafts.map((draft, at) => (marks[at] ? { ...draft, told: marks[at] } : draft));
    return revisedMains(marked.map((draft, at) => goOn(scene, draft, marked, at)));
  },
};

/** Who forecasts and how far back something was tell nothing by themselves; "above April's 3.2 %" needs no word of a release. */
const mayTell = ({ context, periods }: Scene): boolean =>
  context.hits('release').some(({ entry }) => !BESIDE.has(entry.role)) ||
  periods.some(({ last }) => context.token(last)?.lower === "'s");

const BESIDE: ReadonlySet<ReleaseRole> = new Set([
  'forecaster',
  'earlier',
  'year-step',
  'quarter-step',
  'month-step',
]);

function goOn(scene: Scene, draft: Draft, all: readonly Draft[], at: number): Draft {
  const { told } = draft;
  if (!told) return draft;
  if (told.role === null || told.main) return withVintage(draft, told);
  const source = mainOf(scene, draft, all, at);
  if (!source) return told.role === 'denied' ? withVintage(draft, told) : { ...draft, told: null };
  if (!holds(scene, told, draft, source)) return { ...draft, told: null };
  const isHere = all.includes(source);
  const linked = { ...told, main: source.reading, mainPeriod: isHere ? null : source.timePeriod };
  const away = isHere ? (source.away ?? 0) : ELSEWHERE;
  return withVintage({ ...inSeries(draft, source), away, told: linked }, linked);
}

/** Only of a statistic: an initial bid is no estimate. */
const withVintage = (draft: Draft, { vintage }: Told): Draft =>
  vintage === null || !isReleased(draft)
    ? draft
    : { ...draft, scope: [...new Set([...draft.scope, vintage])].sort() };

/**
 * The figure whose series another goes on: one of its own sentence, or of the sentences before. One that comes after it in the
 * sentence is meant only where the two are held against each other: "had expected 5.5 %, but it came in at 5.2 %".
 */
function mainOf(scene: Scene, draft: Draft, all: readonly Draft[], at: number): Draft | null {
  const here = mainIn(scene, draft, all, at);
  const isAhead = here !== null && here.reading.first > draft.reading.first;
  if (here && (!isAhead || draft.told?.role !== 'expected' || isOpposed(scene, draft, here))) return here;
  return mainBefore(scene, draft, draft.told!) ?? here;
}

const isOpposed = ({ context: { tokens } }: Scene, from: Draft, to: Draft): boolean =>
  tokens.slice(from.reading.last, to.reading.first).some(({ lower }) => OPPOSING.has(lower));

const OPPOSING: ReadonlySet<string> = new Set(['but', 'it', 'instead', 'actual', 'actually', 'whereas']);

const isMain = ({ told }: Draft): boolean => !told || told.role === null;

/** The figure of this sentence whose series a figure goes on: the nearest before it, else after it. */
function mainIn({ context }: Scene, draft: Draft, all: readonly Draft[], at: number): Draft | null {
  const { reading, told } = draft;
  const next = all[at + 1];
  // "from 11.2 percent in April to 10.6 percent"
  if (
    next &&
    isSameKind(next, draft) &&
    context.word(reading.first - 1) === 'from' &&
    context.word(next.reading.first - 1) === 'to'
  )
    return next;
  const fits = (other: Draft) =>
    isMain(other) &&
    isSameKind(other, draft) &&
    (!told?.measure || other.measure === told.measure) &&
    !(told?.role === 'expected' && other.measure === 'poll-share');
  const before = all.slice(0, at).filter(fits);
  if (before.length > 0) {
    const listed = before.at(-1 - listedAfter(all, at)) ?? before[0]!;
    return isOfOneSize(draft, listed)
      ? listed
      : (before.findLast((other) => isOfOneSize(draft, other)) ?? null);
  }
  const after = all.slice(at + 1).find(fits) ?? null;
  return told?.role === 'before' && told.first > OPENING ? null : after;
}

/** Farther apart than so many times, an expected percentage is of another series: 3.6 % for the month, 85 % for the year. */
const FARTHEST = 4;
/** Of small percentages it is no wonder. */
const SMALL = 2;

function isOfOneSize({ reading: a, told }: Draft, { reading: b }: Draft): boolean {
  if (told?.role !== 'expected' || a.kind !== 'percent' || a.value === null || b.value === null) return true;
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return high <= SMALL * 2 || high <= FARTHEST * Math.max(low, SMALL);
}

/** A figure before stands ahead of the main one only where it opens the sentence: "After falling 2.2 % in April, exports rose 5 %". */
const OPENING = 3;

/** How many figures expected in the same words come after this one: the first of two goes with the first of two. */
function listedAfter(all: readonly Draft[], at: number): number {
  const { told } = all[at]!;
  let count = 0;
  while (told?.role === 'expected' && all[at + 1 + count]?.told?.last === told.last) count += 1;
  return count;
}

/** The same in the sentences before: "Economists had expected 2.2 %." */
function mainBefore({ earlier }: Scene, draft: Draft, { role, measure }: Told): Draft | null {
  const named = measure ?? ownMeasure(draft);
  const reach = role === 'before' ? 1 : 2;
  for (const { drafts } of earlier.slice(0, reach)) {
    const found = drafts.find(
      (other) =>
        isMain(other) &&
        other.trigger &&
        isSameKind(other, draft) &&
        isOfOneSize(draft, other) &&
        (named === null || other.measure === named),
    );
    if (found) return role === 'before' && named !== null ? null : found;
  }
  return null;
}

/** The measure that the sentence itself gives a figure: a poll of economists is none. */
const ownMeasure = ({ trigger, implied, measure }: Draft): string | null =>
  trigger && !implied.includes('measure') && measure !== 'poll-share' ? measure : null;

const CARRIED: readonly (keyof Dimensions)[] = [
  'measure',
  'refArea',
  'place',
  'counterpartArea',
  'product',
  'whole',
  'actors',
  'scope',
];

function inSeries(draft: Draft, source: Draft): Draft {
  const { trigger, unit, identity, form, transformation } = source;
  const carried = Object.fromEntries(CARRIED.map((key) => [key, source[key]]));
  // "was 5 %, after a drop of 3 points" tells a change beside a level
  const isOwnChange = draft.form === 'change' && form !== 'change';
  const direction = draft.reading.direction ?? (form === 'change' ? source.reading.direction : null);
  return {
    ...draft,
    ...carried,
    trigger,
    unit,
    identity,
    form: isOwnChange ? draft.form : form,
    transformation: isOwnChange ? draft.transformation : transformation,
    reading: direction === draft.reading.direction ? draft.reading : { ...draft.reading, direction },
    implied: [...new Set([...draft.implied, ...CARRIED.filter((key) => !isSaidOf(draft, source, key))])],
  };
}

/** What the sentence says of the figure itself, and of the source alike. */
function isSaidOf(draft: Draft, source: Draft, key: keyof Dimensions): boolean {
  const [own, other] = [draft[key], source[key]];
  const isSame = Array.isArray(own) ? own.join() === String(other) : own === other;
  return isSame && !source.implied.includes(key);
}

/** What was revised from another estimate is the revised one. */
function revisedMains(drafts: readonly Draft[]): readonly Draft[] {
  const revised = new Set(drafts.map(({ told }) => (told?.role === 'first' ? told.main : null)));
  return drafts.map((draft) =>
    revised.has(draft.reading) && !draft.scope.includes('revised')
      ? { ...draft, scope: [...draft.scope, 'revised'].sort() }
      : draft,
  );
}
