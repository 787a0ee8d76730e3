import type { ReadArticle } from '../../reading/article.ts';
import type { Relationship } from '../judging/case.ts';
import type { ContentWords } from './content-words.ts';
import { type Lead, leadOf, tellOfOneEvent } from './same-event.ts';

/** Which articles tell of one event, worked out when first asked. */
export class EventTable {
  readonly #articles: ReadonlyMap<string, ReadArticle>;
  readonly #content: ContentWords;
  readonly #leads: Map<string, Lead>;
  readonly #areExcerpts: boolean;
  readonly #answers = new Map<string, boolean>();

  /** `kept` are the leads of articles that were read before, by the ids that their facts give. */
  constructor(
    articles: readonly ReadArticle[],
    content: ContentWords,
    kept: ReadonlyMap<string, Lead>,
    areExcerpts = false,
  ) {
    this.#areExcerpts = areExcerpts;
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    this.#content = content;
    this.#leads = new Map(kept);
  }

  relate(a: string | null, b: string | null): Relationship {
    if (a !== null && a === b) return { sameArticle: true, sameEvent: true };
    const key = `${a}\n\n${b}`;
    let sameEvent = this.#answers.get(key);
    if (sameEvent === undefined) {
      const [x, y] = [this.#leadOf(a), this.#leadOf(b)];
      sameEvent = x !== null && y !== null && tellOfOneEvent(x, y, this.#areExcerpts);
      this.#answers.set(key, sameEvent);
    }
    return { sameArticle: false, sameEvent };
  }

  #leadOf(id: string | null): Lead | null {
    if (id === null) return null;
    const known = this.#leads.get(id);
    const article = this.#articles.get(id);
    if (known || !article) return known ?? null;
    const lead = leadOf(article, this.#content);
    this.#leads.set(id, lead);
    return lead;
  }
}
