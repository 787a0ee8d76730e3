import type { ReadArticle } from '../reading/article.ts';
import type { MeasureEntry, UnitEntry, Vocabulary } from '../reading/vocabulary.ts';
import { type Arithmetic, findArithmetic } from './arithmetic.ts';
import { type Comparison, compare, type Knowledge } from './compare.ts';
import { eventNames, tellOfOneEvent } from './same-event.ts';
import type { Statement } from './statement.ts';
import { judgeByTimeline } from './timelines.ts';

/** A claim beside another statement, and what they mean for each other. */
export interface Finding extends Comparison {
  /** Id of the claim. */
  readonly claim: string;
  /** Id of the other claim or of the fact. */
  readonly with: string;
}

/** All that comes out of holding articles against each other and against facts. */
export interface Checked {
  readonly statements: ReadonlyMap<string, Statement>;
  /** Every pair that is not unrelated, once. */
  readonly findings: readonly Finding[];
  readonly arithmetic: readonly Arithmetic[];
}

export interface Checker {
  readonly knowledge: Knowledge;
  /** Holds every claim against every comparable claim and fact. Pure: the same input gives the same findings. */
  check(articles: readonly ReadArticle[], facts: readonly Statement[]): Checked;
}

export function createChecker(vocabulary: Pick<Vocabulary, 'measures' | 'units'>): Checker {
  const knowledge = {
    measures: new Map<string, MeasureEntry>(vocabulary.measures.map((measure) => [measure.id, measure])),
    units: new Map<string, UnitEntry>(vocabulary.units.map((unit) => [unit.id, unit])),
  };
  return { knowledge, check: (articles, facts) => check(articles, facts, knowledge) };
}

/** The claims of an article as statements. */
export function statementsOf(article: ReadArticle): Statement[] {
  const { publisher, title, url, date } = article;
  return article.claims.map(({ block: _, sentence, start: __, end: ___, ...claim }) => ({
    ...claim,
    articleId: article.id,
    source: { publisher, title, url, date, quote: sentence },
    validFrom: null,
    validTo: null,
  }));
}

function check(articles: readonly ReadArticle[], facts: readonly Statement[], knowledge: Knowledge): Checked {
  const claims = articles.flatMap(statementsOf);
  const events = new EventTable(articles);
  const findings: Finding[] = [];
  for (const group of byMeasure(claims, facts)) {
    group.claims.forEach((claim, at) => {
      const others = [...group.claims.slice(at + 1), ...group.facts];
      for (const other of others) {
        const comparison = compare(claim, other, events.relate(claim.articleId, other.articleId), knowledge);
        if (comparison.verdict !== 'unrelated')
          findings.push({ claim: claim.id, with: other.id, ...comparison });
      }
    });
  }
  const statements = [...claims, ...facts];
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return {
    statements: byId,
    findings: judgeByTimeline(findings, byId),
    arithmetic: findArithmetic(statements, knowledge.units).filter((sum) =>
      sum.claims.some((id) => claims.some((claim) => claim.id === id)),
    ),
  };
}

interface MeasureGroup {
  readonly claims: Statement[];
  readonly facts: Statement[];
}

/** Only statements of one measure are ever compared, so the work grows with the candidate pairs and not with all pairs. */
function byMeasure(claims: readonly Statement[], facts: readonly Statement[]): Iterable<MeasureGroup> {
  const groups = new Map<string, MeasureGroup>();
  for (const claim of claims) {
    const group = groups.get(claim.measure);
    if (group) group.claims.push(claim);
    else groups.set(claim.measure, { claims: [claim], facts: [] });
  }
  for (const fact of facts) groups.get(fact.measure)?.facts.push(fact);
  return groups.values();
}

/** Which articles tell of one event, worked out when first asked. */
class EventTable {
  readonly #articles: ReadonlyMap<string, ReadArticle>;
  readonly #names = new Map<string, ReadonlySet<string>>();
  readonly #answers = new Map<string, boolean>();

  constructor(articles: readonly ReadArticle[]) {
    this.#articles = new Map(articles.map((article) => [article.id, article]));
  }

  relate(a: string | null, b: string | null): { sameArticle: boolean; sameEvent: boolean } {
    if (a !== null && a === b) return { sameArticle: true, sameEvent: true };
    const [x, y] = [this.#articles.get(a ?? ''), this.#articles.get(b ?? '')];
    if (!x || !y) return { sameArticle: false, sameEvent: false };
    const key = `${x.id}\n${y.id}`;
    let answer = this.#answers.get(key);
    if (answer === undefined) {
      answer = tellOfOneEvent(
        { date: x.date, names: this.#namesOf(x) },
        { date: y.date, names: this.#namesOf(y) },
      );
      this.#answers.set(key, answer);
    }
    return { sameArticle: false, sameEvent: answer };
  }

  #namesOf(article: ReadArticle): ReadonlySet<string> {
    let names = this.#names.get(article.id);
    if (!names) {
      names = eventNames(article);
      this.#names.set(article.id, names);
    }
    return names;
  }
}
