/** What a page's JSON-LD says about its article; `null` for what it does not say. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
}

const ARTICLE_TYPE = /(?:^|\/)(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)$/;
const MAX_DEPTH = 6;

type Node = Readonly<Record<string, unknown>>;

/** The first article that a page's `application/ld+json` scripts describe, or `null`. Broken scripts are passed over. */
export function linkedArticle(document: Document): LinkedArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent ?? ''), 0);
    if (article) return describe(article);
  }
  return null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findArticle(value: unknown, depth: number): Node | null {
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 50)) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isNode(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
  return findArticle(value['@graph'] ?? value.mainEntity, depth + 1);
}

function describe(article: Node): LinkedArticle {
  const publisher = [article.publisher].flat()[0];
  return {
    headline: text(article.headline) ?? text(article.name),
    publisher: text(isNode(publisher) ? publisher.name : publisher),
    datePublished: text(article.datePublished) ?? text(article.dateCreated),
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
