import type { Article } from '../article.ts';
import type { Claim, Figure } from '../claim.ts';
import type { Compiled } from '../compile.ts';
import { type Context, createContext } from '../context.ts';
import { calendarDay } from '../iso.ts';
import { readReadings, toQuantity } from '../quantities/read.ts';
import { splitSentences } from '../sentences.ts';
import { readAttributions } from './attributions.ts';
import { carryOver, carryProduct, levelsOfChange, shareParties } from './carry-over.ts';
import { readActors, readDefinitions, readProducts, readScopes, readWholes } from './details.ts';
import { draftClaims } from './drafts.ts';
import { labelOf } from './labels.ts';
import { nameMeasures, shareMeasures } from './measures.ts';
import { readModality } from './modalities.ts';
import { readParties } from './parties.ts';
import { assignPeriods, assumePeriods } from './period-of.ts';
import { readPeriods } from './periods.ts';
import type { Draft, EarlierSentence, Refiner, Scene } from './scene.ts';
import { compareWith, readTransformations } from './transformations.ts';
import { readYearSpans } from './year-spans.ts';

/** The steps in order. What a later step relies on stands before it. */
const REFINERS: readonly Refiner[] = [
  nameMeasures,
  shareMeasures,
  carryOver, // before parties, which would else look for them in the wrong sentence
  readTransformations,
  readParties,
  shareParties,
  readScopes,
  readProducts,
  carryProduct,
  readDefinitions, // after products: it puts the subject in the place of the counted noun
  readWholes,
  readActors,
  assignPeriods,
  compareWith,
  levelsOfChange, // after the times: the level reached has the time of its change
  assumePeriods,
  readModality,
  readAttributions,
];

/** How many sentences back a figure may take its subject from. */
const MEMORY = 6;
/** How much of a paragraph without figures is kept as what came before, in characters. */
const TAIL = 600;

/** The claims of one sentence, by their offsets in its block. */
export interface ReadSentence {
  readonly block: number;
  readonly start: number;
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** Reads the sentences of an article's blocks that hold claims, in order; if asked, with the claims that years spell out. */
export function readSentences(
  article: Pick<Article, 'title' | 'date' | 'blocks'>,
  compiled: Compiled,
  { withYearSpans }: { readonly withYearSpans: boolean },
): ReadSentence[] {
  const { title } = article;
  const date = calendarDay(article.date);
  const sentences: ReadSentence[] = [];
  const past: EarlierSentence[] = [];
  const remember = (sentence: EarlierSentence) => {
    if (past.push(sentence) > MEMORY) past.shift();
  };
  const pass = (text: string) => remember(withoutFigures(text, compiled));
  for (const [block, text] of article.blocks.entries()) {
    if (!compiled.figures.mayHoldFigure(text)) {
      pass(text.slice(-TAIL));
      continue;
    }
    for (const { start, end } of splitSentences(text)) {
      const sentence = text.slice(start, end);
      if (!compiled.figures.mayHoldFigure(sentence) || compiled.figures.isTable(sentence)) {
        pass(sentence);
        continue;
      }
      const context = createContext(sentence, compiled);
      const drafts = readDrafts(context, { date, title }, past);
      const printed = drafts.map((draft) => toClaim(context, draft, start));
      const spelled = withYearSpans ? spelledOut(sentence, date, start, printed) : [];
      sentences.push({ block, start, text: sentence, claims: [...printed, ...spelled] });
      remember({ text: sentence, context: () => context, drafts });
    }
  }
  return sentences;
}

function readDrafts(
  context: Context,
  { date, title }: Pick<Scene, 'date' | 'title'>,
  past: readonly EarlierSentence[],
): readonly Draft[] {
  const readings = readReadings(context);
  if (readings.length === 0) return [];
  const scene = { context, periods: readPeriods(context, date), date, title, earlier: past.toReversed() };
  let drafts: readonly Draft[] = draftClaims(context, readings);
  for (const refiner of REFINERS) drafts = refiner.refine(scene, drafts);
  return drafts;
}

function withoutFigures(text: string, compiled: Compiled): EarlierSentence {
  let context: Context | undefined;
  return {
    text,
    context: () => {
      context ??= createContext(text, compiled);
      return context;
    },
    drafts: [],
  };
}

/** The claims that years spell out, but for those that meet a printed one. */
function spelledOut(
  sentence: string,
  date: string | null,
  offset: number,
  printed: readonly Claim[],
): readonly Claim[] {
  return readYearSpans(sentence, date)
    .map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }))
    .filter((span) => !printed.some((each) => meet(each, span)));
}

const meet = (a: Claim, b: Claim): boolean => a.start < b.end && b.start < a.end;

/** Every field by name: copying a draft without some of its fields takes ten times as long. */
function toClaim(context: Context, draft: Draft, offset: number): Claim {
  const quantity = toQuantity(context, draft.reading);
  const { value, range, interval } = draft.form === 'change' ? signed(quantity) : quantity;
  return {
    start: quantity.start + offset,
    end: quantity.end + offset,
    surface: quantity.surface,
    value,
    range,
    unit: draft.unit,
    bound: quantity.bound,
    direction: quantity.direction,
    interval,
    measure: draft.measure,
    form: draft.form,
    transformation: draft.transformation,
    refArea: draft.refArea,
    counterpartArea: draft.counterpartArea,
    product: draft.product,
    whole: draft.whole,
    actors: draft.actors,
    scope: draft.scope,
    timePeriod: draft.timePeriod,
    comparedWith: draft.comparedWith,
    modality: draft.modality,
    attribution: draft.attribution,
    label: labelOf(draft),
    implied: draft.implied,
  };
}

/** In a claim a fall is negative, and so is its interval. */
function signed(figure: Figure): Pick<Figure, 'value' | 'range' | 'interval'> {
  if (figure.direction !== 'down' || figure.value === null || figure.value < 0) return figure;
  const negate = (value: number | null) => (value === null ? null : -value);
  return {
    value: -figure.value,
    range: figure.range && [-figure.range[1], -figure.range[0]],
    interval: [negate(figure.interval[1]), negate(figure.interval[0])],
  };
}
