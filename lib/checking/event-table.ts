import type { ReadArticle } from '../reading/article.ts';
import type { Relationship } from './compare.ts';
import type { ContentWords } from './content-words.ts';
import { type Lead, leadOf, tellOfOneEvent } from './same-event.ts';

/** Which articles tell of one event, worked out when first asked. */
export class EventTable {
  readonly #articles: ReadonlyMap<string, ReadArticle>;
  readonly #content: ContentWords;
  readonly #leads = new Map<string, Lead>();
  readonly #answers = new Map<string, boolean>();

  constructor(articles: readonly ReadArticle[], content: ContentWords) {
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    this.#content = content;
  }

  relate(a: string | null, b: string | null): Relationship {
    if (a !== null && a === b) return { sameArticle: true, sameEvent: true };
    const [x, y] = [this.#articles.get(a ?? ''), this.#articles.get(b ?? '')];
    if (!x || !y) return { sameArticle: false, sameEvent: false };
    const key = `${x.id}\n${y.id}`;
    let sameEvent = this.#answers.get(key);
    if (sameEvent === undefined) {
      sameEvent = tellOfOneEvent(this.#leadOf(x), this.#leadOf(y));
      this.#answers.set(key, sameEvent);
    }
    return { sameArticle: false, sameEvent };
  }

  #leadOf(article: ReadArticle): Lead {
    let lead = this.#leads.get(article.id);
    if (!lead) {
      lead = leadOf(article, this.#content);
      this.#leads.set(article.id, lead);
    }
    return lead;
  }
}
