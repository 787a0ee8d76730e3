import { figureKey } from '../checking/keys.ts';
import type { Interval } from '../reading/claim.ts';
import { intervalOf } from './fact-statement.ts';
import type { PackFact, PackProblem } from './pack.ts';

/** A fact with the line it stands on. */
export interface LocatedFact {
  readonly fact: PackFact;
  readonly line: number;
}

/** Ids used twice, and facts of a pack that contradict each other: same series, same period, no value that fits both. */
export function incoherences(facts: readonly LocatedFact[]): PackProblem[] {
  return [...duplicates(facts), ...contradictions(facts)].sort((a, b) => a.line - b.line);
}

function duplicates(facts: readonly LocatedFact[]): PackProblem[] {
  const firstLines = new Map<string, number>();
  return facts.flatMap(({ fact, line }) => {
    const first = firstLines.get(fact.id);
    if (first === undefined) {
      firstLines.set(fact.id, line);
      return [];
    }
    return [{ line, field: 'id', message: `"${fact.id}" is already the id of the fact on line ${first}` }];
  });
}

function contradictions(facts: readonly LocatedFact[]): PackProblem[] {
  const bySubject = Map.groupBy(facts, ({ fact }) => figureKey(fact));
  return [...bySubject.values()].flatMap((group) =>
    group.flatMap((later, at) => {
      const earlier = group.slice(0, at).find((other) => contradicts(other.fact, later.fact));
      if (!earlier) return [];
      const message = `"${later.fact.surface}" contradicts "${earlier.fact.surface}" on line ${earlier.line}: same subject, same time`;
      return [{ line: later.line, field: 'value', message }];
    }),
  );
}

function contradicts(a: PackFact, b: PackFact): boolean {
  return areDisjoint(intervalOf(a), intervalOf(b)) && holdTogether(a, b) && !isRevision(a, b);
}

/** One source that published the same figure on two days has revised it. */
function isRevision(a: PackFact, b: PackFact): boolean {
  const areDated = a.source.date !== null && b.source.date !== null;
  return areDated && a.source.date !== b.source.date && a.source.publisher === b.source.publisher;
}

function areDisjoint([aLow, aHigh]: Interval, [bLow, bHigh]: Interval): boolean {
  return (aHigh ?? Infinity) < (bLow ?? -Infinity) || (bHigh ?? Infinity) < (aLow ?? -Infinity);
}

function holdTogether(a: PackFact, b: PackFact): boolean {
  return (a.validFrom ?? '') <= (b.validTo ?? '9999') && (b.validFrom ?? '') <= (a.validTo ?? '9999');
}
