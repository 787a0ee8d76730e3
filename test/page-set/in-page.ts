import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { findArticles } from '../../lib/page/articles.ts';

/** What the extension reads on a page, beside what a well-known reader mode takes for its main text. */
export interface ReadText {
  readonly articles: readonly { readonly title: string; readonly blocks: readonly string[] }[];
  /** Paragraphs of the reader mode; empty where it finds no article. */
  readonly reference: readonly string[];
  /** Texts that the reader mode leaves out although they are the article's own by all that the page says of them. */
  readonly alsoOwn: readonly string[];
}

/** Runs in the page, which stays as it is. */
export function readText(): ReadText {
  const found = findArticles(document, { url: location.href, now: new Date().toISOString() });
  const reference = isProbablyReaderable(document) ? referenceText() : [];
  return {
    articles: found.map(({ title, blocks }) => ({ title, blocks })),
    reference,
    alsoOwn: [...headlines(), ...standfirsts(), ...captionsBeside(reference), ...paragraphsBeside(reference)],
  };
}

/** What in its main text no reader would call the article's own, by the names that the page gives it. */
const BESIDE = [
  'figure, figcaption, aside, nav, footer, address, [rel~="author"], [itemprop="author"]',
  ...['caption', 'byline', 'author', 'teaser', 'newsletter', 'related', 'rollover', 'tooltip'].map(
    (name) => `[class*="${name}" i]`,
  ),
].join();
const PARAGRAPHS = 'p, li, blockquote, h2, h3, h4, td, div';

function referenceText(): string[] {
  const copy = document.cloneNode(true) as Document;
  const reader = new Readability(copy, { serializer: (node) => node, keepClasses: true });
  const content = reader.parse()?.content as Element | undefined;
  if (!content) return [];
  const headline = plainText(document.querySelector('h1'));
  return [...content.querySelectorAll(PARAGRAPHS)]
    .filter((element) => !element.querySelector('p, li, blockquote, td, div') && !isBeside(element, content))
    .filter((element) => unlinkedShare(element) > 0.5)
    .map(plainText)
    .filter((text) => text !== '' && !/^https?:\S+$/.test(text))
    .filter((text) => headline === '' || !text.startsWith(headline));
}

/** Layouts hang such names on the column of the text as well: what holds most of it is not beside it. */
function isBeside(element: Element, content: Element): boolean {
  const named = element.closest(BESIDE);
  return named !== null && plainText(named).length < plainText(content).length / 2;
}

function headlines(): string[] {
  return [document.title, ...[...document.querySelectorAll('h1, [itemprop="headline"]')].map(plainText)];
}

/** Captions that stand in one article with the reader mode's text, and lead nowhere. */
function captionsBeside(reference: readonly string[]): string[] {
  const known = new Set(reference);
  const texts = [...document.querySelectorAll('p')].filter((p) => known.has(plainText(p)));
  const homes = new Set(texts.map((p) => p.closest('article, main') ?? p.parentElement));
  return [...document.querySelectorAll('figcaption, [class*="caption" i]')]
    .filter((caption) => !caption.closest('a, aside, nav, footer'))
    .filter((caption) => [...homes].some((home) => home?.contains(caption)))
    .map(plainText);
}

/** What the page's metadata, or its markup, calls the description of the article. */
function standfirsts(): string[] {
  const metadata = [...document.querySelectorAll('meta')]
    .filter((meta) => /(?:^|[:.])description$/i.test(meta.getAttribute('property') ?? meta.name))
    .map((meta) => meta.content);
  const marked = [...document.querySelectorAll(STANDFIRST)].map(plainText);
  return [...metadata, ...marked];
}

/** What newsrooms call a standfirst. */
const STANDFIRST = ['standfirst', '-dek', '-deck', 'subtitle', 'subheadline']
  .map((name) => `[class*="${name}" i]`)
  .concat('[itemprop="description"]')
  .join();

/** Paragraphs between those of the reader mode, under the same parent, which it leaves out for the links in them. */
function paragraphsBeside(reference: readonly string[]): string[] {
  const known = new Set(reference);
  const all = [...document.querySelectorAll('p')];
  const parents = new Set(all.filter((p) => known.has(plainText(p))).map((p) => p.parentElement));
  // Where nearly all is links, they are a list of other articles.
  return all
    .filter((p) => parents.has(p.parentElement) && unlinkedShare(p) > 0.25)
    .map((p) => {
      const copy = p.cloneNode(true) as Element;
      for (const part of copy.querySelectorAll(BESIDE)) part.remove();
      return plainText(copy);
    });
}

function unlinkedShare(element: Element): number {
  const linked = [...element.querySelectorAll('a')].map(({ textContent }) => (textContent ?? '').length);
  return 1 - linked.reduce((sum, chars) => sum + chars, 0) / (element.textContent ?? '').length;
}

function plainText(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
