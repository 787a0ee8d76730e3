import type { Article, ReadArticle } from './article.ts';
import type { Claim, PlacedClaim, Quantity } from './claim.ts';
import { type ReadSentence, readSentences } from './claims/read.ts';
import { type Compiled, compile } from './compile.ts';
import { createContext } from './context.ts';
import { isEnglish } from './language.ts';
import { openPhraseBook, type PhraseBook } from './phrase-book.ts';
import { lexiconOf } from './phrases.ts';
import { readReadings, toQuantity } from './quantities/read.ts';
import { splitSentences } from './sentences.ts';
import { sayCells } from './table-cells.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text to read with what is known of where it stands. */
export interface Passage {
  readonly text: string;
  /** The text before, for what carries over; nothing is read from it. */
  readonly before?: string | null;
  readonly title?: string | null;
  /** When it was published, ISO 8601. */
  readonly date?: string | null;
  readonly publisher?: string | null;
}

export interface Reader {
  /** Every quantity of a text, in order; no two overlap. */
  quantities(text: string): Quantity[];
  /** Every quantity of a text, read in context. */
  claims(passage: Passage): Claim[];
  /** An article with the claims of all its blocks. */
  article(article: Article): ReadArticle;
}

/** Builds a reader from a vocabulary. Costs some milliseconds: build one and keep it. */
export function createReader(vocabulary: Vocabulary): Reader {
  return readerWith(compile(vocabulary, lexiconOf(vocabulary)));
}

/** The same from a vocabulary whose phrases are in a book, at a tenth of the cost. */
export function createReaderFromBook(vocabulary: Vocabulary, book: PhraseBook): Reader {
  return readerWith(compile(vocabulary, openPhraseBook(book, vocabulary)));
}

function readerWith(compiled: Compiled): Reader {
  const quantities = (text: string): Quantity[] =>
    splitSentences(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      if (!compiled.figures.mayHoldFigure(sentence) || compiled.figures.isTable(sentence)) return [];
      const context = createContext(sentence, compiled);
      return readReadings(context).map((reading) => {
        const quantity = toQuantity(context, reading);
        return { ...quantity, start: quantity.start + start, end: quantity.end + start };
      });
    });
  return {
    quantities,
    claims: (passage) => {
      const blocks = [passage.before ?? '', passage.text];
      return readSentences({ title: passage.title ?? '', date: passage.date ?? null, blocks }, compiled, {
        withYearSpans: false,
      }).flatMap(({ block, claims }) => (block === 1 ? claims : []));
    },
    article: (article) => {
      const english = isEnglish(article.blocks, compiled.words.stops);
      const said = sayCells(article, quantities);
      const sentences = english
        ? readSentences({ ...article, blocks: said.blocks }, compiled, { withYearSpans: true })
        : [];
      const claims = sentences.flatMap(placedClaims).flatMap((claim) => said.place(claim) ?? []);
      return {
        ...article,
        isEnglish: english,
        claims: claims.map((claim, at) => ({ ...claim, id: `${article.id}#${at}` })),
      };
    },
  };
}

function placedClaims({ block, start, text, claims }: ReadSentence): Omit<PlacedClaim, 'id'>[] {
  return claims.map((claim) => ({ ...claim, block, sentence: text, at: claim.start - start }));
}
