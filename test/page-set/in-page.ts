import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { findArticles } from '../../lib/page/articles.ts';

/** What the extension reads on a page, beside what a well-known reader mode takes for its main text. */
export interface ReadText {
  readonly articles: readonly { readonly title: string; readonly blocks: readonly string[] }[];
  /** Paragraphs of the reader mode; empty where it finds no article. */
  readonly reference: readonly string[];
}

/** Runs in the page, which stays as it is. */
export function readText(): ReadText {
  const found = findArticles(document, { url: location.href, now: new Date().toISOString() });
  return {
    articles: found.map(({ title, blocks }) => ({ title, blocks })),
    reference: isProbablyReaderable(document) ? referenceText() : [],
  };
}

/** What in its main text no reader would call the article's own. */
const BESIDE = 'figure, figcaption, [class*="caption" i], [class*="byline" i], [class*="author" i]';

function referenceText(): string[] {
  const copy = document.cloneNode(true) as Document;
  const reader = new Readability(copy, { serializer: (node) => node, keepClasses: true });
  const content = reader.parse()?.content as Element | undefined;
  return [...(content?.querySelectorAll('p, li, blockquote, h2, h3, h4, td, div') ?? [])]
    .filter((element) => !element.querySelector('p, li, blockquote, td, div') && !element.closest(BESIDE))
    .filter((element) => linkedChars(element) < (element.textContent ?? '').length / 2)
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !/^https?:\S+$/.test(text));
}

function linkedChars(element: Element): number {
  return [...element.querySelectorAll('a')].reduce(
    (sum, { textContent }) => sum + (textContent ?? '').length,
    0,
  );
}
