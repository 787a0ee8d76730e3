import type { ReadArticle } from '../../reading/article.ts';
import type { Relationship } from '../judging/case.ts';
import type { ContentWords } from './content-words.ts';
import type { RarityTable } from './rarity.ts';
import { type Lead, leadOf, tellOfOneEvent } from './same-event.ts';

/** Which articles tell of one event, worked out when first asked. */
export class EventTable {
  readonly #articles: ReadonlyMap<string, ReadArticle>;
  readonly #content: ContentWords;
  readonly #leads: Map<string, Lead>;
  readonly #areExcerpts: boolean;
  readonly #rarities: RarityTable;
  readonly #answers = new Map<string, Relationship>();

  /** `kept` are the leads of articles that were read before, by the ids that their facts give. */
  constructor(
    articles: readonly ReadArticle[],
    content: ContentWords,
    rarities: RarityTable,
    kept: ReadonlyMap<string, Lead> = new Map(),
    areExcerpts = false,
  ) {
    this.#areExcerpts = areExcerpts;
    this.#rarities = rarities;
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    this.#content = content;
    this.#leads = new Map(kept);
  }

  relate(a: string | null, b: string | null): Relationship {
    if (a !== null && a === b) return { sameArticle: true, sameEvent: true };
    const key = `${a}\n\n${b}`;
    let answer = this.#answers.get(key);
    if (!answer) {
      answer = this.#relate(a, b);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  #relate(a: string | null, b: string | null): Relationship {
    const [x, y] = [this.#leadOf(a), this.#leadOf(b)];
    if (!x || !y || !tellOfOneEvent(x, y, this.#areExcerpts)) return { sameArticle: false, sameEvent: false };
    return {
      sameArticle: false,
      sameEvent: true,
      areExcerpts: this.#areExcerpts,
      rarity: this.#rarities.between(a!, b!),
    };
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
