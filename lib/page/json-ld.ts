/** What a page's JSON-LD says about an article; `null` for what it does not say. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
}

const ARTICLE_TYPE = /(?:^|\/)(?:(?:\w*News)?Article|(?:Live)?BlogPosting|Report)$/;
const MAX_DEPTH = 6;
const MAX_ITEMS = 50;

type Node = Readonly<Record<string, unknown>>;

/** The articles that a page's `application/ld+json` scripts describe, in their order. Broken scripts are passed over. */
export function linkedArticles(document: Document): LinkedArticle[] {
  const scripts = [...document.querySelectorAll('[type="application/ld+json"]')];
  return scripts.flatMap((script) => articlesIn(parse(script.textContent), 0)).map(describe);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function articlesIn(value: unknown, depth: number): Node[] {
  if (depth > MAX_DEPTH) return [];
  const items = [value].flat().slice(0, MAX_ITEMS).filter(isNode);
  return items.flatMap((item) =>
    [item['@type']].flat().some((type) => ARTICLE_TYPE.test(String(type)))
      ? [item]
      : articlesIn(item['@graph'] ?? item.mainEntity, depth + 1),
  );
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
  return (typeof value === 'string' && value.trim()) || null;
}
