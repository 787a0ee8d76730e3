import type { Article } from '../reading/article.ts';
import type { FoundArticle } from './articles.ts';
import { elementOf, type TextBlock } from './text-blocks.ts';

/**
 * Digits and number words: more is for the worker, which knows the words of the trade. Plain letters only, for a pattern with
 * Unicode classes takes longer to compile than all the page's text to test.
 */
const FIGURE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+(?:teen|ty|fold|illions?)|hundred|thousand|lakh|crore|dozen|third|quarter|hal[fv]|doubl|tripl|trebl|twice|one (?:in|of)|a single)/i;

/** All the text of one page that is ever sent to the worker, in UTF-16 units. */
export const MAX_PAGE_CHARS = 1_000_000;

/** Whether a text may hold a figure. Cheap, and wrong only towards yes. */
export function holdsFigure(text: string): boolean {
  return FIGURE.test(text);
}

/**
 * The articles with a figure in them, with all their blocks, for what a figure is about often stands in the sentence
 * before. Text beyond `maxChars` in all is dropped, whole blocks at a time.
 */
export function spot(articles: readonly FoundArticle[], maxChars = MAX_PAGE_CHARS): FoundArticle[] {
  let left = maxChars;
  return articles
    .map((article) => {
      const kept = article.places.filter((block) => {
        left -= block.text.length + (block.headings ?? []).join().length;
        return left >= 0;
      });
      return withPlaces(article, kept);
    })
    .filter((article) => article.blocks.some(holdsFigure));
}

/**
 * The articles without what nobody can see, be it a block or a part of one. Asks for layout, so only of the blocks with a
 * figure; text without one costs nothing and carries no mark.
 */
export function withoutHiddenFigures(articles: readonly FoundArticle[]): FoundArticle[] {
  return articles.map((article) => {
    const shown = article.places.map((block) => (holdsFigure(block.text) ? shownPart(block) : block));
    if (shown.every((block, at) => block === article.places[at])) return article;
    return withPlaces(
      article,
      shown.filter(({ text }) => text !== ''),
    );
  });
}

function shownPart(block: TextBlock): TextBlock {
  const kept = block.pieces.filter(({ node }) => isShown(node));
  if (kept.length === block.pieces.length) return block;
  let text = '';
  let end = 0;
  const pieces = kept.map((piece) => {
    // What was left out is as good as a space, and so is a line's end.
    if (piece.at > end && text !== '') text += ' ';
    end = piece.at + piece.length;
    const at = text.length;
    text += block.text.slice(piece.at, end);
    return { ...piece, at };
  });
  return { ...block, text, pieces };
}

/** What of a found article can travel in a message. */
export function toArticle({ places, ...article }: FoundArticle): Article {
  const cells = places.flatMap(({ headings }, block) => (headings ? [{ block, headings }] : []));
  return cells.length > 0 ? { ...article, cells } : article;
}

function isShown(text: Text): boolean {
  return elementOf(text).checkVisibility({ visibilityProperty: true });
}

function withPlaces(article: FoundArticle, places: FoundArticle['places']): FoundArticle {
  return { ...article, places, blocks: places.map((block) => block.text) };
}
