import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import type { Compiled } from '../compile.ts';
import { type Context, createContext } from '../context.ts';
import { calendarDay } from '../iso.ts';
import { readReadings } from '../quantities/read.ts';
import { splitSentences } from '../sentences.ts';
import { readAnnualised } from './annualised.ts';
import { readAttributions } from './attributions.ts';
import { carryOver, carryProduct, levelsOfChange, shareParties } from './carry-over.ts';
import { readActors, readDefinitions, readProducts, readScopes, readWholes } from './details.ts';
import { draftClaims } from './drafts.ts';
import { readFirms } from './firms.ts';
import { carrySides } from './flows.ts';
import { takeHomeAreas } from './home-area.ts';
import { pairLists, placeFigures } from './lists.ts';
import { nameMeasures } from './measures.ts';
import { readModality } from './modalities.ts';
import { narrowMeasures } from './narrow-measures.ts';
import { readParties } from './parties.ts';
import { readParts } from './parts.ts';
import { assignPeriods } from './period-of.ts';
import { readPeriods } from './periods/read.ts';
import { continueSeries } from './release/series.ts';
import { dateSeries, freeMains } from './release/times.ts';
import { retold } from './retold.ts';
import type { Draft, EarlierSentence, Refiner, Scene } from './scene.ts';
import { shareMeasures } from './share-measures.ts';
import { toClaim } from './to-claim.ts';
import { assumePeriods } from './told-times.ts';
import { compareWith, readTransformations } from './transformations.ts';
import { readYearSpans } from './year-spans.ts';

/** The steps in order. What a later step relies on stands before it. */
const REFINERS: readonly Refiner[] = [
  nameMeasures,
  narrowMeasures,
  carryOver, // before parties, which would else look for them in the wrong sentence
  retold,
  shareMeasures,
  readTransformations,
  readParties,
  shareParties,
  takeHomeAreas,
  readScopes,
  readAnnualised,
  readProducts,
  carryProduct,
  readParts, // after products: what no product names
  pairLists, // after sides and products, of which each figure of a list has its own
  placeFigures,
  carrySides,
  readDefinitions, // after products: it puts the subject in the place of the counted noun
  readWholes,
  readActors,
  readFirms,
  assignPeriods,
  compareWith,
  levelsOfChange, // after the times: the level reached has the time of its change
  continueSeries, // after the sides and the times, which it carries over
  freeMains,
  assumePeriods,
  dateSeries, // after what was assumed of the main figure
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

/** A sentence or, where a whole block holds no figure, the end of it. */
interface Piece {
  readonly block: number;
  readonly start: number;
  readonly text: string;
  readonly hasFigures: boolean;
}

/**
 * So many pieces are taken through each step together: the code of one step fits a processor's nearest memory, that of all steps
 * does not.
 */
const TOGETHER = 64;

/** Reads the sentences of an article's blocks that hold claims, in order; if asked, with the claims that years spell out. */
export function readSentences(
  article: Pick<Article, 'title' | 'date' | 'blocks'>,
  compiled: Compiled,
  { withYearSpans }: { readonly withYearSpans: boolean },
): ReadSentence[] {
  const { title } = article;
  const date = calendarDay(article.date);
  const pieces = article.blocks.flatMap((text, block) => piecesOf(text, block, compiled));
  const sentences: ReadSentence[] = [];
  let past: readonly EarlierSentence[] = [];
  for (let from = 0; from < pieces.length; from += TOGETHER) {
    const batch = pieces.slice(from, from + TOGETHER);
    const told = readDrafts(batch, { date, title }, past, compiled);
    for (const [at, { block, start, text, hasFigures }] of batch.entries()) {
      if (!hasFigures) continue;
      const { context, drafts } = told[at]!;
      const printed = drafts.map((draft) => toClaim(context(), draft, start));
      const spelled = withYearSpans ? spelledOut(text, date, start, printed) : [];
      sentences.push({ block, start, text, claims: [...printed, ...spelled] });
    }
    past = told.slice(-MEMORY);
  }
  return sentences;
}

function piecesOf(text: string, block: number, { figures }: Compiled): readonly Piece[] {
  if (!figures.mayHoldFigure(text))
    return [{ block, start: Math.max(0, text.length - TAIL), text: text.slice(-TAIL), hasFigures: false }];
  return splitSentences(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const hasFigures = figures.mayHoldFigure(sentence) && !figures.isTable(sentence);
    return { block, start, text: sentence, hasFigures };
  });
}

/** Reads what each piece tells, given what the pieces before told. */
function readDrafts(
  pieces: readonly Piece[],
  { date, title }: Pick<Scene, 'date' | 'title'>,
  before: readonly EarlierSentence[],
  compiled: Compiled,
): readonly EarlierSentence[] {
  const contexts = pieces.map(({ text, hasFigures }) => (hasFigures ? createContext(text, compiled) : null));
  const readings = contexts.map((context) => (context ? readReadings(context) : []));
  const periods = contexts.map((context, at) =>
    context && readings[at]!.length > 0 ? readPeriods(context, date) : [],
  );
  const told = [...before];
  let read: Context | null = null;
  const headline = () => {
    read ??= createContext(title, compiled);
    return read;
  };
  for (const [at, { text }] of pieces.entries()) {
    const context = contexts[at]!;
    if (readings[at]!.length === 0) {
      told.push(withoutFigures(text, context, compiled));
      continue;
    }
    const scene = {
      context,
      periods: periods[at]!,
      date,
      title,
      headline,
      earlier: told.slice(-MEMORY).reverse(),
    };
    told.push({ text, context: () => context, drafts: refine(scene, draftClaims(context, readings[at]!)) });
  }
  return told.slice(before.length);
}

function refine(scene: Scene, first: readonly Draft[]): readonly Draft[] {
  let drafts = first;
  for (const refiner of REFINERS) drafts = refiner.refine(scene, drafts);
  return drafts;
}

function withoutFigures(text: string, known: Context | null, compiled: Compiled): EarlierSentence {
  let context = known;
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
