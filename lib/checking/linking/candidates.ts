import type { Knowledge, Relationship } from '../judging/case.ts';
import type { Statement } from '../statement.ts';
import type { EventTable } from './event-table.ts';
import { isUnnamed } from './measure-names.ts';
import { seriesOf } from './series.ts';
import { unitClass } from './unit-class.ts';

export interface Candidate {
  readonly claim: Statement;
  readonly other: Statement;
  readonly relationship: Relationship;
}

/**
 * The pairs worth comparing, each once: all of one measure or family of measures; and in articles about one event those with one value in one kind
 * of unit, and those of one thing of which one is of no named measure. The work grows with these and not with all pairs.
 */
export function* candidatePairs(
  claims: readonly Statement[],
  facts: readonly Statement[],
  events: EventTable,
  knowledge: Knowledge,
): Generator<Candidate> {
  const kinOf = (statement: Statement) => seriesOf(statement, knowledge.measures).kin;
  const factsOf = Map.groupBy(facts, kinOf);
  for (const [kin, all] of Map.groupBy(claims, kinOf)) {
    const group = firstOfEach(all);
    const others = firstOfEach(factsOf.get(kin) ?? []);
    const alone = onlyOnes([...group, ...others], knowledge);
    for (const [at, claim] of group.entries()) {
      for (const other of [...group.slice(at + 1), ...others]) {
        const areOnlyOnes = alone.has(claim) && alone.has(other);
        const relationship = events.relate(claim.articleId, other.articleId);
        yield { claim, other, relationship: areOnlyOnes ? { ...relationship, areOnlyOnes } : relationship };
      }
    }
  }
  yield* acrossMeasures(claims, facts, events, knowledge);
}

/** An article that prints more figures of one measure is a table: these are held against others, so that work stays in bounds. */
const MOST_OF_ONE_ARTICLE = 100;

function firstOfEach(statements: readonly Statement[]): readonly Statement[] {
  if (statements.length <= MOST_OF_ONE_ARTICLE) return statements;
  return [...Map.groupBy(statements, ({ articleId }) => articleId)].flatMap(([id, own]) =>
    id === null ? own : own.slice(0, MOST_OF_ONE_ARTICLE),
  );
}

/** Those of one measure whose article gives no other number of it for the same kind of thing. */
function onlyOnes(ofMeasure: readonly Statement[], knowledge: Knowledge): ReadonlySet<Statement> {
  const byThing = Map.groupBy(ofMeasure, (each) => `${each.articleId} ${unitClass(each, knowledge)}`);
  const alone = [...byThing.values()].filter(
    (own) => own[0]!.articleId !== null && own.every(({ value }) => value === own[0]!.value),
  );
  return new Set(alone.flat());
}

function* acrossMeasures(
  claims: readonly Statement[],
  facts: readonly Statement[],
  events: EventTable,
  knowledge: Knowledge,
): Generator<Candidate> {
  const own = byArticle(claims, knowledge);
  const kept = byArticle(
    facts.filter(({ articleId }) => articleId !== null),
    knowledge,
  );
  for (const [at, article] of own.entries()) {
    for (const other of [...own.slice(at + 1), ...kept]) {
      const relationship = events.relate(article.id, other.id);
      if (relationship.sameEvent) yield* inOneUnit(article, other, relationship, knowledge);
    }
  }
}

/** The same of figures in one kind of unit, whatever they measure. */
const MOST_OF_ONE_KIND = 300;

interface ArticleClaims {
  readonly id: string | null;
  readonly byUnit: ReadonlyMap<string, readonly Statement[]>;
}

function byArticle(statements: readonly Statement[], knowledge: Knowledge): ArticleClaims[] {
  return [...Map.groupBy(statements, ({ articleId }) => articleId)].map(([id, own]) => ({
    id,
    byUnit: new Map(
      [...Map.groupBy(own, (claim) => kindOf(claim, knowledge))].map(([unit, claims]) => [
        unit,
        claims.slice(0, MOST_OF_ONE_KIND),
      ]),
    ),
  }));
}

/** Megawatts and megawatt hours are taken for each other. */
function kindOf({ unit }: Statement, { units }: Knowledge): string {
  const kind = units.get(unit)?.kind ?? 'thing';
  return kind === 'power' ? 'energy' : kind;
}

function* inOneUnit(
  article: ArticleClaims,
  other: ArticleClaims,
  relationship: Relationship,
  knowledge: Knowledge,
): Generator<Candidate> {
  for (const [unit, claims] of article.byUnit) {
    for (const claim of claims) {
      for (const theirs of other.byUnit.get(unit) ?? []) {
        if (seriesOf(claim, knowledge.measures).kin === seriesOf(theirs, knowledge.measures).kin) continue;
        const isOpen = isUnnamed(claim, knowledge) || isUnnamed(theirs, knowledge);
        const isOfOneThing = unitClass(claim, knowledge) === unitClass(theirs, knowledge);
        if (
          areNear(claim, theirs) ||
          (isOpen && isOfOneThing) ||
          rejects(claim, theirs, knowledge) ||
          rejects(theirs, claim, knowledge)
        )
          yield { claim, other: theirs, relationship };
      }
    }
  }
}

/** Two prints of one number are no further apart than rounding leaves them. */
const NEAR_RATIO = 1.15;

function areNear({ value: x }: Statement, { value: y }: Statement): boolean {
  if (x === null || y === null || x === 0 || y === 0) return x === y;
  return Math.max(Math.abs(x / y), Math.abs(y / x)) < NEAR_RATIO;
}

const rejects = (claim: Statement, other: Statement, { wordings }: Knowledge): boolean =>
  other.value !== null && wordings.of(claim)?.rejected.has(other.value) === true;
