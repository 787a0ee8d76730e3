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

function referenceText(): string[] {
  const copy = document.cloneNode(true) as Document;
  const content = new Readability(copy, { serializer: (node) => node }).parse()?.content as
    | Element
    | undefined;
  const leaves = [...(content?.querySelectorAll('p, li, blockquote, h2, h3, h4, td, div') ?? [])].filter(
    (element) => !element.querySelector('p, li, blockquote, td, div'),
  );
  return leaves.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
}
