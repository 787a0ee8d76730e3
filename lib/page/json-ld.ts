/** What a page's JSON-LD says about its article; `null` for what it does not say. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
}

const ARTICLE_TYPE = /(?:^|\/)(?:(?:\w*News)?Article|(?:Live)?BlogPosting|Report)$/;
const MAX_DEPTH = 6;
const MAX_ITEMS = 50;

type Node = Readonly<Record<string, unknown>>;

/** The first article that a page's `application/ld+json` scripts describe, or `null`. Broken scripts are passed over. */
export function linkedArticle(document: Document): LinkedArticle | null {
  for (const script of document.querySelectorAll('[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent), 0);
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
  return typeof value === 'object' && value !== null;
}

function findArticle(value: unknown, depth: number): Node | null {
  for (const item of [value].flat().slice(0, MAX_ITEMS)) {
    if (!isNode(item) || depth > MAX_DEPTH) continue;
    if ([item['@type']].flat().some((type) => ARTICLE_TYPE.test(String(type)))) return item;
    const inner = findArticle(item['@graph'] ?? item.mainEntity, depth + 1);
    if (inner) return inner;
  }
  return null;
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
