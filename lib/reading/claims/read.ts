import type { Article } from '../article.ts';
import type { Claim, Figure, PlacedClaim } from '../claim.ts';
import type { Compiled } from '../compile.ts';
import { type Context, createContext } from '../context.ts';
import { calendarDay } from '../iso.ts';
import { readReadings, toQuantity } from '../quantities/read.ts';
import type { Reading } from '../quantities/reading.ts';
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

/** Reads the claims of an article's blocks, in order; if asked, with those that its years spell out. */
export function readClaims(
  article: Pick<Article, 'title' | 'date' | 'blocks'>,
  compiled: Compiled,
  { withYearSpans }: { readonly withYearSpans: boolean },
): Omit<PlacedClaim, 'id'>[] {
  const { title } = article;
  const date = calendarDay(article.date);
  const claims: Omit<PlacedClaim, 'id'>[] = [];
  let earlier: EarlierSentence[] = [];
  const remember = (text: string, context: () => Context, drafts: readonly Draft[], block: number) => {
    earlier = [{ text, context, drafts, block }, ...earlier.slice(0, MEMORY - 1)];
  };
  const pass = (text: string, block: number) =>
    remember(
      text,
      once(() => createContext(text, compiled)),
      [],
      block,
    );
  for (const [block, text] of article.blocks.entries()) {
    if (!compiled.figures.mayHoldFigure(text)) {
      pass(text.slice(-TAIL), block);
      continue;
    }
    for (const { start, end } of splitSentences(text)) {
      const sentence = text.slice(start, end);
      if (!compiled.figures.mayHoldFigure(sentence) || compiled.figures.isTable(sentence)) {
        pass(sentence, block);
        continue;
      }
      const context = createContext(sentence, compiled);
      const readings = readReadings(context);
      const drafts =
        readings.length === 0
          ? []
          : refine({ context, periods: readPeriods(context, date), date, title, earlier }, readings);
      const printed = drafts.map((draft) => toClaim(context, draft));
      const spelled = withYearSpans ? readYearSpans(sentence, date) : [];
      for (const claim of [
        ...printed,
        ...spelled.filter((span) => !printed.some((each) => meet(each, span))),
      ])
        claims.push({
          ...claim,
          start: claim.start + start,
          end: claim.end + start,
          block,
          sentence,
          at: claim.start,
        });
      remember(sentence, () => context, drafts, block);
    }
  }
  return claims;
}

function refine(scene: Scene, readings: readonly Reading[]): readonly Draft[] {
  const drafts: readonly Draft[] = draftClaims(scene.context, readings);
  return REFINERS.reduce((before, refiner) => refiner.refine(scene, before), drafts);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const meet = (a: Claim, b: Claim): boolean => a.start < b.end && b.start < a.end;

function toClaim(context: Context, draft: Draft): Claim {
  const { reading, trigger: _trigger, identity: _identity, ...dimensions } = draft;
  const quantity = toQuantity(context, reading);
  return {
    ...(draft.form === 'change' ? signed(quantity) : quantity),
    ...dimensions,
    label: labelOf(draft),
  };
}

/** In a claim a fall is negative, and so is its interval. */
function signed<T extends Figure>(figure: T): T {
  if (figure.direction !== 'down' || figure.value === null || figure.value < 0) return figure;
  const negate = (value: number | null) => (value === null ? null : -value);
  return {
    ...figure,
    value: -figure.value,
    range: figure.range && [-figure.range[1], -figure.range[0]],
    interval: [negate(figure.interval[1]), negate(figure.interval[0])],
  };
}
