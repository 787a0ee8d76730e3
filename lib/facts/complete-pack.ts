import type { Pack, PackFact } from './pack.ts';

/** What a fact says where it says nothing. */
const UNSAID = {
  transformation: null,
  refArea: null,
  place: null,
  counterpartArea: null,
  product: null,
  whole: null,
  scope: [],
  actors: [],
  timePeriod: null,
  comparedWith: null,
  range: null,
  bound: 'exact',
  validFrom: null,
  validTo: null,
  attribution: null,
} as const satisfies Partial<PackFact>;

/**
 * Fills in what a bundled pack leaves out, as the schema would: the worker reads the packs at every start, and loads no schema
 * library for files that the tests have already checked.
 */
export function completePack(pack: unknown): Pack {
  const { facts, ...header } = pack as Pack;
  return {
    ...header,
    facts: facts.map((fact) => ({
      ...UNSAID,
      ...fact,
      source: {
        ...fact.source,
        url: fact.source.url ?? null,
        date: fact.source.date ?? null,
        quote: fact.source.quote ?? '',
      },
    })),
  };
}
