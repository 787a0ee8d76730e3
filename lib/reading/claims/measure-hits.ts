import type { Context } from '../context.ts';
import type { EntryOf } from '../entry.ts';
import type { Hit } from '../lexicon.ts';
import type { MeasureEntry } from '../vocabulary.ts';
import { hitsToldByShape } from './measure-shapes.ts';
import { isBare, namesOtherSide } from './noun-phrases.ts';
import { isToldPer } from './priced.ts';
import type { Draft, Scene } from './scene.ts';
import { Surroundings } from './surroundings.ts';

export type MeasureHit = Hit<EntryOf<'measure'>>;
type HintHit = Hit<EntryOf<'hint'>>;

/** "energy bill" begins with a hint of the price of energy and is none. */
const isInLonger = (context: Context, { first, last }: HintHit): boolean =>
  (context.hitAt('measure', first)?.last ?? 0) > last;

const asHit = ({ first, last, entry: { measure, role } }: HintHit): MeasureHit => ({
  first,
  last,
  type: 'measure',
  entry: { type: 'measure', measure, role },
});

/** The phrases of a sentence that name a measure here: vague ones only where what stands around them bears them out. */
export function measureHits(scene: Scene, drafts: readonly Draft[]): readonly MeasureHit[] {
  const named = scene.context.hits('measure').filter((hit) => !isOfScope(scene.context, hit));
  // What shapes tell is told in percent or, of goods, in money for so much of them.
  const isPriced = drafts.some(({ reading }) => isPrice(scene.context, reading));
  const shown =
    isPriced || drafts.some(({ reading }) => reading.kind === 'percent')
      ? hitsToldByShape(scene, named, isPriced)
      : NONE;
  const hints = scene.context.hits('hint');
  const vague = hints
    .filter((hint) => hint.entry.role === 'vague' && !isInLonger(scene.context, hint))
    .map(asHit);
  if (shown.length === 0 && vague.length === 0 && !named.some(isConditional)) return named;
  const around = new Surroundings(scene);
  const leftOut = spansLeftOut(scene.context, hints);
  const borneOut: MeasureHit[] = [];
  const ranks: number[] = [];
  for (const hit of [...shown, ...[...vague, ...named].toSorted((a, b) => a.first - b.first)]) {
    const isLeftOut = leftOut.some(([from, to]) => hit.first >= from && hit.last <= to);
    const rank = isLeftOut ? null : rankOf(hit, scene.context, around);
    if (rank === null) continue;
    borneOut.push(hit);
    ranks.push(rank);
  }
  return borneOut.filter(
    (hit, at) => !borneOut.some((other, by) => beats(other, ranks[by]!, hit, ranks[at]!)),
  );
}

const isPrice = ({ compiled: { ofProducts } }: Context, { kind, unit }: Draft['reading']): boolean =>
  kind === 'money' && ofProducts?.per !== undefined && isToldPer(ofProducts.per, unit);

const NONE: readonly MeasureHit[] = [];

/** What is left out of a measure is not measured: "without energy, food, alcohol and tobacco". */
function spansLeftOut(context: Context, hints: readonly HintHit[]): readonly (readonly [number, number])[] {
  return hints
    .filter(({ entry, first }) => entry.role === 'narrowing' && LEAVES_OUT.test(context.word(first)))
    .map(({ first, last }) => {
      let to = last;
      while (to < last + LONGEST_LIST && isListed(context, to)) to += 1;
      return [first, to];
    });
}

const LEAVES_OUT = /^(?:without|excluding|excludes|less|stripping|strips|strip|leaving|leaves|leave)$/;
const LONGEST_LIST = 8;

const isListed = (context: Context, at: number): boolean =>
  /^(?:,|and|or)$/.test(context.token(at)?.lower ?? '') || context.hitAt('product', at) !== undefined;

const isConditional = ({ entry: { measure } }: MeasureHit): boolean =>
  measure.needs !== undefined || measure.unless !== undefined;

/** "adjusted for inflation" tells no inflation; "real wages" are wages. */
function isOfScope(context: Context, { first, last, entry }: MeasureHit): boolean {
  if (entry.measure.form !== 'rate' || entry.measure.changeOf === undefined) return false;
  return [0, 1, 2, 3].some((back) => {
    const scope = context.hitAt('scope', first - back);
    return scope !== undefined && last <= scope.last && scope.last - scope.first > last - first;
  });
}

/** So many words name a measure whatever else is told: "headline earnings per share" beside a dividend. */
const IN_FULL = 3;

/** How far away stands what bears a phrase out, in sentences; `null` where nothing does. */
function rankOf(hit: MeasureHit, context: Context, around: Surroundings): number | null {
  const { role, measure } = hit.entry;
  if (measure.needs && !around.holdsNear(measure.needs)) return null;
  const isInFull = role === 'noun' && hit.last - hit.first >= IN_FULL;
  if (measure.unless && !isInFull && around.holdsInSentence(measure.unless)) return null;
  if (role !== 'vague') return 0;
  if (!measure.beside) return isWithOtherSide(context, hit, measure) ? 0 : null;
  return isBare(context, hit) ? around.distanceTo(measure) : null;
}

const isWithOtherSide = (context: Context, hit: MeasureHit, { parties }: MeasureEntry): boolean =>
  parties?.counterpart === undefined || namesOtherSide(context, hit.last, parties.counterpart);

/** Of phrases of the same words, a vague one that is borne out says more than a plain one, and the nearer evidence more than the farther. */
function beats(a: MeasureHit, rankOfA: number, b: MeasureHit, rankOfB: number): boolean {
  if (a === b || a.first !== b.first || a.last !== b.last || a.entry.role !== 'vague') return false;
  return b.entry.role === 'vague' ? rankOfA < rankOfB : sharesKind(a.entry.measure, b.entry.measure);
}

const sharesKind = (a: MeasureEntry, b: MeasureEntry): boolean =>
  a.kinds.some((kind) => b.kinds.includes(kind));
