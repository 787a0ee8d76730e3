import type { Statement } from '../../../lib/checking/statement.ts';

let count = 0;

/** Brazil's exports to Japan, fell 8.4 percent on the year in April 2025; whatever is given is put in place of that. */
export function statement(given: Partial<Statement> = {}): Statement {
  count += 1;
  return {
    id: `s${count}`,
    articleId: `article-${count}`,
    surface: '8.4 percent',
    value: -8.4,
    range: null,
    unit: 'percent',
    bound: 'exact',
    direction: 'down',
    interval: [-8.45, -8.35],
    measure: 'exports',
    form: 'change',
    transformation: 'year-on-year',
    refArea: 'BR',
    place: null,
    counterpartArea: 'JP',
    product: null,
    whole: null,
    actors: [],
    scope: [],
    implied: [],
    timePeriod: '2025-04',
    comparedWith: '2024-04',
    modality: 'stated',
    attribution: null,
    label: 'Exports, Brazil to Japan',
    source: {
      publisher: 'Quayside Herald',
      title: 'Ships',
      url: null,
      date: '2025-05-20',
      quote: 'Exports slid 8.4 percent.',
    },
    validFrom: null,
    validTo: null,
    ...given,
  };
}

/** $1.9 billion of exports from Brazil to Japan in April 2025, a level. */
export function level(given: Partial<Statement> = {}): Statement {
  return statement({
    surface: '$1.9 billion',
    value: 1.9e9,
    unit: 'USD',
    direction: null,
    interval: [1.85e9, 1.95e9],
    form: 'level',
    transformation: 'level',
    comparedWith: null,
    ...given,
  });
}
