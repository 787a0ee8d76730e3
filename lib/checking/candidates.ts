import type { Knowledge, Relationship } from './compare.ts';
import type { EventTable } from './event-table.ts';
import { isUnnamed } from './measure-names.ts';
import type { Statement } from './statement.ts';

export interface Candidate {
  readonly claim: Statement;
  readonly other: Statement;
  readonly relationship: Relationship;
}

/**
 * The pairs worth comparing, each once: all of one measure; and in articles about one event all in one kind of unit of which
 * one is of no named measure. The work grows with these and not with all pairs.
 */
export function* candidatePairs(
  claims: readonly Statement[],
  facts: readonly Statement[],
  events: EventTable,
  knowledge: Knowledge,
): Generator<Candidate> {
  const factsOf = Map.groupBy(facts, ({ measure }) => measure);
  for (const group of Map.groupBy(claims, ({ measure }) => measure).values()) {
    const others = factsOf.get(group[0]!.measure) ?? [];
    for (const [at, claim] of group.entries()) {
      for (const other of [...group.slice(at + 1), ...others])
        yield { claim, other, relationship: events.relate(claim.articleId, other.articleId) };
    }
  }
  yield* acrossMeasures(claims, events, knowledge);
}

function* acrossMeasures(
  claims: readonly Statement[],
  events: EventTable,
  knowledge: Knowledge,
): Generator<Candidate> {
  const articles = [...Map.groupBy(claims, ({ articleId }) => articleId).values()].map((own) => ({
    own,
    byUnit: Map.groupBy(own, (claim) => unitClass(claim, knowledge)),
  }));
  for (const [at, { own }] of articles.entries()) {
    for (const { byUnit, own: theirs } of articles.slice(at + 1)) {
      const relationship = events.relate(own[0]!.articleId, theirs[0]!.articleId);
      if (!relationship.sameEvent) continue;
      for (const claim of own) {
        for (const other of byUnit.get(unitClass(claim, knowledge)) ?? []) {
          if (claim.measure !== other.measure && (isUnnamed(claim, knowledge) || isUnnamed(other, knowledge)))
            yield { claim, other, relationship };
        }
      }
    }
  }
}

/** The kind of a unit; of counted things the last word of their name. */
export function unitClass({ unit }: Statement, { units }: Pick<Knowledge, 'units'>): string {
  return units.get(unit)?.kind ?? unit.slice(unit.lastIndexOf(' ') + 1);
}
