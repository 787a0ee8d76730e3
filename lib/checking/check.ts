import type { ReadArticle } from '../reading/article.ts';
import type { MeasureEntry, UnitEntry, Vocabulary } from '../reading/vocabulary.ts';
import type { Checked, Finding } from './finding.ts';
import type { Comparison, Knowledge } from './judging/case.ts';
import { compare } from './judging/compare.ts';
import { withoutFiguresOfBoth } from './judging/printed-on-both-sides.ts';
import { judgeByRelease } from './judging/releases.ts';
import { judgeByTimeline } from './judging/timelines.ts';
import { candidatePairs } from './linking/candidates.ts';
import { createContentWords } from './linking/content-words.ts';
import { createThingsTold } from './linking/different-things.ts';
import { EventTable } from './linking/event-table.ts';
import { RarityTable } from './linking/rarity.ts';
import { type Lead, leadOf } from './linking/same-event.ts';
import { createWordings } from './linking/wording.ts';
import type { Statement } from './statement.ts';
import { findAcross } from './sums/across.ts';
import { findArithmetic } from './sums/arithmetic.ts';
import { findTotals } from './sums/totals-apart.ts';

export interface Checker {
  readonly knowledge: Knowledge;
  /**
   * Holds every claim against every comparable claim and fact. `kept` are the leads of the articles that facts were kept of, by
   * `articleId`: with them such a fact is of an event. Pure: the same input gives the same findings.
   */
  check(
    articles: readonly ReadArticle[],
    facts: readonly Statement[],
    kept?: ReadonlyMap<string, Lead>,
  ): Checked;
  /** The same for excerpts of two articles that somebody put side by side: less must show that they are about one event. */
  checkExcerpts(articles: readonly ReadArticle[]): Checked;
  /** What an article tells of, to find others about the same event by. */
  lead(article: ReadArticle): Lead;
  /** What two of the statements of a check mean for each other, unrelated ones included. */
  judge(checked: Checked, a: string, b: string): Comparison;
}

export function createChecker(
  vocabulary: Pick<
    Vocabulary,
    'measures' | 'units' | 'grammar' | 'times' | 'numbers' | 'comparing' | 'telling'
  >,
): Checker {
  const content = createContentWords(vocabulary);
  const knowledge = {
    content,
    wordings: createWordings(content, vocabulary),
    things: createThingsTold(content, vocabulary),
    measures: new Map<string, MeasureEntry>(vocabulary.measures.map((measure) => [measure.id, measure])),
    units: new Map<string, UnitEntry>(vocabulary.units.map((unit) => [unit.id, unit])),
  };
  return {
    knowledge,
    check: (articles, facts, kept = new Map()) => check(articles, facts, kept, knowledge),
    checkExcerpts: (articles) => check(articles, [], new Map(), knowledge, true),
    lead: (article) => leadOf(article, content),
    judge: (checked, a, b) => judge(checked, a, b, knowledge),
  };
}

/** The claims of an article as statements. */
export function statementsOf(article: ReadArticle): Statement[] {
  const { publisher, title, url, date } = article;
  return article.claims.map(({ block: _, sentence, at, start: __, end: ___, ...claim }) => ({
    ...claim,
    articleId: article.id,
    source: { publisher, title, url, date, quote: sentence, at },
    validFrom: null,
    validTo: null,
  }));
}

function check(
  articles: readonly ReadArticle[],
  facts: readonly Statement[],
  kept: ReadonlyMap<string, Lead>,
  knowledge: Knowledge,
  areExcerpts = false,
): Checked {
  const claims = articles.flatMap(statementsOf);
  const rarities = new RarityTable([...claims, ...facts], knowledge.wordings);
  const events = new EventTable(articles, knowledge.content, rarities, kept, areExcerpts);
  const findings: Finding[] = [];
  for (const { claim, other, relationship } of candidatePairs(claims, facts, events, knowledge)) {
    const comparison = compare(claim, other, relationship, knowledge);
    if (comparison.verdict !== 'unrelated') findings.push({ claim: claim.id, with: other.id, ...comparison });
  }
  const own = new Set(claims.map(({ id }) => id));
  const statements = [...claims, ...facts];
  const areOfOneEvent = (a: string | null, b: string | null) => events.relate(a, b).sameEvent;
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return {
    statements: byId,
    findings: withoutFiguresOfBoth(judgeByRelease(judgeByTimeline(findings, byId), byId), byId),
    relate: (a, b) => events.relate(a, b),
    arithmetic: [
      ...findArithmetic(statements, knowledge.units),
      ...findTotals(statements, areOfOneEvent),
      ...findAcross(statements, areOfOneEvent),
    ].filter((sum) => sum.claims.some((id) => own.has(id))),
  };
}

function judge(checked: Checked, a: string, b: string, knowledge: Knowledge): Comparison {
  const found = checked.findings.find(
    (finding) => (finding.claim === a && finding.with === b) || (finding.claim === b && finding.with === a),
  );
  if (found) return found;
  const [x, y] = [checked.statements.get(a)!, checked.statements.get(b)!];
  const comparison = compare(x, y, checked.relate(x.articleId, y.articleId), knowledge);
  return comparison.verdict === 'unrelated'
    ? comparison
    : {
        ...comparison,
        verdict: 'unrelated',
        differences: [],
        reason: 'other figures of the articles explain it',
      };
}
