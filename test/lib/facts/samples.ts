import type { Statement } from '../../../lib/checking/statement.ts';
import type { KeptArticle } from '../../../lib/facts/fact-base.ts';
import { statementOf } from '../../../lib/facts/fact-statement.ts';
import type { Pack, PackFact } from '../../../lib/facts/pack.ts';

/** A fact with every field set, for tests to change. */
export function sampleFact(change: Partial<PackFact> = {}): PackFact {
  return {
    ...{ id: 'f', measure: 'exports', label: 'Exports, Norway', form: 'level', transformation: 'level' },
    ...{
      refArea: 'NO',
      place: null,
      counterpartArea: null,
      product: null,
      whole: null,
      scope: [],
      actors: [],
    },
    ...{ timePeriod: '2025-05', comparedWith: null, value: 5, range: null, unit: 'USD', bound: 'exact' },
    ...{ precision: 1, surface: '$5', validFrom: null, validTo: null, attribution: null },
    source: { publisher: 'Office', title: 'Table', url: null, date: '2025', quote: '' },
    ...change,
  };
}

export function samplePack(change: Partial<Pack> = {}): Pack {
  return {
    id: 'p',
    name: 'P',
    version: '1',
    licence: 'CC0-1.0',
    description: 'd',
    facts: [sampleFact()],
    ...change,
  };
}

export function sampleArticle(change: Partial<KeptArticle> = {}): KeptArticle {
  return {
    ...{ id: 'a1', publisher: 'Harbour Courier', title: 'Ships sail', date: '2025-06-09' },
    lead: null,
    url: 'https://courier.example/ships',
    ...change,
  };
}

/** A claim of an article, as `statementsOf` gives it. */
export function sampleClaim(change: Partial<PackFact> = {}): Statement {
  return { ...statementOf(sampleFact(change), 'x'), id: 'claim-1', articleId: 'a1' };
}
